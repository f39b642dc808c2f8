package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collected;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.EntryPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaEntryPointCollectorTest {

    @Test
    void findsASpringBootApplication() {
        assertThat(
                        Collected.ofWorkspace(new JavaEntryPointCollector(), "spring-orders")
                                .entryPoints())
                .containsExactly(
                        new EntryPoint(
                                "shop.orders.OrdersApplication",
                                "web application",
                                new Citation(
                                        "src/main/java/shop/orders/OrdersApplication.java",
                                        "OrdersApplication",
                                        9)));
    }

    @Test
    void findsMainClassesAndNoOtherMethodsCalledMain() {
        assertThat(
                        found(
                                "A.java",
                                        "class A { public static final void main(final String... a) throws X {} }",
                                "B.java",
                                        "class B { static class C { static public void main(String[] a) {} } }",
                                "D.java", "class D { private static void main(String[] a) {} }",
                                "E.java", "class E { /* public static void main(String[] a) */ }",
                                "src/test/java/F.java",
                                        "class F { public static void main(String[] a) {} }"))
                .containsExactly("A: main class", "B.C: main class");
    }

    @Test
    void findsKotlinsMainFunctions() {
        assertThat(
                        found(
                                "src/tool.kt",
                                "package shop\n\nfun main(args: Array<String>) {\n}\n",
                                "src/App.kt",
                                "package shop\n\n@SpringBootApplication\nclass App\n\nfun main(args: Array<String>) {\n    runApplication<App>(*args)\n}\n"))
                .containsExactly("shop.ToolKt: main class", "shop.App: web application");
    }

    private static List<String> found(String... pathsAndTexts) {
        return Collected.of(new JavaEntryPointCollector(), pathsAndTexts).entryPoints().stream()
                .map(e -> e.name() + ": " + e.kind())
                .toList();
    }
}
