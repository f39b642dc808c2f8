package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GradleDependencyCollectorTest {

    private final GradleDependencyCollector collector = new GradleDependencyCollector();

    private List<String> collect(String... pathsAndTexts) {
        return ShownDependencies.of(collector, pathsAndTexts);
    }

    @Test
    void readsLocksElseBuildFilesAndCatalogs() {
        assertThat(ShownDependencies.in(collector, "gradle"))
                .containsExactly(
                        "app.cash.turbine:turbine 1.1.0 dev direct",
                        "com.fasterxml.jackson.core:jackson-databind 2.17.1 direct",
                        "com.squareup.moshi:moshi 1.15.1 direct",
                        "com.squareup.okhttp3:okhttp 4.12.0 direct",
                        "org.assertj:assertj-core dev direct",
                        "org.opentest4j:opentest4j 1.3.0 dev",
                        "org.postgresql:postgresql 42.7.3 direct",
                        "org.slf4j:slf4j-api 2.0.13 direct",
                        "org.springframework.boot:spring-boot-dependencies 3.3.0 direct",
                        "org.yaml:snakeyaml 2.2");
    }

    @Test
    void readsLockFileOfEachConfiguration() {
        assertThat(
                        collect(
                                "app/gradle/dependency-locks/runtimeClasspath.lockfile",
                                "g:a:1\n",
                                "app/gradle/dependency-locks/testRuntimeClasspath.lockfile",
                                "g:b:2\n",
                                "app/build.gradle",
                                "dependencies {\n api 'g:a:1'\n}\n",
                                "buildscript-gradle.lockfile",
                                "g:c:3=classpath\n"))
                .containsExactly("g:a 1 direct", "g:b 2 dev", "g:c 3 dev");
    }

    @Test
    void fillsVersionsFromFilesAbove() {
        assertThat(
                        collect(
                                "gradle.properties",
                                "aVersion=1.5\nsigning.password=5.5\n",
                                "gradle/versions.gradle",
                                "ext { libs = [b: '2.5'] ; cVersion = \"3.5\" }",
                                "app/build.gradle",
                                """
                                dependencies {
                                    implementation "g:a:${aVersion}"
                                    implementation(
                                        "g:c:${rootProject.ext.cVersion}",
                                        'g:d:4:sources@jar')
                                    implementation "g:e:$unknown"
                                    implementation "g:f:${project.property('signing.password')}"
                                    // implementation 'g:commented:1'
                                    url "https://example.com:8080/x"
                                    compileOnly("g:h:1") { exclude group: 'x', module: 'y' }
                                    kapt 'g:i:1'
                                }
                                """))
                .containsExactly(
                        "g:a 1.5 direct",
                        "g:c 3.5 direct",
                        "g:d 4 direct",
                        "g:e direct",
                        "g:f direct",
                        "g:h 1 direct",
                        "g:i 1 dev direct");
    }

    @Test
    void versionsThatLeadInCirclesEnd() {
        assertThat(
                        collect(
                                "build.gradle",
                                "def aVersion = \"$aVersion\"\nimplementation \"g:a:$aVersion$\"\nimplementation 'g:b:${'\n"))
                .containsExactly("g:a direct", "g:b direct");
    }

    @Test
    void readsDamagedFilesAsFarAsTheyGo() {
        assertThat(collect("gradle.lockfile", "=\n:::\na:b\ng:a:1\n#\n"))
                .containsExactly("g:a 1 dev");
        assertThat(collect("gradle/libs.versions.toml", "[libraries]\na = {\nb = \"x:y:1\""))
                .isEmpty();
    }
}
