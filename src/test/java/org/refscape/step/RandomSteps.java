package org.refscape.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.refscape.heap.Birth;
import org.refscape.heap.Examination;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Ids;
import org.refscape.heap.Kind;
import org.refscape.heap.LifeState;
import org.refscape.heap.Mark;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Place;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;

/** Makes steps of every sort that fit the heap at hand; what they add up to makes no sense, and need not. */
public final class RandomSteps {
    private final Random random;
    private final Recorder recorder;

    public RandomSteps(long seed, Recorder recorder) {
        this.random = new Random(seed);
        this.recorder = recorder;
        for (int i = 0; i < 5; i++) {
            bear();
        }
    }

    /** Records that many. */
    public void record(int number) {
        int end = recorder.size() + number;
        while (recorder.size() < end) {
            one();
        }
    }

    private void one() {
        int id = random.nextInt(heap().size());
        HeapObject object = heap().object(id);
        switch (random.nextInt(14)) {
            case 0 -> bear();
            case 1 -> recorder.record(new Step.CountChanged(id, object.count(), random.nextInt(9)));
            case 2, 3 ->
                recorder.record(new Step.ReferenceMade(
                        id, random.nextInt(object.references().size() + 1), reference()));
            case 4 -> cut(object);
            case 5 -> change(object);
            case 6 -> recorder.record(new Step.ReferentSet(id, random.nextInt(heap().size()), Strength.WEAK, 0));
            case 7 -> clear(object);
            case 8 -> life(object);
            case 9 ->
                recorder.record(new Step.Moved(
                        id,
                        object.place(),
                        new Place(random.nextInt(3), recorder.nextPosition()),
                        recorder.nextPosition()));
            case 10 -> survive();
            case 11 -> recorder.record(new Step.Examined(heap().examination(), examination()));
            case 12 -> recorder.record(new Step.AttributeLearnt("Node", "x" + random.nextInt(5)));
            default -> register();
        }
    }

    private Heap heap() {
        return recorder.heap();
    }

    private void bear() {
        int id = heap().size();
        recorder.record(new Step.Born(id, Birth.counted("n" + id, Kind.INSTANCE, "Node", 1, 48)));
    }

    private Reference reference() {
        return Reference.strong(Role.ATTRIBUTE, "x" + random.nextInt(4), new ObjectId(random.nextInt(heap().size())));
    }

    private void cut(HeapObject object) {
        int index = firstStrong(object);
        if (index >= 0) {
            recorder.record(new Step.ReferenceCut(
                    object.id(), index, object.references().get(index)));
        }
    }

    private void change(HeapObject object) {
        int index = firstStrong(object);
        if (index >= 0) {
            recorder.record(new Step.ReferenceChanged(
                    object.id(), index, object.references().get(index), reference()));
        }
    }

    private static int firstStrong(HeapObject object) {
        for (int i = 0; i < object.references().size(); i++) {
            if (object.references().get(i).strength().keepsAlive()) {
                return i;
            }
        }
        return -1;
    }

    private void clear(HeapObject reference) {
        if (!reference.references().isEmpty() && reference.references().get(0).role() == Role.REFERENT) {
            int referent = reference.references().get(0).targetIndex();
            int position = heap().object(referent).weakReferences().indexOf(reference.id());
            recorder.record(new Step.ReferentCleared(
                    reference.id(), referent, Strength.WEAK, position, Step.ClearCause.REFERENT_DIED));
        }
    }

    private void life(HeapObject object) {
        switch (object.state()) {
            case LIVE -> recorder.record(new Step.Dying(object.id(), Step.DeathCause.COUNT_ZERO));
            case DYING ->
                recorder.record(
                        random.nextBoolean()
                                ? new Step.Saved(object.id())
                                : new Step.TornDown(object.id(), LifeState.DYING));
            case TORN_DOWN -> recorder.record(new Step.Freed(object.id(), LifeState.TORN_DOWN));
            case FREED -> recorder.record(new Step.FinalizerBegan(object.id(), "__del__", object.isFinalized()));
        }
    }

    private void survive() {
        List<Place> from = new ArrayList<>();
        int[] ids = random.ints(0, heap().size()).distinct().limit(3).toArray();
        for (int id : ids) {
            from.add(heap().object(id).place());
        }
        recorder.record(new Step.Survived(Ids.of(ids), from, 2, recorder.nextPosition()));
    }

    private Examination examination() {
        return Examination.of("phase", "Title", Ids.of(random.nextInt(heap().size())), Mark.CANDIDATE);
    }

    private void register() {
        String name = "r" + random.nextInt(3);
        recorder.record(new Step.RegisterChanged(name, heap().register(name), random.nextInt(3)));
    }
}
