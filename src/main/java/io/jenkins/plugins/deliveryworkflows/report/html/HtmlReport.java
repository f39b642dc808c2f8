package io.jenkins.plugins.deliveryworkflows.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.jenkins.plugins.deliveryworkflows.report.ReportWriter;
import io.jenkins.plugins.deliveryworkflows.report.VisibleText;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;

/**
 * Writes {@code report.html}: one file without script that loads nothing.
 *
 * <p>Templates are compiled by the build, since the machine that runs this may have no compiler.
 */
public final class HtmlReport implements ReportWriter {

    private static final String TEMPLATES = HtmlReport.class.getPackageName() + ".template";
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, HtmlReport.class.getClassLoader(), TEMPLATES);

    @Override
    public String write(Report report) {
        StringOutput output = new StringOutput();
        ENGINE.render("report.jte", report, output);
        return VisibleText.of(output.toString());
    }
}
