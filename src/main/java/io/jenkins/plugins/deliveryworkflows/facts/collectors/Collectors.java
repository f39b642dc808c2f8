package io.jenkins.plugins.deliveryworkflows.facts.collectors;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.container.ServiceCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.gate.QualityGateCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.house.LanguageCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.house.LicenceCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.house.OwnershipCollector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.pipeline.PipelineCollector;
import java.util.List;

/** All collectors that this version has: a new one is a class, its fixtures and a line here. */
public final class Collectors {

    private Collectors() {}

    public static List<Collector<?>> all() {
        return List.of(
                new LanguageCollector(),
                new LicenceCollector(),
                new OwnershipCollector(),
                new PipelineCollector(),
                new QualityGateCollector(),
                new ServiceCollector());
    }
}
