package io.jenkins.plugins.deliveryworkflows.engine.sample;

public final class SampleRepository {
    public static void create(java.nio.file.Path p) {}
}
