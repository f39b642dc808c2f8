package io.jenkins.plugins.deliveryworkflows.facts.collectors;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.container.ContainerVariableCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.container.ServiceCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.contract.DotEnvCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.contract.OpenApiCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.gate.QualityGateCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.house.LanguageCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.house.LicenceCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.house.OwnershipCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm.FlywayCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm.GradleCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm.JavaEntryPointCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm.JpaCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm.JvmVariableCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm.MavenCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm.SpringCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.CargoDependencyCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.GoDependencyCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.GradleDependencyCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.MavenDependencyCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.NodeDependencyCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.lock.PythonDependencyCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.operation.CommandCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.operation.DescriptionCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.pipeline.PipelineCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.AlembicCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.FastApiCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonModuleCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonVariableCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.SqlAlchemyCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ExpressCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.NodeModuleCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ReactRouterCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ScriptVariableCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.testing.TestSuiteCollector;
import io.jenkins.plugins.deliveryworkflows.facts.rules.MissingFileScan;
import io.jenkins.plugins.deliveryworkflows.facts.rules.RuleScan;
import java.util.List;

/** All collectors that this version has: a new one is a class, its fixtures and a line here. */
public final class Collectors {

    private Collectors() {}

    public static List<Collector<?>> all() {
        return List.of(
                new ServiceCollector(),
                new ContainerVariableCollector(),
                new CommandCollector(),
                new DescriptionCollector(),
                new DotEnvCollector(),
                new OpenApiCollector(),
                new QualityGateCollector(),
                new LanguageCollector(),
                new LicenceCollector(),
                new OwnershipCollector(),
                new FlywayCollector(),
                new GradleCollector(),
                new JavaEntryPointCollector(),
                new JpaCollector(),
                new JvmVariableCollector(),
                new MavenCollector(),
                new SpringCollector(),
                new CargoDependencyCollector(),
                new GoDependencyCollector(),
                new GradleDependencyCollector(),
                new MavenDependencyCollector(),
                new NodeDependencyCollector(),
                new PythonDependencyCollector(),
                new PipelineCollector(),
                new AlembicCollector(),
                new FastApiCollector(),
                new PythonModuleCollector(),
                new PythonVariableCollector(),
                new SqlAlchemyCollector(),
                new ExpressCollector(),
                new NodeModuleCollector(),
                new ReactRouterCollector(),
                new ScriptVariableCollector(),
                new TestSuiteCollector(),
                new RuleScan(),
                new MissingFileScan());
    }
}
