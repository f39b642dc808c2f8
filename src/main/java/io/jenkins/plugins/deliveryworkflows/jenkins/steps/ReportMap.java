package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.model.Run;
import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.criteria.Status;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.ReportSummary;
import io.jenkins.plugins.deliveryworkflows.report.model.JudgedCriterion;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * A report as a Pipeline gets it: mutable maps and lists of strings, numbers and booleans, which a
 * sandboxed script may read without approval and which survive a restart.
 */
final class ReportMap {

    private ReportMap() {}

    /** One that stands in a build, with its name there and the address of its page. */
    static LinkedHashMap<String, Object> of(Report report, ReportSummary summary, Run<?, ?> run) {
        LinkedHashMap<String, Object> map = of(report);
        map.put("id", summary.getId());
        map.put("url", summary.getAddress(run));
        map.put("distrust", new ArrayList<>(summary.getDistrustCodes()));
        return map;
    }

    static LinkedHashMap<String, Object> of(Report report) {
        LinkedHashMap<String, Object> map = new LinkedHashMap<>();
        map.put("workflow", report.workflow().id());
        map.put("verdict", report.verdict().name());
        map.put("ready", report.ready());
        map.put("passing", passing(report.criteria()));
        map.put("total", report.criteria().size());
        map.put("commit", report.source().commit());
        map.put("sourceDigest", report.source().sourceDigest());
        map.put("criteria", list(report.criteria(), ReportMap::criterion));
        map.put("nextActions", list(report.nextActions(), ReportMap::action));
        map.put("steps", list(report.steps(), step -> new SkillSummary(step).toMap()));
        return map;
    }

    private static int passing(List<JudgedCriterion> criteria) {
        return (int)
                criteria.stream().filter(criterion -> criterion.status() != Status.NOT_MET).count();
    }

    private static LinkedHashMap<String, Object> criterion(JudgedCriterion criterion) {
        LinkedHashMap<String, Object> map = new LinkedHashMap<>();
        map.put("id", criterion.id());
        map.put("text", criterion.text());
        map.put("status", criterion.status().name());
        map.put("reasons", list(criterion.reasons(), ReportMap::reason));
        return map;
    }

    private static LinkedHashMap<String, Object> reason(Reason reason) {
        LinkedHashMap<String, Object> map = new LinkedHashMap<>();
        map.put("code", reason.code());
        map.put("message", reason.message());
        return map;
    }

    private static LinkedHashMap<String, Object> action(NextAction action) {
        LinkedHashMap<String, Object> map = new LinkedHashMap<>();
        map.put("text", action.text());
        map.put("path", action.path());
        map.put("line", action.line());
        map.put("who", action.who());
        map.put("type", action.type());
        return map;
    }

    private static <E> ArrayList<Object> list(
            List<E> elements, Function<E, LinkedHashMap<String, Object>> toMap) {
        ArrayList<Object> list = new ArrayList<>();
        elements.forEach(element -> list.add(toMap.apply(element)));
        return list;
    }
}
