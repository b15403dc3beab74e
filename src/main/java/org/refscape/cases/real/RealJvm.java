package org.refscape.cases.real;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.refscape.cases.Imitation;
import org.refscape.cases.driver.JvmDriver;
import org.refscape.cases.jvm.JvmLog;
import org.refscape.runtime.jvm.Jvm;
import org.refscape.runtime.jvm.JvmOptions;
import org.refscape.scene.Problem;

/**
 * The JVM that runs us: another process of the same JDK plays.
 *
 * @param executable its {@code java}
 * @param version {@code 17.0.15}
 * @param options how the other process is started
 */
public record RealJvm(Path executable, String version, JvmOptions options) implements Installed {

    /** The JVM that runs us, if it can be started once more. */
    public static Search<RealJvm> here(JvmOptions options) {
        Path folder = Path.of(System.getProperty("java.home"), "bin");
        Path found = Files.isExecutable(folder.resolve("java")) ? folder.resolve("java") : folder.resolve("java.exe");
        return Files.isExecutable(found)
                ? new Search.Found<>(new RealJvm(found, System.getProperty("java.version"), options))
                : new Search.Missing<>(new Problem(
                        "",
                        "The Java that runs Refscape comes without the program java",
                        "Start Refscape with a JDK 17 or newer"));
    }

    @Override
    public String name() {
        return "Java " + version;
    }

    @Override
    public String recordedAs() {
        return "jvm";
    }

    @Override
    public Optional<Imitation> imitation() {
        return Optional.of(new Imitation(new Jvm(options), JvmLog::new));
    }

    @Override
    public boolean isCalled(String key) {
        return key.startsWith("jvm");
    }

    /** There are no circumstances that a program in Java could notice. */
    @Override
    public RealRuntime open(Circumstances circumstances) {
        return new DriverSession(this, driver(), JvmDriver.IMPLEMENTATION, RealPython.PATIENCE);
    }

    /**
     * A small heap, so that collections take no time. Serial is the one collector of which one young collection can be had by itself.
     * Of soft references the options keep those used since the last collection; the driver decides which those are. Compiled code
     * keeps no local alive longer than the source says, and none shorter.
     */
    private Driver driver() {
        return new Driver(
                List.of(
                        executable.toString(),
                        "-XX:+UseSerialGC",
                        "-Xms96m",
                        "-Xmx96m",
                        "-Xmn32m",
                        "-Xss512k",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:SoftRefLRUPolicyMSPerMB=0",
                        options.explicitCollections() ? "-XX:-DisableExplicitGC" : "-XX:+DisableExplicitGC",
                        "--add-opens=java.base/java.lang.ref=ALL-UNNAMED",
                        "-cp",
                        classPath(),
                        JvmDriver.class.getName(),
                        options.softByAge() ? JvmDriver.BY_AGE : JvmDriver.AS_TOLD),
                null,
                "nothing",
                List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"),
                Map.of());
    }

    /** What we run from, as another process in another folder must name it. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
