package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Words that people and programs write where a secret might stand, and no generator does. */
final class SecretWords {

    private static final List<String> WORDS =
            List.of(
                    // passwords that are there to be known
                    "passw",
                    "p@ss",
                    "pa55",
                    "p4ss",
                    "pass1",
                    "secret",
                    "s3cr3t",
                    "token",
                    "admin",
                    "root",
                    "guest",
                    "user",
                    "demo",
                    "test",
                    "qwerty",
                    "letmein",
                    "hunter2",
                    "welcome",
                    "postgres",
                    "mysql",
                    "mongo",
                    "redis",
                    "oracle",
                    "rabbit",
                    "minio",
                    "12345",
                    "54321",
                    "11111",
                    "00000",
                    "abc123",
                    "1234abc",
                    "foobar",
                    "foo",
                    "bogus",
                    "invalid",
                    "wrong",
                    "correct",
                    "hello",
                    "world",
                    "lorem",
                    "super",
                    "secure",
                    "local",
                    "develop",
                    "default",
                    "temp",
                    "none",
                    "null",
                    "undefined",
                    "false",
                    // names of things
                    "client",
                    "access",
                    "public",
                    "private",
                    "config",
                    "setting",
                    "service",
                    "account",
                    "email",
                    "label",
                    "title",
                    "error",
                    "message",
                    "button",
                    "input",
                    "field",
                    "header",
                    "param",
                    "value",
                    "string",
                    "object",
                    "version",
                    "login",
                    "auth",
                    "session",
                    "cookie",
                    "bearer",
                    "credential",
                    "encrypt",
                    "decrypt",
                    "hash",
                    "sha256",
                    "sha512",
                    "sha1",
                    "md5",
                    "bcrypt",
                    "base64",
                    "utf8",
                    "utf-8",
                    "http",
                    "www.",
                    ".com",
                    ".org",
                    ".json",
                    ".yml",
                    ".yaml",
                    ".xml",
                    ".html",
                    ".txt",
                    ".pem",
                    ".key",
                    ".crt",
                    ".java",
                    ".js",
                    ".ts",
                    ".py",
                    "oauth",
                    "openid",
                    "index",
                    "schema",
                    "table",
                    "column",
                    "type",
                    "name",
                    "page",
                    "link",
                    "image",
                    "icon",
                    "font",
                    "color",
                    "colour",
                    "width",
                    "height",
                    "plugin",
                    "module",
                    "function",
                    "class",
                    "return",
                    "require",
                    "import",
                    "missing",
                    "required",
                    "forgot",
                    "reset",
                    "change",
                    "update",
                    "create",
                    "delete",
                    "request",
                    "response",
                    "provider",
                    "manager",
                    "handler",
                    "context",
                    "event",
                    "action",
                    "state",
                    "store",
                    "storage",
                    "cache",
                    "queue",
                    "topic",
                    "stream",
                    "server",
                    "database",
                    "docker",
                    "kubernetes",
                    "vault",
                    "azure",
                    "google",
                    "github",
                    "gitlab",
                    "amazon",
                    "terraform",
                    "jenkins",
                    "spring",
                    "react",
                    "arn:aws",
                    "refresh",
                    "expire",
                    "generate",
                    "random",
                    "valid",
                    "unset",
                    "empty",
                    "here",
                    "please",
                    "enter",
                    "provide",
                    "specify",
                    "legacy",
                    "simple",
                    "basic",
                    "custom",
                    "internal",
                    "external",
                    "global",
                    "static");

    private SecretWords() {}

    /** Whether a value has a word, also behind the codings of addresses and of Base64. */
    static boolean in(String value) {
        return hasWord(value) || hasWord(unescaped(value)) || hasWord(decoded(value));
    }

    private static boolean hasWord(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(lower::contains);
    }

    private static String unescaped(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String decoded(String value) {
        try {
            byte[] bytes = Base64.getDecoder().decode(value);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
