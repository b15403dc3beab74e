package org.refscape.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refscape.comparison.Comparison;
import org.refscape.program.Language;
import org.refscape.program.source.SourceCode;
import org.refscape.program.source.SourceWriter;
import org.refscape.scene.Scene;
import org.refscape.scene.file.FileTrouble;
import org.refscape.scene.format.Dialect;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes a scene as source code. */
@Command(
        name = "program",
        description = "Writes a scene as a program.",
        footer = {
            "",
            "The program prints what dies and what is called, so that a real runtime can be asked. Without --language it is in"
                    + " a language of the runtime that the scene is played on. In another language the program does what"
                    + " comes nearest there, and what that is stands on standard error. What a language has no equivalent"
                    + " of is a comment."
        })
final class ProgramCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SCENE", description = "a file that Refscape has saved (.refscape)")
    private Path file = Path.of("");

    @Option(
            names = "--language",
            paramLabel = "NAME",
            converter = ByName.class,
            description = "python, java, javascript, swift or rust")
    private @Nullable Language language;

    @Option(
            names = "--plain",
            description = "only the statements, as the window shows them: nothing that prints what dies")
    private boolean plain;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to write; without it the program is printed")
    private @Nullable Path output;

    ProgramCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Picocli's own converter wants capitals. */
    static final class ByName implements ITypeConverter<Language> {
        @Override
        public Language convert(String name) {
            return Stream.of(Language.values())
                    .filter(each -> each.title().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no '" + name + "', only " + all()));
        }

        private static String all() {
            return Stream.of(Language.values()).map(Language::title).collect(Collectors.joining(", "));
        }
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this help")
    void help(boolean asked) {}

    @Override
    public Integer call() {
        Scene scene = Performance.open(file);
        List<Language> spoken = Language.of(Dialect.ofRuntime(scene.playedOn()));
        Language chosen = language == null ? spoken.get(0) : language;
        Performance performance =
                Performance.of(file, spoken.contains(chosen) ? null : usualRuntime(chosen), surroundings);
        SourceWriter writer = chosen.writer();
        SourceCode source = plain ? writer.readable(performance.program()) : writer.runnable(performance.program());
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        if (output == null) {
            line.getOut().print(source.text());
        } else {
            write(source.text(), output);
        }
        Noting.tell(performance, line.getErr());
        return Status.GOOD;
    }

    /** The usual runtime that behaves as programs in that language do. */
    private static String usualRuntime(Language language) {
        return Comparison.USUAL.stream()
                .filter(key -> Language.of(Dialect.ofRuntime(key)).contains(language))
                .findFirst()
                .orElseThrow();
    }

    private static void write(String text, Path target) {
        try {
            Files.writeString(target, text);
        } catch (IOException cause) {
            throw new Complaint(FileTrouble.writing(target, cause));
        }
    }
}
