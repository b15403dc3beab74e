package org.refscape.heap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.refscape.heap.Sketch.Arrow;
import org.refscape.heap.Sketch.Read;
import org.refscape.heap.Sketch.Sketched;

/** Builds the heap that a {@link Sketch} describes. */
final class SketchedHeap {
    private static final Pattern WORD_START = Pattern.compile("(?:^|_)([a-z])");

    private final Read read;
    private final WorkingHeap heap = new WorkingHeap();
    private final Map<String, Integer> ids = new LinkedHashMap<>();

    SketchedHeap(Read read) {
        this.read = read;
    }

    Heap heap() {
        for (Sketched each : read.names.values()) {
            ids.put(each.name, heap.size());
            heap.bear(birth(each));
        }
        read.arrows.forEach(this::insert);
        return heap;
    }

    private static Birth birth(Sketched what) {
        if (what.kind == Kind.ROOT) {
            return Birth.root(what.name);
        }
        Birth birth = Birth.counted(what.name, what.kind, type(what.kind), 0, what.bytes);
        return what.internal ? birth.asPart() : birth;
    }

    private static String type(Kind kind) {
        String word = kind.name().toLowerCase(Locale.ROOT);
        return switch (kind) {
            case INSTANCE -> "Node";
            case WEAK_VALUE_DICTIONARY, WEAK_KEY_DICTIONARY, WEAK_SET, WEAK_METHOD ->
                WORD_START.matcher(word).replaceAll(SketchedHeap::capital);
            default -> word;
        };
    }

    private static String capital(MatchResult found) {
        return found.group(1).toUpperCase(Locale.ROOT);
    }

    private void insert(Arrow arrow) {
        HeapObject holder = heap.object(id(arrow.holder()));
        int target = id(arrow.target());
        Role role = role(holder, arrow);
        String label = label(role, holder, arrow);
        Reference reference = new Reference(role, label, new ObjectId(target), arrow.strength());
        int at = role == Role.REFERENT ? 0 : holder.references().size();
        heap.insertReference(holder.id(), at, reference);
        if (role == Role.REFERENT) {
            heap.insertWeakReference(
                    target, heap.object(target).weakReferences().size(), holder.id());
        }
        HeapObject held = heap.object(target);
        if (arrow.strength().keepsAlive() && held.count() != HeapObject.UNCOUNTED) {
            heap.setCount(target, held.count() + 1);
        }
    }

    private Role role(HeapObject holder, Arrow arrow) {
        if (arrow.place().startsWith("['")) {
            return Role.VALUE;
        }
        if (holder.kind() == Kind.ROOT) {
            return Role.VARIABLE;
        }
        if (arrow.place().startsWith(".")) {
            return Role.ATTRIBUTE;
        }
        if (holder.kind().isReferenceObject() && !arrow.strength().keepsAlive()) {
            return Role.REFERENT;
        }
        boolean keepsItems = holder.kind() == Kind.LIST || holder.kind() == Kind.TUPLE || holder.kind() == Kind.SET;
        if (keepsItems || arrow.place().equals("[]")) {
            return Role.ITEM;
        }
        return heap.object(id(arrow.target())).isInternal() ? Role.INTERNAL : Role.ATTRIBUTE;
    }

    private static String label(Role role, HeapObject holder, Arrow arrow) {
        String place = arrow.place();
        return switch (role) {
            case VALUE -> place.substring(2, place.length() - 2);
            case ITEM, REFERENT, INTERNAL -> "";
            default -> place.isEmpty() ? unused(arrow.target(), holder.references()) : place.substring(1);
        };
    }

    /** That name, or with a number if the holder has it already. */
    private static String unused(String name, List<Reference> taken) {
        String candidate = name;
        for (int number = 2; isTaken(candidate, taken); number++) {
            candidate = name + number;
        }
        return candidate;
    }

    private static boolean isTaken(String name, List<Reference> taken) {
        return taken.stream().anyMatch(each -> each.label().equals(name));
    }

    private int id(String name) {
        Integer id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("the name " + name + " was not read");
        }
        return id;
    }
}
