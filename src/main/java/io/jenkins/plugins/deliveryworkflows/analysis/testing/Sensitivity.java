package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What makes a fault in a piece of code worse than elsewhere, told by the words of its names. */
public enum Sensitivity {
    AUTH(
            "decides who is let in",
            Set.of(
                    "auth",
                    "authentication",
                    "authenticate",
                    "authenticator",
                    "login",
                    "logout",
                    "signin",
                    "signup",
                    "signout",
                    "oauth",
                    "oauth2",
                    "oidc",
                    "saml",
                    "sso",
                    "ldap",
                    "jwt",
                    "password",
                    "passwords",
                    "credential",
                    "credentials",
                    "totp",
                    "mfa",
                    "otp",
                    "security",
                    "csrf")),
    PERMISSION(
            "decides who may do what",
            Set.of(
                    "permission",
                    "permissions",
                    "authorization",
                    "authorize",
                    "authorizer",
                    "acl",
                    "rbac",
                    "role",
                    "roles",
                    "privilege",
                    "privileges",
                    "impersonate",
                    "impersonation")),
    PAYMENT(
            "moves money",
            Set.of(
                    "payment",
                    "payments",
                    "pay",
                    "billing",
                    "invoice",
                    "invoices",
                    "charge",
                    "charges",
                    "refund",
                    "refunds",
                    "checkout",
                    "stripe",
                    "paypal",
                    "payout",
                    "payouts",
                    "subscription",
                    "subscriptions",
                    "wallet",
                    "transaction",
                    "transactions",
                    "transfer",
                    "bankaccount")),
    CRYPTO(
            "encrypts or signs",
            Set.of(
                    "crypto",
                    "cryptography",
                    "encrypt",
                    "encryption",
                    "decrypt",
                    "decryption",
                    "cipher",
                    "hmac",
                    "keystore",
                    "certificate",
                    "certificates",
                    "tls",
                    "ssl",
                    "secret",
                    "secrets")),
    MIGRATION("changes stored data", Set.of("migration", "migrations", "migrate", "migrator")),
    DELETION(
            "deletes data",
            Set.of(
                    "delete",
                    "deletes",
                    "deletion",
                    "purge",
                    "destroy",
                    "erase",
                    "wipe",
                    "truncate",
                    "retention",
                    "cleanup"));

    private final String effect;
    private final Set<String> words;

    Sensitivity(String effect, Set<String> words) {
        this.effect = effect;
        this.words = words;
    }

    /** A verb phrase: {@code moves money}. */
    public String effect() {
        return effect;
    }

    /** What any of these names speaks of. */
    static Set<Sensitivity> of(Collection<String> names) {
        Set<Sensitivity> found = EnumSet.noneOf(Sensitivity.class);
        for (String name : names) {
            List<String> words = Words.of(name);
            for (Sensitivity kind : values()) {
                if (words.stream().anyMatch(kind.words::contains)) {
                    found.add(kind);
                }
            }
        }
        return found;
    }

    /** Splits names into words. */
    private static final class Words {

        /** The words of {@code deleteUserByID}, {@code delete_user}, {@code delete-user}. */
        static List<String> of(String name) {
            StringBuilder spaced = new StringBuilder();
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                boolean start =
                        Character.isUpperCase(c)
                                && i > 0
                                && (!Character.isUpperCase(name.charAt(i - 1))
                                        || i + 1 < name.length()
                                                && Character.isLowerCase(name.charAt(i + 1)));
                spaced.append(start ? " " : "");
                spaced.append(Character.isLetterOrDigit(c) ? c : ' ');
            }
            return List.of(spaced.toString().toLowerCase(Locale.ROOT).split(" +"));
        }
    }
}
