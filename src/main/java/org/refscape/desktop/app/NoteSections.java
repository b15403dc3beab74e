package org.refscape.desktop.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.refscape.desktop.panels.Explanation;
import org.refscape.desktop.panels.Explanation.Box;
import org.refscape.desktop.panels.Explanation.Item;
import org.refscape.desktop.panels.Explanation.Line;
import org.refscape.desktop.panels.Explanation.Offer;
import org.refscape.desktop.panels.Explanation.Section;
import org.refscape.desktop.panels.Explanation.Tone;
import org.refscape.desktop.session.ItemNotes;
import org.refscape.desktop.session.Session;
import org.refscape.picture.Picture;
import org.refscape.scene.PlayedAs;
import org.refscape.scene.translation.Note;
import org.refscape.scene.translation.Treatment;

/** What the panel at the right says about what the runtime cannot say as it was drawn, with the choices there are. */
final class NoteSections {
    private static final int MOST = 8;

    private final Workbench workbench;

    NoteSections(Workbench workbench) {
        this.workbench = workbench;
    }

    /** The explanation with a section more, if there is something to note on that item; without one, on the scene. */
    Explanation added(Explanation explanation, Optional<String> item, Picture picture) {
        Session session = workbench.session();
        ItemNotes notes = new ItemNotes(session);
        List<Item> items = item.map(id -> about(notes.on(id, picture))).orElseGet(() -> scene(session, notes.all()));
        if (items.isEmpty()) {
            return explanation;
        }
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("Played as " + session.timeline().runtime().name(), items));
        sections.addAll(explanation.sections());
        return new Explanation(explanation.title(), explanation.titleNote(), explanation.subtitle(), sections);
    }

    private List<Item> about(List<Note> notes) {
        List<Item> items = new ArrayList<>();
        for (Note note : notes) {
            items.add(box(note.treatment().mark() + "  " + note.sentence(), note));
            if (note.choice()) {
                boolean nearest = note.treatment() == Treatment.NEAREST;
                items.add(choice(note, nearest ? "Leave it out" : "Use the nearest equivalent"));
            }
        }
        return items;
    }

    /** Turns the one into the other. */
    private Item choice(Note note, String text) {
        boolean out = note.treatment() == Treatment.NEAREST;
        return new Offer(text, () -> workbench.show(workbench.session().leavingOut(note.item(), out), true));
    }

    private static Item box(String text, Note note) {
        return new Box(text, note.treatment() == Treatment.NEAREST ? Tone.WEAK : Tone.BAD);
    }

    private List<Item> scene(Session session, List<Note> notes) {
        List<Item> items = new ArrayList<>();
        for (Note note : notes.subList(0, Math.min(MOST, notes.size()))) {
            String subject = note.subject(session.drawing());
            items.add(box(note.treatment().mark() + "  " + subject + ": " + note.sentence(), note));
            if (note.choice() && note.treatment() == Treatment.LEFT_OUT) {
                items.add(choice(note, "Use the nearest equivalent for " + subject));
            }
        }
        if (notes.size() > MOST) {
            items.add(new Line((notes.size() - MOST) + " more", "", Tone.PLAIN));
        }
        if (!session.scene().playedAs().equals(PlayedAs.ITSELF)) {
            String own = session.scene().runtime();
            String name = session.drawnInWordsOf();
            items.add(new Line("drawn as", name, Tone.PLAIN));
            items.add(new Offer(
                    "Back to " + name, () -> workbench.show(workbench.session().on(own), true)));
        }
        return items;
    }
}
