package org.refscape.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program as a command of the terminal. */
@Command(
        name = "refscape",
        description = "Shows how references keep objects alive, and what happens when they go.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Terminal.Version.class)
public final class Terminal implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    private Terminal() {}

    /**
     * Does what the words say.
     *
     * @return the status for the shell
     */
    public static int run(List<String> words, Surroundings surroundings, PrintWriter out, PrintWriter err) {
        CommandLine commands = new CommandLine(new Terminal());
        commands.addSubcommand(new RunCommand(surroundings));
        commands.addSubcommand(new DrawCommand(surroundings));
        commands.addSubcommand(new ExplainCommand(surroundings));
        commands.addSubcommand(new CompareCommand(surroundings));
        commands.addSubcommand(new ProgramCommand(surroundings));
        commands.addSubcommand(new ReplayCommand(surroundings));
        commands.addSubcommand(new FuzzCommand());
        commands.setOut(out);
        commands.setErr(err);
        commands.setParameterExceptionHandler(Terminal::misused);
        commands.setExecutionExceptionHandler(Terminal::broken);
        int status = execute(commands, words);
        out.flush();
        err.flush();
        return status;
    }

    private static int execute(CommandLine commands, List<String> words) {
        try {
            return commands.execute(words.toArray(new String[0]));
        } catch (OutOfMemoryError tooLarge) {
            commands.getErr()
                    .println("There is not enough memory for it."
                            + " Take a smaller scene, or give Java more memory (java -Xmx4g).");
            return Status.BAD;
        }
    }

    /** The words that are commands, in the order of the help. */
    public static List<String> commandWords() {
        return List.of("run", "draw", "explain", "compare", "program", "replay", "fuzz");
    }

    @Override
    public void run() {
        CommandSpec known = spec;
        if (known != null) {
            known.commandLine().usage(known.commandLine().getOut());
        }
    }

    private static int misused(ParameterException wrong, String[] words) {
        CommandLine command = wrong.getCommandLine();
        boolean noCommand = command.getParent() == null
                && wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption();
        String what = noCommand
                ? "There is no command '" + words[0] + "', only " + String.join(", ", commandWords())
                : String.valueOf(wrong.getMessage()).replaceAll("\\s+", " ").replaceAll("\\.$", "");
        command.getErr().println(what + ". See " + command.getCommandSpec().qualifiedName() + " --help.");
        return Status.MISUSED;
    }

    private static int broken(Exception ourMistake, CommandLine command, CommandLine.ParseResult words) {
        if (ourMistake instanceof Complaint complaint) {
            command.getErr().println(complaint.sentence());
            return Status.BAD;
        }
        String what = ourMistake.toString().replaceAll("\\s+", " ");
        command.getErr().println("Refscape made a mistake and stopped: " + what + ". Please report it.");
        return Status.BROKEN;
    }

    /** The version in the jar; a build that was not packaged has none. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Terminal.class.getPackage().getImplementationVersion();
            return new String[] {"Refscape " + (version == null ? "(not packaged)" : version)};
        }
    }
}
