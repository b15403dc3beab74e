package org.refscape.desktop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.refscape.desktop.settings.SettingsFile;
import org.refscape.program.Language;
import org.refscape.runtime.Runtimes;
import org.refscape.runtime.counting.Counting;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.runtime.javascript.JavaScript;
import org.refscape.runtime.jvm.Jvm;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The program beside the timeline is in a language of the runtime that plays. */
@ExtendWith(ApplicationExtension.class)
final class ProgramInTheWindowTest {
    @TempDir
    static Path settings;

    private Workbench workbench;

    @Start
    void open(Stage stage) {
        Runtimes runtimes = new Runtimes(List.of(
                new Runtimes.Offer("cpython-3.13", () -> new CPython(Version.V3_13)),
                new Runtimes.Offer("jvm-17", Jvm::new),
                new Runtimes.Offer("swift-5", Counting::new),
                new Runtimes.Offer("javascript", JavaScript::new)));
        workbench = Window.show(stage, Optional.empty(), runtimes, new SettingsFile(settings));
    }

    @Test
    void changing_the_runtime_changes_the_language() throws Exception {
        assertThat(programOn("cpython-3.13")).contains("del tree.branch\n");
        assertThat(programOn("jvm-17")).contains("tree.branch = null;\n");
        assertThat(programOn("javascript")).contains("delete tree.branch;\n");
        assertThat(programOn("swift-5")).contains("tree!.branch = nil\n");
        assertThat(programOn("cpython-3.13")).contains("del tree.branch\n");
    }

    @Test
    void what_is_saved_is_in_the_language_that_is_shown() throws Exception {
        programOn("jvm-17");
        assertThat(onWindow(() -> workbench.language())).isEqualTo(Language.JAVA);
        assertThat(onWindow(() -> workbench.runnableProgram().text())).contains("public class Main {");
    }

    @Test
    void rust_can_be_wanted_where_references_are_counted_and_is_still_wanted_after_a_look_elsewhere() throws Exception {
        programOn("swift-5");
        onWindow(() -> {
            workbench.speak("Rust");
            return true;
        });
        assertThat(onWindow(() -> workbench.program().text())).contains(".branch.take();\n");
        assertThat(programOn("jvm-17")).contains("tree.branch = null;\n");
        assertThat(programOn("swift-5")).contains(".branch.take();\n");
    }

    private String programOn(String runtime) throws Exception {
        return onWindow(() -> {
            workbench.show(workbench.session().on(runtime), false);
            return workbench.program().text();
        });
    }

    private static <T> T onWindow(Callable<T> question) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
    }
}
