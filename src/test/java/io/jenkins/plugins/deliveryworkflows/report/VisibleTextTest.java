package io.jenkins.plugins.deliveryworkflows.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class VisibleTextTest {

    @Test
    void keepsLanguagesEmojiLinesAndTabs() {
        String text = "naïve 日本語 עברית 👩‍💻\n\tx";

        assertThat(VisibleText.of(text)).isEqualTo(text);
    }

    @Test
    void showsThatSomethingWasThere() {
        assertThat(VisibleText.of("a\u001b[2Jb\u0000c\u202Ed\uD800e\uFFFEf\u2066g\rh\r\ni"))
                .isEqualTo("a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg\uFFFDh\ni");
    }

    @Test
    void makesOneLineOfSeveral() {
        assertThat(VisibleText.line(" a\r\nb\tc\n")).isEqualTo("a  b c");
    }

    @Property(tries = 300)
    void leavesOnlyWhatXmlCanHold(@ForAll String text) throws Exception {
        String escaped = VisibleText.of(text).replace("&", "&amp;").replace("<", "&lt;");
        String read =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(
                                new InputSource(
                                        new StringReader(
                                                "<a>" + escaped.replace(">", "&gt;") + "</a>")))
                        .getDocumentElement()
                        .getTextContent();

        assertThat(read).isEqualTo(VisibleText.of(text));
    }
}
