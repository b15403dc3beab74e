package org.refscape.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Program;
import org.refscape.cases.Imitation;
import org.refscape.cases.fuzz.python.PythonScenarios;
import org.refscape.cases.hunt.Catch;
import org.refscape.cases.hunt.Hunt;
import org.refscape.cases.real.Comparison;
import org.refscape.cases.real.PythonImitation;
import org.refscape.cases.real.PythonSearch;
import org.refscape.cases.real.RealPython;
import org.refscape.program.Language;
import org.refscape.scene.format.Dialect;
import org.refscape.scene.format.ProgramFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Plays random programs on a real Python and on its imitation. */
@Command(
        name = "fuzz",
        description = "Plays random programs on a real Python and compares with its imitation.",
        footer = {
            "",
            "The last line is 'N scenarios agree'. At the first difference it stops and prints the smallest program",
            "that still differs, as JSON and as Python, and where it differs; the status is 1 then. The same seed",
            "always gives the same programs. No other programs are ever sent to Python than those made here."
        })
final class FuzzCommand implements Callable<Integer> {
    private static final int SHOW_EVERY = 10;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private PythonOption python = new PythonOption();

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
            description = "the version to imitate (default: that of the real Python)")
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
        RealPython real = real();
        String imitated = version == null ? real.line() : version;
        Imitation imitation = PythonImitation.of(imitated)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "CPython " + imitated + " is not imitated, only "
                                + String.join(", ", PythonImitation.versions())));
        PrintWriter out = command.commandLine().getOut();
        try (Comparison comparison = Comparison.of(real, imitation)) {
            Hunt hunt = new Hunt(new PythonScenarios(), comparison);
            return hunt.go(seed, count, progress(command.commandLine().getErr()))
                    .match(new Told(real, out));
        }
    }

    private RealPython real() {
        return python.search().match(new PythonSearch.Cases<>() {
            @Override
            public RealPython found(PythonSearch.Found search) {
                return search.python();
            }

            @Override
            public RealPython missing(PythonSearch.Missing search) {
                throw new Complaint(search.problem());
            }
        });
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
    private record Told(RealPython real, PrintWriter out) implements Catch.Cases<Integer> {
        @Override
        public Integer nothing(Catch.Nothing caught) {
            if (caught.unsteady() > 0) {
                out.println(caught.unsteady() + " others are a matter of addresses in Python itself");
            }
            out.println(caught.agreeing() + " scenarios agree");
            return Status.GOOD;
        }

        @Override
        public Integer difference(Catch.Difference caught) {
            out.println("The program of seed " + caught.seed() + " differs on Python " + real.version()
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
            out.println(ProgramFormat.write(program, Dialect.CPYTHON));
            out.println();
            out.println(Language.PYTHON.writer().readable(program).text());
        }
    }
}
