package org.refscape.toy;

import org.refscape.heap.HeapObject;
import org.refscape.heap.Ids;
import org.refscape.heap.Kind;
import org.refscape.heap.Mark;
import org.refscape.runtime.marking.Edges.Passage;
import org.refscape.runtime.marking.Marking;
import org.refscape.runtime.marking.Showing;
import org.refscape.step.Step.Reclaimed;

/** One collection: what is reached from the variables is copied to the other space, wave by wave; the rest stays behind and is gone. */
final class ToyCollector {
    private final ToyMachine machine;
    private final Ids candidates;

    ToyCollector(ToyMachine machine) {
        this.machine = machine;
        candidates = Ids.of(machine.heap()
                .present()
                .filter(each -> each.kind() != Kind.ROOT)
                .mapToInt(HeapObject::id)
                .toArray());
    }

    /** After this, every object can be reached. */
    void run() {
        Showing showing = new Showing(machine.recorder(), candidates);
        showing.begin("flip", "The other space is empty");
        Marking marking = new Marking(machine.heap());
        marking.reach(TwoSpaces.GLOBALS, 0);
        marking.spread((holder, index) -> Passage.OPEN);
        showing.waves("copy", "What the copied objects refer to is copied to the other space", marking);
        showing.phase(
                "rest",
                "What is still here was not reached",
                id -> marking.isReached(id) ? Mark.REACHED : Mark.UNREACHABLE);
        Ids rest =
                Ids.of(candidates.stream().filter(id -> !marking.isReached(id)).toArray());
        if (!rest.isEmpty()) {
            machine.recorder().record(new Reclaimed(rest));
        }
        showing.end();
    }
}
