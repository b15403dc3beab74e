package org.refscape.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.refscape.export.PngPicture;
import org.refscape.export.Sheet;
import org.refscape.export.SvgPicture;
import org.refscape.picture.Picture;
import org.refscape.picture.painting.Theme;
import org.refscape.scene.Scene;
import org.refscape.scene.SketchPicture;
import org.refscape.scene.file.FileTrouble;
import org.refscape.timeline.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Draws a scene to a file. */
@Command(
        name = "draw",
        description = "Draws a scene, or a step of it, to an SVG or PNG file.",
        footer = {
            "",
            "Without --step it draws the scene as it was sketched. Steps are counted from 1 as in the window; 0 is before"
                    + " anything has happened, and 'last' is when all is over. All steps of a scene are drawn on pages of"
                    + " the same size, and what is in two of them stands at the same place."
        })
final class DrawCommand implements Callable<Integer> {
    private static final double SMALLEST_SCALE = 0.1;
    private static final double LARGEST_SCALE = 16;

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SCENE", description = "a file that Refscape has saved (.refscape)")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "where to draw; its ending decides: .svg or .png")
    private Path output = Path.of("");

    @Option(names = "--step", paramLabel = "N", description = "the step to draw, or 'last'")
    private @Nullable String step;

    @Option(
            names = "--scale",
            paramLabel = "FACTOR",
            defaultValue = "2",
            converter = Factor.class,
            description = "pixels for each unit of a PNG (default: ${DEFAULT-VALUE})")
    private double scale = 2;

    @Option(names = "--dark", description = "light on dark")
    private boolean dark;

    @Option(
            names = "--runtime",
            paramLabel = "KEY",
            description = "plays it on another runtime than the scene's own, such as cpython-3.9")
    private @Nullable String runtime;

    /** Picocli's own converter would speak of doubles. */
    static final class Factor implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            try {
                return Double.valueOf(text);
            } catch (NumberFormatException noNumber) {
                throw new TypeConversionException("'" + text + "' is no number");
            }
        }
    }

    DrawCommand(Surroundings surroundings) {
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
        boolean png = isPng(command);
        // Written so that what is no number fails too.
        if (!(scale >= SMALLEST_SCALE && scale <= LARGEST_SCALE)) {
            throw new ParameterException(
                    command.commandLine(), "The scale must be a number from 0.1 to 16, not " + scale);
        }
        Scene scene = Performance.open(file);
        Theme theme = dark ? Theme.DARK : Theme.LIGHT;
        Sheet sheet = step == null ? sketch(scene, theme) : moment(step, theme, command);
        write(png ? png(sheet, scale) : SvgPicture.of(sheet, scene.title()).getBytes(StandardCharsets.UTF_8));
        return Status.GOOD;
    }

    private boolean isPng(CommandSpec command) {
        String name = output.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".png") && !name.endsWith(".svg")) {
            throw new ParameterException(
                    command.commandLine(), "The output must end in .svg or .png, not '" + output + "'");
        }
        return name.endsWith(".png");
    }

    private static Sheet sketch(Scene scene, Theme theme) {
        Picture picture = SketchPicture.of(scene.drawing()).picture();
        return Sheet.of(new Placing(scene.spots()).compose(picture), theme);
    }

    private Sheet moment(String wanted, Theme theme, CommandSpec command) {
        Performance performance = Performance.of(file, runtime, surroundings);
        Noting.tell(performance, command.commandLine().getOut());
        Timeline timeline = performance.timeline();
        return new Film(performance.scene(), timeline).sheet(beat(wanted, timeline.beats(), command), theme);
    }

    private static int beat(String wanted, int beats, CommandSpec command) {
        if (wanted.equals("last")) {
            return beats;
        }
        if (!wanted.matches("\\d{1,9}") || Integer.parseInt(wanted) > beats) {
            throw new ParameterException(
                    command.commandLine(), "There is no step '" + wanted + "': this scene has " + beats + " steps");
        }
        return Integer.parseInt(wanted);
    }

    private static byte[] png(Sheet sheet, double scale) {
        return PngPicture.of(sheet, scale).match(new PngPicture.Cases<>() {
            @Override
            public byte[] image(PngPicture.Image image) {
                return image.bytes();
            }

            @Override
            public byte[] tooLarge(PngPicture.TooLarge refusal) {
                throw new Complaint("", refusal.sentence().replaceAll("\\.$", ""), "");
            }
        });
    }

    private void write(byte[] bytes) {
        try {
            Files.write(output, bytes);
        } catch (IOException cause) {
            throw new Complaint(FileTrouble.writing(output, cause));
        }
    }
}
