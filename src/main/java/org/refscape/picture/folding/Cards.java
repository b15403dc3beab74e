package org.refscape.picture.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.refscape.heap.Examination;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.LifeState;
import org.refscape.picture.Card;
import org.refscape.picture.CollectorMark;
import org.refscape.picture.Fate;
import org.refscape.picture.Look;
import org.refscape.picture.Port;
import org.refscape.picture.Row;
import org.refscape.step.Step;

/** Makes the cards and the arrows that start at them. */
final class Cards {

    private final Shown shown;
    private final Recent recent;
    private final PictureOptions options;
    private final Arrows arrows;
    private final Entries entries;
    private final Map<Integer, CollectorMark> marks = new HashMap<>();

    Cards(Shown shown, Recent recent, PictureOptions options, Looking looking, Arrows arrows) {
        this.shown = shown;
        this.recent = recent;
        this.options = options;
        this.arrows = arrows;
        this.entries = new Entries(shown, recent, looking);
        readMarks(shown.heap());
    }

    private void readMarks(Heap heap) {
        Examination examination = heap.examination();
        if (examination == null) {
            return;
        }
        for (int i = 0; i < examination.objects().size(); i++) {
            // A tally below zero says that there is none yet: a marking has not come to this object.
            String tally =
                    examination.tallies().isEmpty() || examination.tallies().get(i) < 0
                            ? ""
                            : Integer.toString(examination.tallies().get(i));
            marks.put(
                    examination.objects().get(i),
                    new CollectorMark(examination.marks().get(i), tally));
        }
    }

    List<Card> all() {
        return shown.objects().stream().map(this::card).toList();
    }

    private Card card(HeapObject object) {
        List<Row> rows = new ArrayList<>();
        for (Entry entry : entries.of(object)) {
            int row = rows.size();
            rows.add(row(entry));
            String holder = Names.card(object);
            if (entry.key().isLine()) {
                arrows.add(object, Port.key(holder, row), entry.place(), "", entry.key());
            }
            for (Content value : entry.values()) {
                if (value.isLine()) {
                    arrows.add(object, Port.row(holder, row), entry.place(), "", value);
                }
            }
        }
        boolean counted = object.count() != HeapObject.UNCOUNTED;
        boolean tracked = options.generations() && object.place().isTracked();
        return Card.of(Names.card(object), object.label(), object.type(), Look.of(object.kind()))
                .withRows(rows)
                .withBadge(counted ? recent.badge(object) : null)
                .withGeneration(tracked ? "gen " + object.place().generation() : "")
                .withFate(fate(object), reason(object))
                .withMark(marks.get(object.id()))
                .withActive(recent.isActive(object.id()));
    }

    private static Row row(Entry entry) {
        String value = entry.values().isEmpty() ? "" : entry.values().get(0).text();
        return entry.removed() ? Row.removed(entry.label(), value) : Row.of(entry.label(), value);
    }

    private Fate fate(HeapObject object) {
        return switch (object.state()) {
            case DYING -> Fate.DYING;
            case TORN_DOWN -> Fate.TORN_DOWN;
            case LIVE, FREED -> options.leaked().contains(object.id()) ? Fate.LEAKED : Fate.LIVE;
        };
    }

    private String reason(HeapObject object) {
        String finalizer = recent.finalizer(object.id());
        if (finalizer != null) {
            return finalizer + " runs";
        }
        if (object.state() == LifeState.DYING) {
            return "dying · " + cause(object);
        }
        if (object.state() == LifeState.TORN_DOWN) {
            return "gives up what it held";
        }
        return options.leaked().contains(object.id()) ? "leaked" : "";
    }

    private String cause(HeapObject object) {
        Step.DeathCause cause = recent.cause(object.id());
        if (cause == Step.DeathCause.COUNT_ZERO || (cause == null && object.count() == 0)) {
            return "count is 0";
        }
        // Outside a collection only a finalizer can give a dying object a count again.
        boolean counted = object.count() != HeapObject.UNCOUNTED;
        boolean collecting = shown.heap().examination() != null || cause != null;
        return counted && !collecting ? "held again" : "unreachable";
    }
}
