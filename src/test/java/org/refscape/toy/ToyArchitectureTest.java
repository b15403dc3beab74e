package org.refscape.toy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The toy keeps the rules that {@code ArchitectureTest} keeps for the runtimes that are shipped. */
class ToyArchitectureTest {

    @Test
    void the_toy_knows_only_what_a_runtime_may_know() {
        JavaClasses classes = new ClassFileImporter().importPackages("org.refscape.toy");
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Test")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.refscape.analysis..",
                        "org.refscape.timeline..",
                        "org.refscape.picture..",
                        "org.refscape.scene..",
                        "org.refscape.runtime.cpython..",
                        "org.refscape.runtime.jvm..",
                        "org.refscape.runtime.counting..",
                        "org.refscape.runtime.javascript..",
                        "java.nio.file..",
                        "java.time..",
                        "java.util.concurrent..",
                        "javafx..")
                .because("a runtime is a function from a heap and an action to steps, and analyses are its test oracle")
                .check(classes);
    }
}
