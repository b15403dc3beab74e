package org.refscape.desktop.app;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.refscape.desktop.canvas.FreePlace;
import org.refscape.desktop.canvas.PictureCanvas;
import org.refscape.desktop.gesture.CanvasListener;
import org.refscape.desktop.gesture.Tool;
import org.refscape.desktop.session.Mode;
import org.refscape.desktop.session.RunActs;
import org.refscape.desktop.session.RunArrows;
import org.refscape.desktop.session.Session;
import org.refscape.desktop.session.SketchActs;
import org.refscape.desktop.session.Slots;
import org.refscape.desktop.session.Turn;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.picture.Arrow;
import org.refscape.picture.Card;
import org.refscape.picture.Look;
import org.refscape.picture.Port;
import org.refscape.picture.Tag;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;
import org.refscape.scene.ItemId;
import org.refscape.scene.Spot;

/** What gestures on the canvas mean: edits of the drawing in Sketch, acts of the program in Run. */
final class CanvasActs implements CanvasListener {
    private final Workbench workbench;
    private final ItemMenu menu;

    CanvasActs(Workbench workbench, ItemMenu menu) {
        this.workbench = workbench;
        this.menu = menu;
    }

    private Session session() {
        return workbench.session();
    }

    private SketchActs sketch() {
        return new SketchActs(session());
    }

    private boolean running() {
        return session().mode() == Mode.RUN;
    }

    @Override
    public void selected(Set<String> ids) {
        workbench.select(ids);
    }

    @Override
    public void moved(Map<String, Point> corners) {
        Map<String, Spot> spots = new TreeMap<>();
        corners.forEach((id, corner) -> spots.put(id, new Spot(corner.x(), corner.y())));
        workbench.show(session().placed(spots, true, ""), false);
    }

    @Override
    public void createAt(Tool tool, Point place) {
        boolean variable = tool.kind().equals(Tool.VARIABLE.kind());
        Spot at = free(place, variable);
        workbench.take(variable ? sketch().createVariable(at) : created(tool, at));
        String made = session().selection().stream().findFirst().orElse("");
        if (!made.isEmpty()) {
            canvas().edit(made, HEADER);
        }
    }

    private Spot free(Point place, boolean variable) {
        Rect size = variable
                ? Composition.size(Tag.variable("", "name"), TextMetrics.shipped())
                : Composition.size(Card.of("", "object", "Node", Look.OBJECT), TextMetrics.shipped());
        Point corner = FreePlace.corner(canvas().composition(), place, size);
        return new Spot(corner.x(), corner.y());
    }

    private PictureCanvas canvas() {
        return workbench.canvas();
    }

    private Turn created(Tool tool, Spot at) {
        return session()
                .idiom()
                .creation(tool.kind())
                .map(each -> sketch().createObject(each.kind(), each.type(), at))
                .orElseGet(() -> sketch().createObject(Kind.INSTANCE, at));
    }

    @Override
    public void connect(Port from, String target, Tool tool) {
        if (running()) {
            workbench.takeAndPlay(assigned(from, target, tool));
        } else {
            workbench.take(sketch().connect(from, target, tool.strength(), callback(tool)));
        }
    }

    private Turn assigned(Port from, String target, Tool tool) {
        RunActs run = new RunActs(session());
        RunArrows arrows = new RunArrows(session(), tool.strength(), callback(tool));
        Optional<Slots.Slot> slot = workbench.showing().slots(run.heap()).of(from);
        if (slot.isPresent()) {
            return arrows.assign(slot.get().holder(), slot.get().index(), target);
        }
        HeapObject holder = Showing.object(run.heap(), from.holder());
        return holder == null ? gone(from.holder()) : arrows.add(holder.id(), target);
    }

    private Turn gone(String id) {
        return Turn.refused(session(), ItemId.name(id), "this is gone when the current action is over", "Step back");
    }

    private String callback(Tool tool) {
        return tool.callback() ? session().usualCallback() : "";
    }

    @Override
    public void connectToNew(Port from, Point place, Tool tool) {
        if (running()) {
            canvas().toast("Drop the end on an object: in Run the program assigns what is there already.");
            return;
        }
        workbench.take(sketch().connectToNew(from, free(place, false), tool.strength(), callback(tool)));
    }

    @Override
    public void retargetHead(String arrow, String target) {
        if (running()) {
            RunActs run = new RunActs(session());
            Optional<Slots.Slot> slot = workbench.showing().slots(run.heap()).of(arrow);
            workbench.takeAndPlay(slot.map(each -> run.assign(each.holder(), each.index(), target))
                    .orElseGet(() -> gone(arrow)));
        } else {
            workbench.take(sketch().retarget(arrow, target));
        }
    }

    @Override
    public void retargetStart(String arrow, Port from) {
        if (running()) {
            canvas().toast("The program can only move the end of a reference, by assigning something else.");
        } else {
            workbench.take(sketch().moveStart(arrow, from));
        }
    }

    @Override
    public void erase(Set<String> ids) {
        workbench.take(sketch().erase(ids));
    }

    @Override
    public void drop(Set<String> ids) {
        for (String id : ids) {
            workbench.takeAndPlay(dropped(id));
        }
    }

    private Turn dropped(String id) {
        RunActs run = new RunActs(session());
        Slots slots = workbench.showing().slots(run.heap());
        Optional<Slots.Slot> slot = slots.of(id);
        if (Showing.object(run.heap(), id) != null && !id.contains(">")) {
            return Turn.refused(
                    session(),
                    ItemId.name(id),
                    "a program does not delete objects, it drops references to them",
                    "Select a variable or an arrow");
        }
        if (slot.isEmpty() && id.matches("v:[A-Za-z_]\\w*")) {
            return run.deleteName(ItemId.name(id)); // Python says itself that there is no such name.
        }
        if (slot.isPresent()) {
            return run.delete(slot.get().holder(), slot.get().index());
        }
        Optional<Arrow> arrow = workbench.picture().arrows().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        HeapObject container = arrow.map(
                        each -> Showing.object(run.heap(), each.from().holder()))
                .orElse(null);
        if (arrow.isEmpty() || container == null || !container.kind().isWeakContainer()) {
            return gone(id);
        }
        String target = arrow.get().target() == null ? "" : arrow.get().target();
        return run.deleteEntry(container.id(), slots.label(arrow.get().from()), target);
    }

    @Override
    public boolean renamed(String id, int row, String text) {
        Turn renamed = sketch().rename(id, row, text);
        workbench.take(renamed);
        return renamed.problem().isEmpty();
    }

    @Override
    public void contextMenu(Set<String> ids, double screenX, double screenY) {
        menu.open(ids, screenX, screenY);
    }

    @Override
    public void hovered(@Nullable String id) {
        // The canvas emphasises by itself.
    }

    @Override
    public void activated(String id) {
        if (!running()) {
            return;
        }
        RunActs run = new RunActs(session());
        workbench
                .showing()
                .slots(run.heap())
                .of(id)
                .ifPresent(slot -> workbench.takeAndPlay(run.call(slot.holder(), slot.index())));
    }

    @Override
    public void toolPutAway() {
        workbench.panels().markTool("select");
        canvas().setTool(Tool.SELECT);
    }
}
