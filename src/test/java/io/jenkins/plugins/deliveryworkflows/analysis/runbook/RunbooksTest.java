package io.jenkins.plugins.deliveryworkflows.analysis.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Command;
import io.jenkins.plugins.deliveryworkflows.facts.model.Description;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import io.jenkins.plugins.deliveryworkflows.policy.Services;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunbooksTest {

    private static Service service(String name, String folder, String... needs) {
        Citation source = new Citation(folder + "/compose.yml", "services." + name, 3);
        return new Service(
                name, !folder.isEmpty(), folder, "", List.of(), List.of(needs), List.of(source));
    }

    private static Facts.Builder facts(Service... services) {
        Facts.Builder facts = Facts.builder();
        for (Service each : services) {
            facts.add(each);
        }
        return facts;
    }

    private static List<Runbook> of(Facts.Builder facts) {
        return Runbooks.of(facts.build(), Services.NONE, path -> "@" + path).all();
    }

    private static List<String> names(Service... services) {
        return of(facts(services)).stream().map(Runbook::name).toList();
    }

    @Test
    void tellsServicesOfOneNameByTheirFolders() {
        assertThat(
                        names(
                                service("api", "shop/api"),
                                service("api", "billing"),
                                service("web", "web")))
                .containsExactly("billing-api", "shop-api", "web");
        assertThat(
                        names(
                                service("web", "web"),
                                service("api", "billing"),
                                service("api", "shop/api")))
                .containsExactly("billing-api", "shop-api", "web");
    }

    @Test
    void givesNamesThatEverySystemTakes() {
        assertThat(names(service("../x", "a"), service("Api", "b"), service("api", "c")))
                .containsExactly("_.-x", "b-Api", "c-api");
        assertThat(names(service("a".repeat(80), "b"), service("a".repeat(70), "c")))
                .allMatch(name -> name.length() <= 64)
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesOutStockImagesAndDeclaredLibraries() {
        Facts facts =
                facts(service("api", "api"), service("lib", "lib"), service("db", "")).build();
        Services declared =
                new Services(
                        List.of(
                                new Services.Entry("lib", "lib", Services.Kind.LIBRARY),
                                new Services.Entry("cron", "jobs", Services.Kind.DEPLOYED)));

        assertThat(Runbooks.of(facts, declared, path -> "@x").all())
                .extracting(Runbook::name)
                .containsExactly("api", "cron");
    }

    @Test
    void givesEachServiceWhatLiesInItsFolderAndInNoDeeperOne() {
        Facts.Builder facts =
                facts(service("shop", "."), service("mail", "mail"))
                        .add(new Variable("ROOT", false, false, Citation.of("main.py")))
                        .add(new Variable("SMTP", false, false, Citation.of("mail/send.py")))
                        .add(new Variable("PATH", false, false, Citation.of("mail/send.py")))
                        .add(
                                new Description(
                                        "Sells all sorts of things", ".", Citation.of("README.md")))
                        .add(new Command("make", "deploy", Citation.of("Makefile")))
                        .add(new Command("make", "deploy-mail", Citation.of("Makefile")))
                        .add(new Command("make", "lint", Citation.of("Makefile")));

        Runbook mail = of(facts).get(0);
        Runbook shop = of(facts).get(1);

        assertThat(mail.variables()).extracting(Variable::name).containsExactly("SMTP");
        assertThat(shop.variables()).extracting(Variable::name).containsExactly("ROOT");
        assertThat(mail.purpose()).isEmpty();
        assertThat(shop.purpose()).map(Description::text).contains("Sells all sorts of things");
        assertThat(mail.commands())
                .extracting(Command::name)
                .containsExactly("deploy", "deploy-mail");
        assertThat(shop.commands()).extracting(Command::name).containsExactly("deploy");
        assertThat(mail.owner()).isEqualTo("@mail/compose.yml");
    }

    @Test
    void findsNeededServiceOfSameProject() {
        List<Runbook> all =
                of(
                        facts(
                                service("db", "one/db"),
                                service("db", "two/db"),
                                service("api", "two/api", "db")));

        Runbook api = all.get(0);
        assertThat(api.needs()).extracting(Service::folder).containsExactly("two/db");
        assertThat(all)
                .filteredOn(runbook -> runbook.neededBy().contains("api"))
                .extracting(Runbook::name)
                .containsExactly("two-db");
    }
}
