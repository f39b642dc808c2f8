package io.jenkins.plugins.deliveryworkflows.criteria.checks;

import io.jenkins.plugins.deliveryworkflows.criteria.Criterion;
import io.jenkins.plugins.deliveryworkflows.criteria.CriterionContext;
import io.jenkins.plugins.deliveryworkflows.criteria.CriterionResult;
import io.jenkins.plugins.deliveryworkflows.criteria.Explanation;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The notes of the release account for every commit, and who runs it finds what it takes to do so.
 */
public final class ReleaseNotesAndRunbooksUpdated implements Criterion {

    @Override
    public String id() {
        return "release-notes-and-runbooks-updated";
    }

    @Override
    public CriterionResult judge(CriterionContext context) {
        Decision decision = new Decision();
        new ReleaseNotesCheck(context, decision).judge();
        RunbookCheck.judge(context, decision);
        return decision.result();
    }

    @Override
    public Explanation explanation() {
        Map<String, String> codes = new LinkedHashMap<>(ReleaseNotesCheck.codes());
        codes.putAll(RunbookCheck.codes());
        codes.putAll(StoredDocument.codes());
        return new Explanation(
                """
                docs/release-notes/<release>.md accounts for every commit since the base that changes a source: its
                block 'changes' equals what is recomputed at this moment, or its text names each commit by the number
                of its pull request or by its subject. Every source is committed. Each breaking change has a row, and
                in it a person says what users have to do. The release's block of the change log equals what is
                recomputed.
                Every service that is built here or declared has a complete runbook, docs/runbooks/<service>.md, whose
                managed blocks equal what is recomputed. Where the service changed since the base, a person's part of
                it changed too, or says that somebody reviewed it for this release.""",
                """
                Commit the sources, then run: delivery-workflows skill docs-writer --mode release --release NAME
                Then fill the column Upgrade in docs/release-notes/NAME.md, and answer the questions in docs/runbooks/.""",
                codes);
    }
}
