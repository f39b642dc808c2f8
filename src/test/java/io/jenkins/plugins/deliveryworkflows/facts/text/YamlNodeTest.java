package io.jenkins.plugins.deliveryworkflows.facts.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class YamlNodeTest {

    @Test
    void keepsScalarsAsWritten() {
        YamlNode node = YamlNode.document("on: 22:22\nyes: ~\nversion: 1.10\n");

        assertThat(node.get("on").text()).isEqualTo("22:22");
        assertThat(node.get("yes").text()).isEmpty();
        assertThat(node.get("version").text()).isEqualTo("1.10");
    }

    @Test
    void knowsLines() {
        assertThat(YamlNode.document("# first\na:\n  b: 1\n").at("a", "b").line()).isEqualTo(3);
    }

    @Test
    void resolvesMergeKeysWithOwnValuesFirst() {
        YamlNode node =
                YamlNode.document(
                        "base: &b {x: 1, y: 1}\nmore: &m {z: 3}\nown:\n  <<: [*b, *m]\n  x: 2\n");

        assertThat(node.get("own").words()).containsExactly("x", "y", "z");
        assertThat(node.at("own", "x").text()).isEqualTo("2");
    }

    @Test
    void answersMissingForWhatIsNotThere() {
        YamlNode node = YamlNode.document("a: [1]\n");

        assertThat(node.at("a", "b", "c").text()).isEmpty();
        assertThat(node.get("z").items()).isEmpty();
        assertThat(node.get("z").words()).isEmpty();
        assertThat(node.get("z").line()).isEqualTo(1);
    }

    @Test
    void keepsDocumentsBeforeTheDamage() {
        assertThat(YamlNode.documents("a: 1\n---\nb: 2\n---\nc: [\n")).hasSize(2);
    }

    @Test
    void buildsNoObjectsFromTags() {
        assertThat(
                        YamlNode.document("a: !!javax.script.ScriptEngineManager [x]\n")
                                .get("a")
                                .words())
                .containsExactly("x");
    }

    @Test
    void boundsBombsAndCircles() {
        StringBuilder bomb = new StringBuilder("a0: &a0 {k: v}\n");
        for (int i = 1; i < 60; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a%d: &a%d {<<: [%s, %s, %s]}\n".formatted(i, i, before, before, before));
        }
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () ->
                        YamlNode.documents(bomb.toString())
                                .forEach(root -> root.get("a59").entries()));

        YamlNode circle = YamlNode.document("a: &a\n  <<: *a\n  b: *a\n");
        assertThat(circle.at("a", "b", "b").words()).containsExactly("b");
    }

    @Test
    void givesUpOnDeepAndHugeTexts() {
        assertThat(YamlNode.documents("[".repeat(5000))).isEmpty();
        assertThat(YamlNode.documents("a: " + "x".repeat(2 << 20))).isEmpty();
    }
}
