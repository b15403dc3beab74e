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
        List<Item> items = new ArrayList<>();
        facts.forEach(fact -> items.add(new Line(fact.name(), fact.value(), Tone.PLAIN)));
        RunMenu acts = new RunMenu(workbench);
        acts.ofCollector().stream()
                .filter(each -> hasEffect(each.action(), facts))
                .forEach(each -> items.add(new Offer(each.text(), () -> acts.perform(each))));
        if (!facts.isEmpty()) {
            items.add(new Offer("gc.set_threshold(…)", () -> new TypedActs(workbench).threshold()));
        }
        if (items.isEmpty()) {
            return explanation;
        }
        List<Section> sections = new ArrayList<>(explanation.sections());
        sections.add(new Section("Collector", items));
        return new Explanation(explanation.title(), explanation.titleNote(), explanation.subtitle(), sections);
    }

    /** Switching on what is on would do nothing; the usual collection has its tool and key. */
    private static boolean hasEffect(Action action, List<ImitatedRuntime.Fact> facts) {
        if (action instanceof Collection.EnableCollector enabling) {
            return enabling.enabled() != is(facts, "gc.isenabled()", "True");
        }
        if (action instanceof Collection.SaveAllGarbage saving) {
            return saving.on() == is(facts, "gc.get_debug()", "0");
        }
        if (action instanceof Collection.ClearGarbageList) {
            return !is(facts, "gc.garbage", "0 objects");
        }
        return !(action instanceof Collection.Collect);
    }

    private static boolean is(List<ImitatedRuntime.Fact> facts, String name, String value) {
        return facts.contains(new ImitatedRuntime.Fact(name, value));
    }
}
