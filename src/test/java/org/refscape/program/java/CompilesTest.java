package org.refscape.program.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refscape.cases.real.Programs;
import org.refscape.program.RealProgram;

/** A program that goes wrong does so when it runs, as the scene does, and not because the compiler refuses it. */
class CompilesTest {
    private static final String NODE = "{'op': 'new', 'to': 'a', 'cls': 'Node', 'label': 'a'},";

    @TempDir
    Path folder = Path.of(".");

    @Test
    void get_of_something_that_is_no_reference() throws IOException {
        assertThat(printed("{'ops': [" + NODE + "{'op': 'deref', 'ref': 'a'}]}"))
                .singleElement()
                .asString()
                .startsWith("ClassCastException");
    }

    @Test
    void a_field_of_a_reference() throws IOException {
        assertThat(printed("{'ops': [" + NODE + "{'op': 'ref', 'to': 'w', 'target': 'a', 'label': 'w', 'kind': 'weak'},"
                        + "{'op': 'read', 'from': 'w.x'}]}"))
                .singleElement()
                .asString()
                .startsWith("ClassCastException");
    }

    @Test
    void objects_of_classes_that_extend_a_container_are_containers() throws IOException {
        assertThat(
                        printed(
                                "{'classes': {'L': {'base': 'list'}, 'S': {'base': 'set'}, 'D': {'base': 'dict'}}, 'ops': ["
                                        + NODE
                                        + "{'op': 'new', 'to': 'l', 'cls': 'L', 'label': 'l'},"
                                        + "{'op': 'append', 'list': 'l', 'value': 'a'}, {'op': 'read', 'from': 'l[0]'},"
                                        + "{'op': 'new', 'to': 's', 'cls': 'S', 'label': 's'}, {'op': 'add', 'set': 's', 'value': 'a'},"
                                        + "{'op': 'new', 'to': 'd', 'cls': 'D', 'label': 'd'},"
                                        + "{'op': 'bind', 'to': 'd[\\u0027k\\u0027]', 'value': 'a'}, {'op': 'read', 'from': 'd[\\u0027k\\u0027]'}]}"))
                .containsExactly("-> a", "-> a");
    }

    @Test
    void a_finalizer_that_collects_leaves_every_death_told_once() throws IOException {
        assertThat(printed("{'classes': {'A': {'finalize': [{'op': 'gc'}]}, 'B': {'finalize': [{'op': 'gc'}]}},"
                        + "'ops': [" + NODE + "{'op': 'new', 'to': 'b', 'cls': 'A', 'label': 'b'},"
                        + "{'op': 'new', 'to': 'c', 'cls': 'B', 'label': 'c'}, {'op': 'del', 'target': 'a'},"
                        + "{'op': 'del', 'target': 'b'}, {'op': 'del', 'target': 'c'}, {'op': 'gc'}, {'op': 'gc'}]}"))
                .containsExactlyInAnyOrder("dead a", "dead b", "dead c", "finalize b", "finalize c");
    }

    private List<String> printed(String program) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assumeTrue(compiler != null, "this JVM has no compiler");
        Path source = Files.writeString(
                folder.resolve("Main.java"),
                new JavaSource().runnable(Programs.read(program)).text());
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            complaints,
                            files,
                            null,
                            List.of("-Xlint:none", "-proc:none", "-d", folder.toString()),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(complaints.toString()).isTrue();
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return RealProgram.run(folder, java, "-Xmx64m", "-cp", folder.toString(), "Main")
                .lines();
    }
}
