package org.refscape.cases.real;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refscape.cases.Imitation;
import org.refscape.cases.javascript.JavaScriptLog;
import org.refscape.runtime.javascript.JavaScript;
import org.refscape.scene.Problem;

/**
 * A Node.js of this computer.
 *
 * @param executable its file
 * @param version all three numbers: {@code 20.20.2}
 */
public record RealNode(Path executable, String version) implements Installed {
    private static final String IMPLEMENTATION = "node";
    private static final String FILE = "driver.mjs";
    private static final String ANOTHER = "Name another with --node";
    private static final Executables<RealNode> EXECUTABLES = new Executables<>(
            List.of("node", "nodejs"),
            RealNode::ask,
            new Problem(
                    "",
                    "There is no node on the path of this computer",
                    "Install Node.js, or name the file of a Node.js 20 or newer with --node"),
            ANOTHER);

    /** The Node.js with that file name. */
    public static Search<RealNode> at(Path executable) {
        return EXECUTABLES.at(executable);
    }

    /**
     * The first usable Node.js in the folders where programs are looked for.
     *
     * @param variables the environment, {@code System::getenv} for example
     */
    public static Search<RealNode> onPath(Function<String, @Nullable String> variables) {
        return EXECUTABLES.onPath(variables);
    }

    private static Search<RealNode> ask(Path executable) {
        try (DriverProcess process = DriverProcess.start(driver(executable))) {
            return new Search.Found<>(new RealNode(executable, process.version(IMPLEMENTATION, RealPython.PATIENCE)));
        } catch (Silence silence) {
            return new Search.Missing<>(new Problem(
                    executable.toString(), "This is no Node.js that answers: " + silence.reason(), ANOTHER));
        }
    }

    @Override
    public String name() {
        return "Node.js " + version;
    }

    @Override
    public String recordedAs() {
        return "js";
    }

    @Override
    public Optional<Imitation> imitation() {
        return Optional.of(new Imitation(new JavaScript(), JavaScriptLog::new));
    }

    @Override
    public boolean isCalled(String key) {
        return key.startsWith("javascript") || key.startsWith("js");
    }

    /** There are no circumstances that a program in JavaScript could notice. */
    @Override
    public RealRuntime open(Circumstances circumstances) {
        return new DriverSession(this, driver(executable), IMPLEMENTATION, RealPython.PATIENCE);
    }

    private static Driver driver(Path executable) {
        return new Driver(
                List.of(executable.toString(), "--expose-gc", FILE),
                "/org/refscape/cases/fuzz/" + FILE,
                FILE,
                List.of("NODE_"),
                Map.of());
    }
}
