package org.refscape;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages; {@code src/docs/architecture.md} draws them. */
@AnalyzeClasses(packages = "org.refscape", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String[] CORE = {
        "org.refscape.heap..",
        "org.refscape.step..",
        "org.refscape.action..",
        "org.refscape.runtime..",
        "org.refscape.analysis..",
        "org.refscape.timeline..",
        "org.refscape.picture..",
    };

    @ArchTest
    static final ArchRule packages_at_every_depth_are_free_of_cycles = slices().matching("org.refscape.(**)")
            .should()
            .beFreeOfCycles()
            .because("a boundary that the build does not enforce gets crossed");

    @ArchTest
    static final ArchRule the_heap_knows_nobody = no("heap", "step", "action", "runtime", "analysis", "timeline");

    @ArchTest
    static final ArchRule steps_do_not_know_who_decided_them = no("step", "action", "runtime", "analysis", "timeline");

    @ArchTest
    static final ArchRule actions_do_not_know_what_comes_of_them = no("action", "step", "runtime", "timeline");

    @ArchTest
    static final ArchRule runtimes_and_analyses_never_meet = no("runtime", "analysis", "timeline", "picture", "scene");

    @ArchTest
    static final ArchRule analyses_know_only_heaps_and_steps =
            no("analysis", "runtime", "action", "timeline", "picture");

    @ArchTest
    static final ArchRule timelines_do_not_know_how_they_are_drawn = no("timeline", "analysis", "picture", "scene");

    @ArchTest
    static final ArchRule pictures_do_not_know_runtimes = no("picture", "runtime", "scene", "layout", "export");

    @ArchTest
    static final ArchRule the_terminal_and_the_window_never_meet = no("cli", "desktop");

    @ArchTest
    static final ArchRule the_window_and_the_terminal_never_meet = no("desktop", "cli");

    @ArchTest
    static final ArchRule each_runtime_knows_only_itself = slices().matching("org.refscape.runtime.(*)..")
            .namingSlices("$1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    com.tngtech.archunit.base.DescribedPredicate.alwaysTrue(),
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                            "org.refscape.runtime.marking..", "org.refscape.runtime.program.."))
            .allowEmptyShould(true)
            .because("each is understood, checked and replaced alone; marking and program are what they all stand on");

    @ArchTest
    static final ArchRule only_the_window_knows_javafx = noClasses()
            .that()
            .resideOutsideOfPackage("org.refscape.desktop..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..")
            .because("everything else must also work where there is no display");

    @ArchTest
    static final ArchRule gestures_session_and_idioms_know_no_toolkit = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.refscape.desktop.gesture..", "org.refscape.desktop.session..", "org.refscape.desktop.idiom..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.refscape.desktop.app..", "org.refscape.desktop.panels..")
            .because("what a person does is decided, and tested, below the window");

    @ArchTest
    static final ArchRule graphstream_stays_where_it_is_good = noClasses()
            .that()
            .resideOutsideOfPackages("org.refscape.layout..", "org.refscape.desktop.canvas..", "org.refscape.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.graphstream..");

    @ArchTest
    static final ArchRule the_core_has_no_clock_thread_file_or_toolkit = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.nio.file..", "java.time..", "java.util.concurrent..", "java.awt..", "com.fasterxml..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile|Console|PrintStream)")
            .because("the core gives the same answer everywhere and always; resources on the class path may be read");

    @ArchTest
    static final ArchRule the_core_asks_neither_the_clock_nor_chance = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    private static ArchRule no(String from, String... to) {
        String[] packages = new String[to.length];
        for (int i = 0; i < to.length; i++) {
            packages[i] = "org.refscape." + to[i] + "..";
        }
        packages = java.util.Arrays.stream(packages)
                .filter(each -> !each.equals("org.refscape." + from + ".."))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.refscape." + from + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .allowEmptyShould(true);
    }
}
