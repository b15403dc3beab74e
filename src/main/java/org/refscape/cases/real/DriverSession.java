package org.refscape.cases.real;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Program;
import org.refscape.scene.Problem;
import org.refscape.scene.format.Dialect;
import org.refscape.scene.format.ProgramFormat;

/** Many programs after each other on one runtime. A process that fails is replaced by a new one for the next program. */
final class DriverSession implements RealRuntime {
    private final Installed runtime;
    private final Driver driver;
    private final String implementation;
    private final Duration patience;
    private @Nullable DriverProcess running;

    /**
     * @param implementation what the driver must say that it is
     * @param patience how long one program may take
     */
    DriverSession(Installed runtime, Driver driver, String implementation, Duration patience) {
        this.runtime = runtime;
        this.driver = driver;
        this.implementation = implementation;
        this.patience = patience;
    }

    @Override
    public Played play(Program program) {
        try {
            DriverProcess process = running();
            process.ask(ProgramFormat.write(program, Dialect.ofRuntime(runtime.recordedAs()))
                    .toString());
            return played(program, process.answer(patience));
        } catch (Silence silence) {
            close();
            return notPlayed(runtime.name() + " was stopped: " + silence.reason());
        }
    }

    private DriverProcess running() throws Silence {
        DriverProcess process = running;
        if (process == null) {
            process = DriverProcess.start(driver);
            running = process;
            process.version(implementation, RealPython.PATIENCE);
        }
        return process;
    }

    private Played played(Program program, JsonNode answer) {
        if (answer.has("error")) {
            return notPlayed(
                    runtime.name() + " cannot play this: " + answer.get("error").asText());
        }
        List<JsonNode> log = new ArrayList<>();
        answer.path("log").forEach(log::add);
        return log.size() == program.actions().size()
                ? new Played.Seen(log)
                : notPlayed(runtime.name() + " answered for " + log.size() + " actions of "
                        + program.actions().size());
    }

    private static Played notPlayed(String what) {
        return new Played.NotPlayed(new Problem("", what, ""));
    }

    @Override
    public void close() {
        DriverProcess process = running;
        running = null;
        if (process != null) {
            process.close();
        }
    }
}
