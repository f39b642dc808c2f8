package io.jenkins.plugins.deliveryworkflows.report.junit;

import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.criteria.Status;
import io.jenkins.plugins.deliveryworkflows.report.ReportWriter;
import io.jenkins.plugins.deliveryworkflows.report.VisibleText;
import io.jenkins.plugins.deliveryworkflows.report.Words;
import io.jenkins.plugins.deliveryworkflows.report.model.JudgedCriterion;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import java.io.StringWriter;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes {@code junit.xml}: one test case for each criterion. */
public final class JUnitXmlReport implements ReportWriter {

    @Override
    public String write(Report report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            suite(xml, report);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory can't fail", e);
        }
        return text + "\n";
    }

    private static void suite(XMLStreamWriter xml, Report report) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        attribute(xml, "name", report.workflow().id());
        attribute(xml, "tests", String.valueOf(report.criteria().size()));
        attribute(xml, "failures", String.valueOf(count(report, Status.NOT_MET)));
        attribute(xml, "errors", "0");
        attribute(xml, "skipped", String.valueOf(skipped(report)));
        attribute(xml, "time", seconds(report));
        attribute(
                xml,
                "timestamp",
                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                        report.startedAt()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .atOffset(ZoneOffset.UTC)));
        for (JudgedCriterion criterion : report.criteria()) {
            xml.writeCharacters("\n  ");
            testCase(xml, report.workflow().id(), criterion);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private static void testCase(XMLStreamWriter xml, String workflow, JudgedCriterion criterion)
            throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute(xml, "classname", "exit-criteria." + workflow);
        attribute(xml, "name", criterion.id());
        attribute(xml, "time", "0");
        switch (criterion.status()) {
            case MET -> {}
            case NOT_MET -> {
                xml.writeStartElement("failure");
                attribute(xml, "message", messages(criterion));
                attribute(xml, "type", codes(criterion));
                xml.writeCharacters(VisibleText.of(explanation(criterion)));
                xml.writeEndElement();
            }
            case WAIVED, NOT_APPLICABLE -> {
                xml.writeEmptyElement("skipped");
                attribute(
                        xml, "message", Words.of(criterion.status()) + ": " + messages(criterion));
            }
        }
        xml.writeEndElement();
    }

    private static String messages(JudgedCriterion criterion) {
        return criterion.reasons().stream().map(Reason::message).collect(Collectors.joining("; "));
    }

    private static String codes(JudgedCriterion criterion) {
        return criterion.reasons().stream()
                .map(Reason::code)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String explanation(JudgedCriterion criterion) {
        StringBuilder text = new StringBuilder(criterion.text()).append('\n');
        for (Reason reason : criterion.reasons()) {
            text.append("- ").append(reason.message()).append('\n');
            reason.where().forEach(place -> text.append("  at ").append(place).append('\n'));
        }
        text.append("Next actions:\n");
        int number = 0;
        for (NextAction action : criterion.nextActions()) {
            number++;
            text.append(number).append(". ").append(action.text()).append('\n');
            line(text, "at ", Words.place(action.path(), action.line()));
            line(text, "owner: ", action.who());
            line(text, "type: ", action.type());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String value) {
        if (!value.isEmpty()) {
            text.append("   ").append(label).append(value).append('\n');
        }
    }

    private static void attribute(XMLStreamWriter xml, String name, String value)
            throws XMLStreamException {
        xml.writeAttribute(name, VisibleText.of(value));
    }

    private static long count(Report report, Status status) {
        return report.criteria().stream().filter(c -> c.status() == status).count();
    }

    private static long skipped(Report report) {
        return count(report, Status.WAIVED) + count(report, Status.NOT_APPLICABLE);
    }

    private static String seconds(Report report) {
        long millis = Duration.between(report.startedAt(), report.finishedAt()).toMillis();
        return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
    }
}
