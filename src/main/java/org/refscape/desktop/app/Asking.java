package org.refscape.desktop.app;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Program;
import org.refscape.cases.real.Agreement;
import org.refscape.cases.real.RealPython;
import org.refscape.desktop.panels.AgreementLine;
import org.refscape.desktop.session.Session;
import org.refscape.desktop.work.Worker;
import org.refscape.runtime.Run;

/**
 * Asks the Python of this computer whether it does what is shown. Only when a person wants it; for a file that was made elsewhere only
 * after a second question, since then somebody else's program is run.
 */
final class Asking {
    private static final String PYTHON = "cpython-";

    private final Workbench workbench;
    private final Worker worker;
    private final Dialogs dialogs;
    private final Set<Path> trusted = new LinkedHashSet<>();
    private @Nullable AgreementLine line;
    private @Nullable Question asked;

    /** What was asked: another program, or the same on another runtime, is another question. */
    private record Question(Program program, String runtime, String name) {
        static Question about(Session session) {
            Program program = new Program(
                    session.timeline().definitions(),
                    session.timeline().runs().stream().map(Run::action).toList());
            return new Question(
                    program,
                    session.scene().playedOn(),
                    session.timeline().runtime().name());
        }

        String answer() {
            String version = runtime.substring(PYTHON.length());
            return Agreement.of(program, runtime, name, RealPython.onPath(System::getenv, version))
                    .match(new InWords());
        }
    }

    Asking(Workbench workbench, Worker worker, Dialogs dialogs) {
        this.workbench = workbench;
        this.worker = worker;
        this.dialogs = dialogs;
    }

    /** The quiet line below the program, made when it is first wanted. */
    AgreementLine line() {
        if (line == null) {
            line = new AgreementLine(this::ask);
            line.setOffered(workbench.session().scene().playedOn().startsWith(PYTHON));
        }
        return line;
    }

    /** That file was written by this program, or the person trusts it. */
    void trust(Path file) {
        trusted.add(file.toAbsolutePath());
    }

    /** What is shown has changed: an answer about another program or another runtime says nothing any more. */
    void shown(Session session) {
        if (line != null) {
            line.setOffered(session.scene().playedOn().startsWith(PYTHON));
        }
        if (asked != null && !asked.equals(Question.about(session))) {
            asked = null;
            line().say("");
        }
    }

    void ask() {
        Session session = workbench.session();
        if (!session.scene().playedOn().startsWith(PYTHON)) {
            workbench.canvas().toast("Only scenes that are played as CPython can be compared with a real Python.");
            return;
        }
        Path file = session.file();
        if (file != null && !trusted.contains(file.toAbsolutePath())) {
            if (!dialogs.mayRun(file)) {
                return;
            }
            trust(file);
        }
        Question question = Question.about(session);
        asked = question;
        line().say("Asking the Python on this computer…");
        worker.start(
                cancelled -> question.answer(),
                answer -> told(question, answer),
                failure -> told(question, "The Python on this computer could not be asked: " + failure.getMessage()));
    }

    private void told(Question about, String answer) {
        if (about.equals(asked)) {
            line().answer(answer);
        }
    }

    /** Said as shortly as the line wants it. */
    private static final class InWords implements Agreement.Cases<String> {
        @Override
        public String agrees(Agreement.Agrees agreement) {
            return "✓ Agrees with " + agreement.name().replace("Python", "CPython") + " on this computer";
        }

        @Override
        public String differs(Agreement.Differs agreement) {
            return "✗ " + agreement.sentence();
        }

        @Override
        public String notThere(Agreement.NotThere agreement) {
            return agreement.sentence();
        }

        @Override
        public String notAllowed(Agreement.NotAllowed agreement) {
            return "Not compared: " + agreement.problem().sentence();
        }
    }
}
