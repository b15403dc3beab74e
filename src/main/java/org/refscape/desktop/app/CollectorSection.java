package org.refscape.desktop.app;

import java.util.ArrayList;
import java.util.List;
import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.desktop.panels.Explanation;
import org.refscape.desktop.panels.Explanation.Item;
import org.refscape.desktop.panels.Explanation.Line;
import org.refscape.desktop.panels.Explanation.Offer;
import org.refscape.desktop.panels.Explanation.Section;
import org.refscape.desktop.panels.Explanation.Tone;
import org.refscape.desktop.session.RunActs;
import org.refscape.desktop.session.Session;
import org.refscape.runtime.ImitatedRuntime;

/** The collector in the panel at the right: how it is set, what it counts, and what the program can tell it. */
final class CollectorSection {
    private final Workbench workbench;

    CollectorSection(Workbench workbench) {
        this.workbench = workbench;
    }

    /** The explanation with the collector below, if the runtime has one to speak of. */
    Explanation appended(Explanation explanation) {
        Session session = workbench.session();
        List<ImitatedRuntime.Fact> facts = session.timeline().runtime().collector(session.moment());
        if (facts.isEmpty()) {
            return explanation;
        }
        List<Item> items = new ArrayList<>();
        facts.forEach(fact -> items.add(new Line(fact.name(), fact.value(), Tone.PLAIN)));
        boolean enabled = facts.get(0).value().equals("True");
        items.add(offer(enabled ? "gc.disable()" : "gc.enable()", new Collection.EnableCollector(!enabled)));
        items.add(new Offer("gc.set_threshold(…)", () -> new TypedActs(workbench).threshold()));
        items.add(offer("Exit the interpreter", new Collection.Exit()));
        List<Section> sections = new ArrayList<>(explanation.sections());
        sections.add(new Section("Collector", items));
        return new Explanation(explanation.title(), explanation.titleNote(), explanation.subtitle(), sections);
    }

    private Item offer(String text, Action action) {
        return new Offer(text, () -> workbench.takeAndPlay(new RunActs(workbench.session()).perform(action)));
    }
}
