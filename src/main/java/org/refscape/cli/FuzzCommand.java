package org.refscape.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Program;
import org.refscape.cases.Imitation;
import org.refscape.cases.hunt.Catch;
import org.refscape.cases.hunt.Hunt;
import org.refscape.cases.real.Comparison;
import org.refscape.cases.real.Installed;
import org.refscape.cases.real.PythonImitation;
import org.refscape.cases.real.Search;
import org.refscape.scene.format.ProgramFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Plays random programs on a real runtime and on its imitation. */
@Command(
        name = "fuzz",
        description = "Plays random programs on a real runtime and compares with its imitation.",
        footer = {
            "",
            "The last line is 'N scenarios agree'. At the first difference it stops and prints the smallest program that"
                    + " still differs, as JSON and as source code, and where it differs; the status is 1 then. The same"
                    + " seed always gives the same programs. Nothing else is ever sent to the real runtime than these"
                    + " programs."
        })
final class FuzzCommand implements Callable<Integer> {
    private static final int SHOW_EVERY = 10;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--runtime",
            paramLabel = "NAME",
            defaultValue = "cpython",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private FuzzedRuntime runtime = FuzzedRuntime.CPYTHON;

    @Mixin
    private RealOptions options = new RealOptions();

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "of the first program; the next has the next (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "1000",
            description = "how many programs (default: ${DEFAULT-VALUE})")
    private int count = 1000;

    @Option(
            names = "--version",
            paramLabel = "VERSION",
            description = "the version of CPython to imitate (default: that of the real one)")
    private @Nullable String version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this help")
    void help(boolean asked) {}

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (count < 1) {
            throw new ParameterException(command.commandLine(), "There is no use in " + count + " programs");
        }
        return play(runtime.real(options), command);
    }

    private <T extends Installed> int play(Search<T> search, CommandSpec command) {
        Installed real = search.match(new Search.Cases<T, Installed>() {
            @Override
            public Installed found(Search.Found<T> search) {
                return search.runtime();
            }

            @Override
            public Installed missing(Search.Missing<T> search) {
                throw new Complaint(search.problem());
            }
        });
        PrintWriter out = command.commandLine().getOut();
        try (Comparison comparison = Comparison.of(real, imitation(real, command))) {
            Hunt hunt = new Hunt(runtime.generator(), comparison);
            return hunt.go(seed, count, progress(command.commandLine().getErr()))
                    .match(new Told(runtime, real, out));
        }
    }

    private Imitation imitation(Installed real, CommandSpec command) {
        String wanted = runtime == FuzzedRuntime.CPYTHON ? version : null;
        return (wanted == null ? real.imitation() : PythonImitation.of(wanted))
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        (wanted == null ? real.name() : "CPython " + wanted) + " is not imitated, only CPython "
                                + String.join(", ", PythonImitation.versions())));
    }

    /** One line that counts, only where somebody watches. */
    private IntConsumer progress(PrintWriter err) {
        if (!Watcher.isThere()) {
            return done -> {};
        }
        return done -> {
            if (done % SHOW_EVERY == 0 || done == count) {
                err.print("\r" + (done == count ? " ".repeat(40) + "\r" : done + " of " + count));
                err.flush();
            }
        };
    }

    /** Prints what came of it and gives the status. */
    private record Told(FuzzedRuntime runtime, Installed real, PrintWriter out) implements Catch.Cases<Integer> {
        @Override
        public Integer nothing(Catch.Nothing caught) {
            if (caught.unsteady() > 0) {
                out.println(caught.unsteady() + " others are a matter of chance in " + real.name() + " itself");
            }
            out.println(caught.agreeing() + " scenarios agree");
            return Status.GOOD;
        }

        @Override
        public Integer difference(Catch.Difference caught) {
            out.println("The program of seed " + caught.seed() + " differs on " + real.name()
                    + ". The smallest that still does:");
            show(caught.smallest());
            out.println(caught.difference().sentence());
            return Status.BAD;
        }

        @Override
        public Integer ended(Catch.Ended caught) {
            out.println("The program of seed " + caught.seed() + " was not played:");
            show(caught.program());
            out.println(caught.problem().sentence());
            return Status.BAD;
        }

        private void show(Program program) {
            out.println();
            out.println(ProgramFormat.write(program, runtime.dialect()));
            out.println();
            out.println(runtime.language().writer().readable(program).text());
        }
    }
}
