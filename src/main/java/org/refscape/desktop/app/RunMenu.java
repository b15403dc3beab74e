package org.refscape.desktop.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.refscape.desktop.idiom.Offered;
import org.refscape.desktop.panels.Explanation;
import org.refscape.desktop.session.ProgramActs;
import org.refscape.desktop.session.RunActs;
import org.refscape.desktop.session.Slots;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;

/** What the program can do with the thing under the pointer, as lines of a menu. */
final class RunMenu {
    /** The width of a character of the font for code, in pixels. */
    private static final double CHARACTER = 7.3;

    private static final double SHORT = 190;

    private final Workbench workbench;

    RunMenu(Workbench workbench) {
        this.workbench = workbench;
    }

    /** What the program can ask of its collector. */
    List<Offered> ofCollector() {
        return new ProgramActs(workbench.session()).ofCollector();
    }

    /** What the program can do wherever it stands. */
    List<MenuItem> anywhere() {
        return items(new ProgramActs(workbench.session()).anywhere());
    }

    List<MenuItem> acts(Set<String> ids) {
        return ids.size() == 1 ? items(offered(ids.iterator().next())) : List.of();
    }

    /** What they are for stands below each other, beside the longest. */
    private List<MenuItem> items(List<Offered> offered) {
        int longest =
                offered.stream().mapToInt(each -> each.text().length()).max().orElse(0);
        return offered.stream()
                .map(each -> item(each, Math.max(SHORT, longest * CHARACTER)))
                .toList();
    }

    /** What is offered for one thing on the canvas, looked up where the program is about to act. */
    List<Offered> offered(String id) {
        ProgramActs acts = new ProgramActs(workbench.session());
        Heap heap = new RunActs(workbench.session()).heap();
        Optional<Slots.Slot> slot = workbench.showing().slots(heap).of(id);
        if (slot.isPresent()) {
            return acts.withPlace(slot.get().holder(), slot.get().index());
        }
        HeapObject object = Showing.object(heap, id);
        return object == null || id.contains(">") ? List.of() : acts.withObject(object.id());
    }

    /** The explanation of a thing with what is offered for it as buttons below. */
    Explanation appended(Explanation explanation, String id) {
        List<Explanation.Item> buttons = new ArrayList<>();
        for (Offered each : offered(id)) {
            if (!isOfferedAlready(explanation, each.text())) {
                buttons.add(new Explanation.Offer(each.text(), () -> perform(each)));
            }
        }
        if (buttons.isEmpty()) {
            return explanation;
        }
        List<Explanation.Section> sections = new ArrayList<>(explanation.sections());
        sections.add(new Explanation.Section("It can also", buttons));
        return new Explanation(explanation.title(), explanation.titleNote(), explanation.subtitle(), sections);
    }

    /** With its key in brackets, as {@code w()  (R)}. */
    private static boolean isOfferedAlready(Explanation explanation, String text) {
        return explanation.sections().stream()
                .flatMap(section -> section.items().stream())
                .anyMatch(item -> item instanceof Explanation.Offer offer
                        && offer.text().replaceAll(" {2}\\(.\\)$", "").equals(text));
    }

    void perform(Offered offered) {
        workbench.takeAndPlay(new RunActs(workbench.session()).perform(offered.action()));
    }

    private MenuItem item(Offered offered, double width) {
        Label text = new Label(offered.text());
        text.getStyleClass().add("act-code");
        text.setMinWidth(width);
        Label what = new Label(offered.what());
        what.getStyleClass().add("act-what");
        Region gap = new Region();
        gap.setMinWidth(18);
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(text, gap, what);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.setMinWidth(360);
        CustomMenuItem item = new CustomMenuItem(line);
        item.setOnAction(event -> perform(offered));
        return item;
    }
}
