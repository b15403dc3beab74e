package org.refscape;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.refscape.cli.Surroundings;
import org.refscape.desktop.app.Window;

/** The main class. It does not extend {@code Application}, so that it also starts from one jar on the class path. */
public final class Refscape {
    private Refscape() {}

    /** Starts the program with the arguments of the command line. */
    public static void main(String[] arguments) {
        Start start = new Start(Known.surroundings(), hasDisplay(), Optional.of(Refscape::openWindow));
        int status = start.with(List.of(arguments), writer(FileDescriptor.out), writer(FileDescriptor.err));
        System.exit(status);
    }

    /** Its own method, so that the window's classes are loaded only when a window is wanted. */
    private static boolean openWindow(Optional<Path> file, Surroundings surroundings) {
        return Window.open(file, surroundings.runtimes());
    }

    /** A terminal whose locale is not set would show question marks for all that is not ASCII; UTF-8 is the better guess. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        Charset own = Charset.defaultCharset();
        Charset charset = own.newEncoder().canEncode('…') ? own : StandardCharsets.UTF_8;
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset));
    }

    /** Windows and macOS always have one; elsewhere the environment tells. A test may bring a toolkit of its own. */
    private static boolean hasDisplay() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean asksEnvironment = !system.contains("win") && !system.contains("mac");
        return !asksEnvironment
                || isSet(System.getenv("DISPLAY"))
                || isSet(System.getenv("WAYLAND_DISPLAY"))
                || System.getProperty("glass.platform") != null;
    }

    private static boolean isSet(@org.jspecify.annotations.Nullable String value) {
        return value != null && !value.isEmpty();
    }
}
