package io.jenkins.plugins.deliveryworkflows.analysis;

import io.jenkins.plugins.deliveryworkflows.analysis.history.Changes;
import io.jenkins.plugins.deliveryworkflows.analysis.history.FactsBefore;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceSet;
import io.jenkins.plugins.deliveryworkflows.facts.rules.SecretMask;
import io.jenkins.plugins.deliveryworkflows.policy.Baseline;
import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import io.jenkins.plugins.deliveryworkflows.policy.Rules;
import io.jenkins.plugins.deliveryworkflows.policy.Services;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import io.jenkins.plugins.deliveryworkflows.workspace.git.CodeOwners;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All that is known of a project at one moment: its sources, the facts in them, and the rules it is
 * held to.
 *
 * <p>Conclusions that several skills and criteria draw are worked out {@linkplain #once once}.
 */
public final class Project {

    /** Who owns what nobody owns. */
    public static final String UNASSIGNED = CodeOwners.UNASSIGNED;

    private final Workspace workspace;
    private final SourceSet sources;
    private final Set<String> otherFiles;
    private final Facts facts;
    private final CodeOwners owners;
    private final Rules rules;
    private final Changes changes;
    private final FactsBefore factsBefore;
    private final CommittedDocuments committed;
    private final Map<Class<?>, Object> conclusions = new HashMap<>();

    /**
     * @param otherFiles documents and control files that the working tree had when it was listed
     * @param rules as the trust revision has them
     * @param changes since the base revision
     * @param factsBefore at the base revision
     * @param committed which documents the repository has too
     */
    public Project(
            Workspace workspace,
            SourceSet sources,
            Set<String> otherFiles,
            Facts facts,
            CodeOwners owners,
            Rules rules,
            Changes changes,
            FactsBefore factsBefore,
            CommittedDocuments committed) {
        this.workspace = workspace;
        this.sources = sources;
        this.otherFiles = new TreeSet<>(otherFiles);
        this.facts = facts;
        this.owners = owners;
        this.rules = rules;
        this.changes = changes;
        this.factsBefore = factsBefore;
        this.committed = committed;
    }

    public Workspace workspace() {
        return workspace;
    }

    public SourceSet sources() {
        return sources;
    }

    /** Documents and control files, those too that were written since; sorted. */
    public SortedSet<String> otherFiles() {
        SortedSet<String> files = new TreeSet<>(otherFiles);
        files.addAll(workspace.written().keySet());
        return files;
    }

    public Facts facts() {
        return facts;
    }

    public CodeOwners owners() {
        return owners;
    }

    public Policy policy() {
        return rules.policy();
    }

    public Services services() {
        return rules.services();
    }

    public Rules rules() {
        return rules;
    }

    /** What was there when the team adopted the workflows. */
    public Baseline baseline() {
        return rules.baseline();
    }

    public Changes changes() {
        return changes;
    }

    public FactsBefore factsBefore() {
        return factsBefore;
    }

    public CommittedDocuments committed() {
        return committed;
    }

    /**
     * Who is answerable for a path: CODEOWNERS, else the policy's default, else {@code unassigned}.
     */
    public String ownerOf(String path) {
        return owners.ownerOf(path)
                .or(policy()::defaultOwner)
                .map(SecretMask::of)
                .orElse(UNASSIGNED);
    }

    /**
     * A conclusion that rests on what doesn't change while this project is looked at: worked out
     * when it is first asked for, by one thread at a time.
     *
     * @param kind the type of the conclusion, of which a project has one
     */
    public synchronized <T> T once(Class<T> kind, Function<Project, T> conclusion) {
        Object known = conclusions.get(kind);
        if (known == null) {
            known = conclusion.apply(this);
            conclusions.put(kind, known);
        }
        return kind.cast(known);
    }
}
