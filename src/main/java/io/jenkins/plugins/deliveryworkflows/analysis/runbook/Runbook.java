package io.jenkins.plugins.deliveryworkflows.analysis.runbook;

import io.jenkins.plugins.deliveryworkflows.analysis.MigrationLine;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Command;
import io.jenkins.plugins.deliveryworkflows.facts.model.Description;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.EntryPoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.HealthCheck;
import io.jenkins.plugins.deliveryworkflows.facts.model.Pipeline;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import java.util.List;
import java.util.Optional;

/**
 * What the sources say that a runbook of one service should have.
 *
 * @param name of the file, without its folder and extension; unique in the repository
 * @param service what runs
 * @param owner who answers for it, {@code unassigned} where nobody does
 * @param purpose what its own folder says that it is for
 * @param needs the services that it needs, sorted by name
 * @param neededBy names of the services that need it, sorted
 * @param variables the environment variables that its code and image read
 * @param checks how its platform finds out whether it works
 * @param healthEndpoints operations of its own that tell its health
 * @param commands to build, deploy and handle it, its own ones first
 * @param pipelines that deploy or release
 * @param migrations of the databases that its folder has scripts for
 * @param starts what runs in its container or process
 */
public record Runbook(
        String name,
        Service service,
        String owner,
        Optional<Description> purpose,
        List<Service> needs,
        List<String> neededBy,
        List<Variable> variables,
        List<HealthCheck> checks,
        List<Endpoint> healthEndpoints,
        List<Command> commands,
        List<Pipeline> pipelines,
        List<MigrationLine> migrations,
        List<EntryPoint> starts) {

    private static final String FOLDER = "docs/runbooks/";

    public Runbook {
        needs = List.copyOf(needs);
        neededBy = List.copyOf(neededBy);
        variables = List.copyOf(variables);
        checks = List.copyOf(checks);
        healthEndpoints = List.copyOf(healthEndpoints);
        commands = List.copyOf(commands);
        pipelines = List.copyOf(pipelines);
        migrations = List.copyOf(migrations);
        starts = List.copyOf(starts);
    }

    /** The document's path. */
    public String path() {
        return path(name);
    }

    static String path(String name) {
        return FOLDER + name + ".md";
    }

    /** Its workloads in Kubernetes manifests; their symbols read {@code Deployment/cart}. */
    public List<Citation> workloads() {
        return service.sources().stream()
                .filter(source -> source.symbol().indexOf('/') > 0)
                .toList();
    }

    /** Where Compose files declare it; the symbols read {@code services.cart}. */
    public List<Citation> composed() {
        return service.sources().stream()
                .filter(source -> source.symbol().startsWith("services."))
                .toList();
    }
}
