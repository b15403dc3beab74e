package org.refscape.desktop.app;

import java.util.ArrayList;
import java.util.List;
import org.refscape.desktop.idiom.Idiom;
import org.refscape.desktop.panels.Explanation.Box;
import org.refscape.desktop.panels.Explanation.Item;
import org.refscape.desktop.panels.Explanation.Line;
import org.refscape.desktop.panels.Explanation.Offer;
import org.refscape.desktop.panels.Explanation.Section;
import org.refscape.desktop.panels.Explanation.Tone;
import org.refscape.desktop.session.BodySketch;
import org.refscape.desktop.session.ClassSketch;
import org.refscape.desktop.session.DefinitionActs;
import org.refscape.desktop.session.Session;
import org.refscape.heap.Kind;
import org.refscape.scene.DrawnObject;

/** What the panel says about the class of a drawn object. */
final class ClassSection {
    private final Session session;
    private final SketchExplaining.Acts acts;

    ClassSection(Session session, SketchExplaining.Acts acts) {
        this.session = session;
        this.acts = acts;
    }

    Section of(DrawnObject object) {
        return object.kind() == Kind.INSTANCE ? own(object) : new Section("Its type", List.of(builtIn(object.kind())));
    }

    private Section own(DrawnObject object) {
        ClassSketch sketch = ClassSketch.of(new DefinitionActs(session).classNamed(object.type()));
        List<Item> items = new ArrayList<>();
        if (sketch.slotted()) {
            items.add(new Line("__slots__", sketch.slots().isEmpty() ? "none" : sketch.slots(), Tone.PLAIN));
        }
        items.add(new Line(
                "weak references",
                sketch.weaklyReferenceable() ? "possible" : "TypeError",
                sketch.weaklyReferenceable() ? Tone.WEAK : Tone.BAD));
        if (sketch.comparesByKey()) {
            items.add(new Line("==", "compares key", Tone.PLAIN));
        }
        BodySketch end = sketch.end();
        if (end != null && !session.idiom().destructor().isEmpty()) {
            items.add(new Line(session.idiom().destructor(), end.brief(), Tone.PLAIN));
        }
        items.add(new Offer("Edit the class " + object.type() + "…", () -> acts.editClass(object.type())));
        return new Section("Its class", items);
    }

    private Item builtIn(Kind kind) {
        Idiom idiom = session.idiom();
        return new Box(idiom.about(kind), idiom.refusesWeakReferences(kind) ? Tone.BAD : Tone.WEAK);
    }
}
