package org.refscape.program.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.refscape.program.Grouped;
import org.refscape.program.RealProgram;
import org.refscape.program.RecordedCase;

/**
 * Many Java programs, compiled at once, each in a package of its own, and run one after the other in a few JVMs. A program mostly waits
 * for the collector, so the JVMs run beside each other.
 */
final class JavaPrograms {
    private static final int JVMS = 4;

    private static final String DRIVER =
            """
            public class Driver {
                public static void main(String[] names) throws Exception {
                    for (String name : names) {
                        System.out.println("=== " + name);
                        try {
                            Class.forName(name + ".Main").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
                        } catch (java.lang.reflect.InvocationTargetException problem) {
                            System.out.println(problem.getCause());
                        }
                    }
                    System.exit(0);
                }
            }
            """;

    private final Path folder;

    JavaPrograms(Path folder) {
        this.folder = folder;
    }

    /** What the program of each case prints, by the id of the case. */
    Map<String, List<String>> printedBy(List<RecordedCase> cases) throws IOException {
        Map<String, List<String>> groups = new TreeMap<>();
        List<Path> sources = new ArrayList<>(List.of(Files.writeString(folder.resolve("Driver.java"), DRIVER)));
        for (int i = 0; i < cases.size(); i++) {
            String text = new JavaSource().runnable(cases.get(i).program()).text();
            Path inside = Files.createDirectories(folder.resolve("p" + i));
            sources.add(Files.writeString(inside.resolve("Main.java"), "package p" + i + ";\n" + text));
            // A program that ends its JVM has one of its own.
            String group = text.contains("System.exit(") ? "alone " + i : "together " + i % JVMS;
            groups.computeIfAbsent(options(cases.get(i)) + " " + group, key -> new ArrayList<>())
                    .add("p" + i);
        }
        compile(sources);
        Map<String, List<String>> byCase = new TreeMap<>();
        run(groups)
                .forEach((name, lines) -> byCase.put(
                        cases.get(Integer.parseInt(name.substring(1))).id(), lines));
        return byCase;
    }

    private Map<String, List<String>> run(Map<String, List<String>> groups) {
        Map<String, List<String>> byName = new TreeMap<>();
        ExecutorService waiting = Executors.newFixedThreadPool(JVMS);
        groups.entrySet().stream()
                .map(group -> CompletableFuture.supplyAsync(
                        () -> run(group.getKey().split(" ")[0], group.getValue()), waiting))
                .toList()
                .forEach(running -> byName.putAll(running.join()));
        waiting.shutdown();
        return byName;
    }

    /** The age at which an unused soft reference goes can only be said to the JVM as a whole. */
    private static String options(RecordedCase recorded) {
        return recorded.recorded().path("options").path("soft").asText().equals("lru0")
                ? "-XX:SoftRefLRUPolicyMSPerMB=0"
                : "-XX:SoftRefLRUPolicyMSPerMB=1000";
    }

    private void compile(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            complaints,
                            files,
                            null,
                            List.of("-Xlint:none", "-proc:none", "-d", folder.toString()),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(complaints.toString()).isTrue();
        }
    }

    private Map<String, List<String>> run(String option, List<String> names) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(
                List.of(java, "-Xmx64m", "-XX:+UseSerialGC", option, "-cp", folder.toString(), "Driver"));
        command.addAll(names);
        return Grouped.byName(
                RealProgram.run(folder, command.toArray(new String[0])).lines());
    }
}
