package org.refscape.heap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A heap written in one line, for tests and documents: {@code "root > a; a.child > b; b.parent ~> a"}.
 *
 * <p>Statements are separated by {@code ;} or a line's end. Names stand for objects and begin to exist where they are first mentioned:
 *
 * <ul>
 *   <li>{@code a > b} is a strong reference, {@code a -.> b} a soft one, {@code a ~> b} a weak one, {@code a ..> b} a phantom one;
 *       {@code a > b > c} is two references, and {@code a} alone is an object that nobody need hold.
 *   <li>{@code a.child > b} names the attribute (without a name it is called like its target), {@code a['key'] > b} the key of an entry and
 *       {@code a[] > b} is an item.
 *   <li>{@code roots: globals frame} says which names are roots; without it, the name {@code root} is one. What a root holds is a variable.
 *   <li>{@code list: l} makes l a list; any {@link Kind} in small letters will do. A weak reference from a {@code reference: w} is its referent.
 *   <li>{@code internal: d} makes d a part that is not shown by itself; {@code bytes: a=100 b=50} says how big they are.
 * </ul>
 *
 * <p>Counts are what they must be: the number of strong references.
 */
public final class Sketch {
    private Sketch() {}

    /**
     * The heap that is written there.
     *
     * @throws IllegalArgumentException with a sentence naming the statement, if the text is no sketch
     */
    public static Heap heap(String text) {
        return new SketchedHeap(SketchReader.read(text)).heap();
    }

    /** The same, as a graph. */
    public static HeapGraph graph(String text) {
        return HeapGraph.of(heap(text));
    }

    /** What a text says about one name. */
    static final class Sketched {
        final String name;
        Kind kind = Kind.INSTANCE;
        boolean internal;
        int bytes = 16;

        Sketched(String name) {
            this.name = name;
        }
    }

    /** A reference as written; {@code place} is what follows the holder's name. */
    record Arrow(String holder, String place, Strength strength, String target) {}

    /** Everything that a text says. */
    static final class Read {
        final Map<String, Sketched> names = new LinkedHashMap<>();
        final List<Arrow> arrows = new ArrayList<>();

        Sketched named(String name) {
            return names.computeIfAbsent(name, Sketched::new);
        }
    }
}
