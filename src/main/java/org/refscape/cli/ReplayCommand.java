package org.refscape.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.refscape.cases.Case;
import org.refscape.cases.CaseFile;
import org.refscape.cases.Imitation;
import org.refscape.cases.Replay;
import org.refscape.cases.Verdict;
import org.refscape.scene.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays recorded cases and says whether the imitated runtimes do what the real ones did. */
@Command(
        name = "replay",
        description = "Replays recorded cases of real runtimes and compares.",
        footer = {
            "",
            "Prints one line for each case that fails; operations are counted from 1. The last line is 'N passed, M"
                    + " failed'. The status is 0 only if every line of every file is a case that passed."
        })
final class ReplayCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files with one recorded case per line (.jsonl)")
    private List<Path> files = List.of();

    @Option(
            names = "--version",
            paramLabel = "VERSION",
            defaultValue = "3.13",
            description = "the version of CPython, for cases of CPython (default: ${DEFAULT-VALUE})")
    private String version = "3.13";

    private int passed;
    private int failed;
    private boolean unreadable;

    ReplayCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this help")
    void help(boolean asked) {}

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        checkVersion(command);
        PrintWriter out = command.commandLine().getOut();
        for (Path file : files) {
            CaseFile read = CaseFiles.read(file);
            complain(read.problems(), command.commandLine().getErr());
            read.cases().forEach(each -> replay(each, out));
        }
        if (passed + failed > 0) {
            out.println(passed + " passed, " + failed + " failed");
        }
        return failed > 0 || unreadable ? Status.BAD : Status.GOOD;
    }

    private void checkVersion(CommandSpec command) {
        List<String> known = surroundings.runtimes().keys().stream()
                .filter(key -> key.startsWith("cpython-"))
                .map(key -> key.substring("cpython-".length()))
                .toList();
        if (!known.contains(version)) {
            throw new ParameterException(
                    command.commandLine(),
                    "There is no CPython " + version + " here, only " + String.join(", ", known));
        }
    }

    private void replay(Case recorded, PrintWriter out) {
        verdict(recorded)
                .ifPresentOrElse(
                        sentence -> {
                            failed++;
                            out.println(recorded.id() + ": " + sentence);
                        },
                        () -> passed++);
    }

    /** What is wrong with the case, if anything. */
    private Optional<String> verdict(Case recorded) {
        Optional<List<JsonNode>> expected = recorded.log(version);
        if (expected.isEmpty()) {
            return Optional.of(
                    "it was not recorded on " + version + ", only on " + String.join(", ", recorded.versions()));
        }
        Optional<Imitation> imitation = surroundings.imitations().forCase(recorded, version);
        if (imitation.isEmpty()) {
            return Optional.of("there is no runtime " + recorded.runtime() + " to replay it on");
        }
        return Replay.of(recorded, expected.get(), imitation.get()).match(new Verdict.Cases<>() {
            @Override
            public Optional<String> passed(Verdict.Passed verdict) {
                return Optional.empty();
            }

            @Override
            public Optional<String> failed(Verdict.Failed verdict) {
                return Optional.of(verdict.sentence());
            }
        });
    }

    private void complain(List<Problem> problems, PrintWriter err) {
        if (!problems.isEmpty()) {
            unreadable = true;
            int others = problems.size() - 1;
            String more = others == 0
                    ? ""
                    : " (" + others + " other line" + (others == 1 ? "" : "s") + " cannot be read either.)";
            err.println(problems.get(0).sentence() + more);
        }
    }
}
