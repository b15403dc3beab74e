package org.refscape.desktop.app;

import java.util.Optional;
import java.util.Set;
import org.refscape.desktop.canvas.PictureCanvas;
import org.refscape.desktop.gesture.Tool;
import org.refscape.desktop.idiom.Arrow;
import org.refscape.desktop.session.RunActs;
import org.refscape.desktop.session.Session;
import org.refscape.desktop.session.Slots;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Strength;

/** What the tools at the left do, by their ids in {@link Tools}; keys do the same. */
final class ToolActs {
    /** Said where there is nothing to make weak or strong. */
    static final String NO_REFERENCE = "Select a reference first, then K makes it weak or strong.";

    private final Workbench workbench;
    private final PictureCanvas canvas;

    ToolActs(Workbench workbench, PictureCanvas canvas) {
        this.workbench = workbench;
        this.canvas = canvas;
    }

    void choose(String id) {
        switch (id) {
            case "select" -> use(id, Tool.SELECT);
            case "object" -> use(id, Tool.OBJECT);
            case "variable" -> use(id, Tool.VARIABLE);
            case "erase" -> erase();
            case "del" -> delete();
            case "call" -> call();
            case "collect" -> workbench.takeAndPlay(new RunActs(session()).collect(2));
            case "cycles" -> workbench.toggleCycles();
            default -> use(id, tool(id));
        }
    }

    private Tool tool(String id) {
        return session()
                .idiom()
                .arrow(id)
                .map(each -> Tool.connect(each.name(), each.strength(), each.callback()))
                .orElseGet(() -> Tool.create(id));
    }

    /** The first container that can be drawn. */
    void chooseContainer(Kind kind) {
        session().idiom().creations().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .ifPresent(each -> choose(each.id()));
    }

    /** The tool that draws the sort of reference with that key; false if no sort has it. */
    boolean chooseArrow(String key) {
        Optional<Arrow> arrow = session().idiom().arrows().stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
        arrow.ifPresent(each -> choose(each.id()));
        return arrow.isPresent();
    }

    private void use(String id, Tool tool) {
        workbench.panels().markTool(id);
        canvas.setTool(tool);
        canvas.requestFocus();
    }

    /** With something selected it is erased at once; else the next click erases. */
    private void erase() {
        Set<String> selected = session().selection();
        if (selected.isEmpty()) {
            use("erase", Tool.ERASE);
        } else {
            new CanvasActs(workbench, (ids, x, y) -> {}).erase(selected);
        }
    }

    private void delete() {
        Set<String> selected = session().selection();
        if (selected.isEmpty()) {
            use("del", Tool.ERASE);
        } else {
            new CanvasActs(workbench, (ids, x, y) -> {}).drop(selected);
        }
    }

    private void call() {
        if (session().selection().isEmpty()) {
            canvas.toast("Select a dashed reference first, then it can be called.");
        }
        session().selection().forEach(new CanvasActs(workbench, (ids, x, y) -> {})::activated);
    }

    /** Turns the selected references weak, or strong if they are weak. */
    void flip() {
        if (session().selection().isEmpty()) {
            canvas.toast(NO_REFERENCE);
        }
        for (String id : session().selection()) {
            if (session().isRunning()) {
                flipRunning(id);
            } else {
                new Flipping(workbench).flip(id);
            }
        }
    }

    private void flipRunning(String id) {
        Heap moment = session().moment();
        Optional<Slots.Slot> slot = workbench.showing().slots(moment).of(id);
        if (slot.isEmpty()) {
            canvas.toast(NO_REFERENCE);
            return;
        }
        HeapObject holder = moment.object(slot.get().holder());
        Reference reference = holder.references().get(slot.get().index());
        int target = reference.targetIndex();
        boolean weak = target >= 0 && moment.object(target).kind().isReferenceObject();
        String drawn = holder.kind() == Kind.ROOT ? "" : holder.label();
        workbench.turn(drawn, reference.label(), weak ? Strength.STRONG : Strength.WEAK);
    }

    private Session session() {
        return workbench.session();
    }
}
