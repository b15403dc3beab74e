package org.refscape.desktop.gesture;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.CardBox;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.Hit;
import org.refscape.picture.composition.TagBox;
import org.refscape.picture.shape.Point;

/** What all activities share: the drawing, the tool, the selection, and whom to tell. */
final class Situation {

    /** How near to a line the pointer must be, in pixels. */
    private static final double TOLERANCE = 6;

    final CanvasListener listener;
    final Surface surface;
    Composition composition;
    Tool tool = Tool.SELECT;
    List<Tool> links = List.of(Tool.STRONG, Tool.WEAK, Tool.WEAK_CALLBACK);
    boolean editable = true;
    boolean weakHeld;
    /** What is selected, there or not: an object that died may still be read about. */
    private Set<String> chosen = Set.of();
    /** What of it is there. */
    private Set<String> selection = Set.of();

    Situation(Composition composition, CanvasListener listener, Surface surface) {
        this.composition = composition;
        this.listener = listener;
        this.surface = surface;
    }

    Hit under(Pointer pointer) {
        return composition.hit(pointer.at().x(), pointer.at().y(), pointer.reach(TOLERANCE));
    }

    /** The card or tag under the pointer, whatever lies on top of it. */
    @Nullable
    Box boxUnder(Point at) {
        List<CardBox> cards = composition.cards();
        Box found = null;
        for (CardBox card : cards) {
            found = card.rect().contains(at) ? card : found;
        }
        for (TagBox tag : composition.tags()) {
            found = tag.rect().contains(at) ? tag : found;
        }
        return found;
    }

    boolean isThere(String id) {
        return composition.box(id) != null || composition.arrow(id) != null;
    }

    Stream<Box> boxes() {
        return Stream.concat(composition.cards().stream(), composition.tags().stream());
    }

    Set<String> selection() {
        return selection;
    }

    /** Takes over a selection without telling anyone. */
    void setSelection(Collection<String> ids) {
        chosen = new LinkedHashSet<>(ids);
        selection = inOrder(ids);
    }

    /** The drawing has changed: what is selected is looked for again. */
    void findSelection() {
        selection = inOrder(chosen);
    }

    boolean hasSelection() {
        return !chosen.isEmpty();
    }

    /** The person selected these. */
    void select(Collection<String> ids) {
        Set<String> next = inOrder(ids);
        if (!next.equals(chosen)) {
            chosen = next;
            selection = next;
            listener.selected(selection);
        }
    }

    void toggle(String id) {
        Set<String> next = new LinkedHashSet<>(selection);
        if (!next.remove(id)) {
            next.add(id);
        }
        select(next);
    }

    void add(String id) {
        Set<String> next = new LinkedHashSet<>(selection);
        next.add(id);
        select(next);
    }

    Set<String> selectedBoxes() {
        Set<String> boxes = new LinkedHashSet<>(selection);
        boxes.removeIf(id -> composition.box(id) == null);
        return boxes;
    }

    /** In painting order and only what is there. */
    Set<String> inOrder(Collection<String> ids) {
        Set<String> wanted = new LinkedHashSet<>(ids);
        Set<String> ordered = new LinkedHashSet<>();
        boxes().map(Box::id).filter(wanted::contains).forEach(ordered::add);
        composition.arrows().stream()
                .map(line -> line.id())
                .filter(wanted::contains)
                .forEach(ordered::add);
        return Collections.unmodifiableSet(ordered);
    }

    /** The reference tool in effect. */
    Tool link() {
        if (weakHeld) {
            return links.stream()
                    .filter(each -> each.kind().equals(Tool.WEAK.kind()))
                    .findFirst()
                    .orElse(Tool.WEAK);
        }
        return tool.act() == Tool.Act.CONNECT ? tool : links.get(0);
    }

    Tool linkAfter(Tool link) {
        return links.get((links.indexOf(link) + 1) % links.size());
    }

    /** Nothing going on. */
    Activity rest() {
        return new Resting(this, null);
    }

    Activity rest(@Nullable Pointer pointer) {
        return new Resting(this, pointer);
    }
}
