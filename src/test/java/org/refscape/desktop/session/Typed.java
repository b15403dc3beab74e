package org.refscape.desktop.session;

import java.util.List;
import org.refscape.picture.Picture;
import org.refscape.picture.Remark;
import org.refscape.picture.folding.PictureOptions;
import org.refscape.picture.folding.Pictures;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.scene.Problem;
import org.refscape.scene.Scene;
import org.refscape.scene.file.Opened;
import org.refscape.scene.file.SceneText;

/** Sessions that are played by typed statements. */
final class Typed {
    private Typed() {}

    /** The session after these statements, standing at the end of the last one. */
    static Session play(Session session, String... statements) {
        Session now = session.at(session.timeline().beats());
        for (String statement : statements) {
            Turn turn = TypedAct.of(now, statement);
            turn.problem().map(Problem::sentence).ifPresent(sentence -> {
                throw new IllegalArgumentException(sentence);
            });
            now = turn.session().at(turn.session().timeline().beats());
        }
        return now;
    }

    /** The fields of a scene in its file format, as a session. */
    static Session scene(String fields) {
        String text = "{\"refscape\": 1, \"title\": \"Test\", " + fields.replace('`', '"') + "}";
        Scene scene = SceneText.read(text).match(new Opened.Cases<>() {
            @Override
            public Scene loaded(Opened.Loaded opened) {
                return opened.scene();
            }

            @Override
            public Scene refused(Opened.Refused opened) {
                throw new IllegalArgumentException(opened.problem().sentence());
            }
        });
        return Session.open(key -> new CPython(Version.V3_13), scene, null);
    }

    static Picture picture(Session session) {
        return Pictures.of(session.moment(), session.timeline().stepsInSight(), PictureOptions.PLAIN);
    }

    /** What is refused at the step where the session stands: {@code v:x NameError: name 'x' is not defined}. */
    static List<String> refused(Session session) {
        return picture(session).refusals().stream().map(Typed::line).toList();
    }

    private static String line(Remark remark) {
        String row = remark.at().isWhole() ? "" : "[" + remark.at().row() + "]";
        return remark.at().holder() + row + " " + remark.title() + ": " + remark.message();
    }
}
