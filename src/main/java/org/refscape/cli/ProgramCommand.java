package org.refscape.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refscape.program.Language;
import org.refscape.program.source.SourceCode;
import org.refscape.scene.Compile;
import org.refscape.scene.Scene;
import org.refscape.scene.file.FileTrouble;
import org.refscape.scene.format.Dialect;
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
                    + " a language of the scene's runtime. What a language has no equivalent of is a comment."
        })
final class ProgramCommand implements Callable<Integer> {
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
        Compile.problem(scene.drawing()).ifPresent(problem -> {
            throw new Complaint(problem);
        });
        SourceCode source = written(scene);
        if (output == null) {
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            out.print(source.text());
            return Status.GOOD;
        }
        write(source.text(), output);
        return Status.GOOD;
    }

    private SourceCode written(Scene scene) {
        List<Language> spoken = Language.of(Dialect.ofRuntime(scene.runtime()));
        Language chosen = language == null ? spoken.get(0) : language;
        return plain
                ? chosen.writer().readable(Compile.program(scene))
                : chosen.writer().runnable(Compile.program(scene));
    }

    private static void write(String text, Path target) {
        try {
            Files.writeString(target, text);
        } catch (IOException cause) {
            throw new Complaint(FileTrouble.writing(target, cause));
        }
    }
}
