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

/** Many programs after each other on one Python. A process that fails is replaced by a new one for the next program. */
final class PythonSession implements RealRuntime {
    private final RealPython python;
    private final Circumstances circumstances;
    private final Duration patience;
    private @Nullable PythonProcess running;

    PythonSession(RealPython python, Circumstances circumstances, Duration patience) {
        this.python = python;
        this.circumstances = circumstances;
        this.patience = patience;
    }

    @Override
    public Played play(Program program) {
        try {
            PythonProcess process = running();
            process.ask(ProgramFormat.write(program, Dialect.CPYTHON).toString());
            return played(program, process.answer(patience));
        } catch (Silence silence) {
            close();
            return notPlayed("Python " + python.version() + " was stopped: " + silence.reason(), "");
        }
    }

    private PythonProcess running() throws Silence {
        PythonProcess process = running;
        if (process == null) {
            process = PythonProcess.start(python.executable(), circumstances);
            running = process;
            process.version(RealPython.PATIENCE);
        }
        return process;
    }

    private static Played played(Program program, JsonNode answer) {
        if (answer.has("error")) {
            return notPlayed("Python cannot play this: " + answer.get("error").asText(), "");
        }
        List<JsonNode> log = new ArrayList<>();
        answer.path("log").forEach(log::add);
        return log.size() == program.actions().size()
                ? new Played.Seen(log)
                : notPlayed(
                        "Python answered for " + log.size() + " actions of "
                                + program.actions().size(),
                        "");
    }

    private static Played notPlayed(String what, String tryThis) {
        return new Played.NotPlayed(new Problem("", what, tryThis));
    }

    @Override
    public void close() {
        PythonProcess process = running;
        running = null;
        if (process != null) {
            process.close();
        }
    }
}
