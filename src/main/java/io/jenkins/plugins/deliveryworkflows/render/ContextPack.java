package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.document.*;
import java.util.List;

public final class ContextPack {
    public static List<Rendered> of(Project p) {
        return List.of(
                new DocumentBuilder("docs/architecture/context.md", "context", "Context")
                        .block("endpoints", "e " + p.facts().endpoints().size())
                        .question(
                                "Purpose",
                                p.ownerOf("docs/architecture/context.md"),
                                "what is it for?")
                        .build());
    }
}
