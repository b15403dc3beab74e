package org.refscape.picture.folding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.heap.Atom;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;

/** Collects the rows of an object's card from its references and from the internal parts that belong to it. */
final class Entries {

    /** Parts whose contents are the object's own: the table of a weak container, the dictionary of an instance. */
    private static final List<String> OWN_PARTS = List.of("data", "__dict__");

    private static final String ENTRY_REMOVED = "entry removed";

    private final Heap heap;
    private final Looking looking;
    private final Recent recent;
    private final Shown shown;

    Entries(Shown shown, Recent recent, Looking looking) {
        this.heap = shown.heap();
        this.looking = looking;
        this.recent = recent;
        this.shown = shown;
    }

    List<Entry> of(HeapObject object) {
        List<Entry> entries = new ArrayList<>();
        collect(object, object, entries);
        if (object.kind() == Kind.FINALIZER) {
            record(object, entries);
        }
        return entries;
    }

    private void collect(HeapObject owner, HeapObject part, List<Entry> entries) {
        List<Slot> slots = recent.slots(part);
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (slot.now().role() == Role.KEY) {
                boolean pair = i + 1 < slots.size() && slots.get(i + 1).now().role() == Role.VALUE;
                entries.add(pair(slot, pair ? slots.get(++i) : null));
            } else {
                entry(owner, part, slot, entries);
            }
        }
    }

    private void entry(HeapObject owner, HeapObject part, Slot slot, List<Entry> entries) {
        Reference reference = slot.now();
        int target = reference.targetIndex();
        boolean ownPart = target >= 0
                && reference.role() == Role.INTERNAL
                && heap.object(target).isInternal()
                && !heap.object(target).isFreed();
        if (ownPart && OWN_PARTS.contains(reference.label())) {
            collect(owner, heap.object(target), entries);
        } else if (isWorthARow(reference, slot)) {
            entries.add(single(owner, slot, items(entries, reference, part)));
        }
    }

    /** An internal reference is shown only if it leads to something that is shown: a closure's variable, a held argument. */
    private boolean isWorthARow(Reference reference, Slot slot) {
        if (reference.role() == Role.INTERNAL) {
            return shown.isShown(reference.targetIndex());
        }
        return reference.role() != Role.CALLBACK
                || looking.at(slot).isLine()
                || !looking.at(slot).text().isEmpty();
    }

    /** How many items come before this one. */
    private static int items(List<Entry> entries, Reference reference, HeapObject part) {
        return reference.role() == Role.ITEM && part.kind() != Kind.SET
                ? (int) entries.stream().filter(each -> !each.removed()).count()
                : -1;
    }

    private Entry single(HeapObject owner, Slot slot, int item) {
        Reference reference = slot.now();
        String label = label(reference, item);
        Content content = looking.at(slot);
        String place = reference.role() == Role.ITEM ? "[]" : reference.role() + " " + label;
        if (slot.cut()) {
            boolean gone = !content.isLine() && owner.kind().isWeakContainer();
            return new Entry(
                    place, label, Content.NOTHING, List.of(gone ? Content.text(ENTRY_REMOVED) : content), true);
        }
        List<Content> values = new ArrayList<>(List.of(content));
        if (looking.before(slot).isLine()) {
            values.add(looking.before(slot));
        }
        return new Entry(place, label, Content.NOTHING, values, false);
    }

    private static String label(Reference reference, int item) {
        return switch (reference.role()) {
            case ITEM -> item < 0 ? "" : "[" + item + "]";
            case VALUE -> Atom.of(reference.label()).toString();
            case REFERENT -> "referent";
            case CALLBACK -> "callback";
            case KEY, VARIABLE, ATTRIBUTE, INTERNAL -> reference.label();
        };
    }

    private Entry pair(Slot key, @Nullable Slot value) {
        Content keyContent = looking.at(key);
        List<Content> values = new ArrayList<>();
        if (value != null) {
            values.add(looking.at(value));
            if (looking.before(value).isLine()) {
                values.add(looking.before(value));
            }
        }
        boolean gone = key.cut() && !keyContent.isLine() && values.stream().noneMatch(Content::isLine);
        return new Entry(
                "KEY " + (value == null ? "" : value.now().label()),
                keyContent.text(),
                keyContent,
                gone ? List.of(Content.text(ENTRY_REMOVED)) : values,
                key.cut());
    }

    /** What a registry keeps for a finalizer: its weak reference, its function and its arguments. */
    private void record(HeapObject finalizer, List<Entry> entries) {
        heap.present().filter(root -> root.kind() == Kind.ROOT).forEach(root -> {
            List<Reference> registry = root.references();
            for (int i = 0; i + 1 < registry.size(); i++) {
                boolean mine =
                        registry.get(i).role() == Role.KEY && registry.get(i).leadsTo(finalizer.id());
                int record = registry.get(i + 1).targetIndex();
                if (mine && record >= 0 && heap.object(record).isInternal()) {
                    heap.object(record).references().forEach(each -> recorded(each, entries));
                }
            }
        });
    }

    private void recorded(Reference reference, List<Entry> entries) {
        int target = reference.targetIndex();
        if (target >= 0
                && heap.object(target).kind() == Kind.TUPLE
                && heap.object(target).isInternal()) {
            List<Reference> arguments = heap.object(target).references();
            for (int i = 0; i < arguments.size(); i++) {
                recorded(reference.label() + "[" + i + "]", looking.at(arguments.get(i)), entries);
            }
        } else if (target >= 0) {
            recorded(reference.label(), looking.at(reference), entries);
        }
    }

    private static void recorded(String label, Content content, List<Entry> entries) {
        if (content.isLine() || !content.text().isEmpty()) {
            entries.add(new Entry("record " + label, label, Content.NOTHING, List.of(content), false));
        }
    }
}
