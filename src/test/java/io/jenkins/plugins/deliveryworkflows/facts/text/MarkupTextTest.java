package io.jenkins.plugins.deliveryworkflows.facts.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTextTest {

    @Test
    void blanksCommentsAndKeepsOffsets() {
        String xml = "<a>\n<!-- <b>1</b>\n--><b>2</b></a><!-- open";
        String blanked = MarkupText.withoutComments(xml);

        assertThat(blanked).hasSameSizeAs(xml);
        assertThat(blanked.indexOf("<b>2")).isEqualTo(xml.indexOf("<b>2"));
        assertThat(MarkupText.element(blanked, "b")).contains("2");
    }

    @Test
    void findsNoElementThatIsNotClosed() {
        assertThat(MarkupText.element("<a>1", "a")).isEmpty();
        assertThat(MarkupText.element("", "a")).isEmpty();
    }
}
