package io.jenkins.plugins.deliveryworkflows.criteria.checks;

import io.jenkins.plugins.deliveryworkflows.analysis.Drift;
import io.jenkins.plugins.deliveryworkflows.analysis.DriftNotes;
import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.criteria.Criterion;
import io.jenkins.plugins.deliveryworkflows.criteria.CriterionContext;
import io.jenkins.plugins.deliveryworkflows.criteria.CriterionResult;
import io.jenkins.plugins.deliveryworkflows.criteria.Evidence;
import io.jenkins.plugins.deliveryworkflows.criteria.Explanation;
import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import io.jenkins.plugins.deliveryworkflows.criteria.Place;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.render.ContextPack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The context pack recomputed from the sources equals the stored one: context.json and every
 * managed block.
 */
public final class ContextPackRefreshed implements Criterion {

    private static final String REBUILD = "delivery-workflows skill context-preflight";

    @Override
    public String id() {
        return "context-pack-refreshed";
    }

    @Override
    public CriterionResult judge(CriterionContext context) {
        Project project = context.project();
        List<Reason> reasons = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (Rendered rendered : readableFirst(ContextPack.of(project))) {
            List<Reason> found = StoredDocument.compare(project, rendered);
            reasons.addAll(found);
            if (found.isEmpty()) {
                evidence.add(
                        new Evidence(
                                Evidence.Kind.DERIVED,
                                rendered.path(),
                                0,
                                "equals what the sources say now"));
            }
        }
        DriftNotes.of(Drift.of(project.facts()))
                .forEach(note -> evidence.add(new Evidence(Evidence.Kind.DERIVED, "", 0, note)));
        if (reasons.isEmpty()) {
            String whole = "every document of the pack equals what the sources say now";
            evidence.add(0, new Evidence(Evidence.Kind.DERIVED, "", 0, whole));
        }
        return reasons.isEmpty()
                ? CriterionResult.met(evidence)
                : CriterionResult.notMet(reasons, evidence, nextActions(project, reasons));
    }

    /** A reader understands a document's line sooner than one of its data. */
    private static List<Rendered> readableFirst(List<Rendered> pack) {
        return pack.stream()
                .sorted(Comparator.comparing(rendered -> rendered instanceof Rendered.Owned))
                .toList();
    }

    /** What people must mend by hand comes first: until then nothing can be rebuilt. */
    private static List<NextAction> nextActions(Project project, List<Reason> reasons) {
        List<NextAction> actions = new ArrayList<>();
        boolean rebuild = false;
        boolean commit = false;
        for (Reason reason : reasons) {
            switch (reason.code()) {
                case StoredDocument.BROKEN,
                        StoredDocument.UNREADABLE,
                        StoredDocument.NOT_OURS,
                        StoredDocument.UNKNOWN ->
                        actions.add(action(project, reason.message(), reason.where().get(0), ""));
                case StoredDocument.NOT_COMMITTED -> commit = true;
                default -> rebuild = true;
            }
        }
        Place first = reasons.get(0).where().get(0);
        if (rebuild) {
            actions.add(
                    action(project, "Rebuild the context pack from the sources", first, REBUILD));
        }
        if (rebuild || commit) {
            actions.add(
                    action(
                            project,
                            "Commit the context pack",
                            first,
                            "git add docs/architecture docs/api/index.md docs/frontend/routes.md"
                                    + " docs/backend/database/schema.md"
                                    + " docs/development/quality-gates.md && git commit -m \"docs: refresh the context pack\""));
        }
        return actions;
    }

    private static NextAction action(Project project, String text, Place place, String type) {
        return new NextAction(
                text, place.path(), place.line(), project.ownerOf(place.path()), type);
    }

    @Override
    public Explanation explanation() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(StoredDocument.MISSING, "a document of the pack isn't there");
        codes.put(StoredDocument.MISSING_BLOCK, "a managed block isn't in its document");
        codes.put(
                StoredDocument.DIFFERS,
                "the sources say something else now, or somebody edited what is derived");
        codes.put(StoredDocument.UNKNOWN, "a managed block that the product doesn't write");
        codes.put(
                StoredDocument.OTHER_VERSION,
                "another version of the product wrote it, and words it differently");
        codes.put(
                StoredDocument.BROKEN,
                "a managed block without its end, or front matter that isn't YAML");
        codes.put(
                StoredDocument.UNREADABLE,
                "a link, a folder or an unreadable file in a document's place");
        codes.put(
                StoredDocument.NOT_OURS,
                "a file in the place of context.json that the product didn't write");
        codes.put(
                StoredDocument.NOT_COMMITTED,
                "the policy counts committed documents only, and it isn't");
        return new Explanation(
                """
                docs/architecture/context.md and context.json, docs/api/index.md, docs/frontend/routes.md,
                docs/backend/database/schema.md and docs/development/quality-gates.md exist, and context.json
                and every managed block in them equal what is recomputed from the sources at this moment.
                What people wrote around the blocks doesn't matter here.""",
                """
                Run: %s
                Read what changed with: git status --short docs, then git diff docs
                Then commit the documents together with the sources that they describe."""
                        .formatted(REBUILD),
                codes);
    }
}
