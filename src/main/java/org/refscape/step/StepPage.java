package org.refscape.step;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.refscape.heap.LifeState;
import org.refscape.heap.Reference;
import org.refscape.step.Step.CountChanged;
import org.refscape.step.Step.DeathCause;
import org.refscape.step.Step.Dying;
import org.refscape.step.Step.Freed;
import org.refscape.step.Step.ReferenceCut;
import org.refscape.step.Step.ReferenceMade;
import org.refscape.step.Step.TornDown;

/** Some steps of a {@link StepLog}. As cases, it adds the step to its end. */
@SuppressWarnings(
        "EnumOrdinal") // The numbers stand for enum values only in memory and only here; nothing outlives the program.
final class StepPage extends SomeCases<Boolean> {
    /** So many steps are on each page but the last. */
    static final int LONGEST = 4096;

    private static final int FIRST_ROOM = 8;
    private static final int NUMBERS = 3;
    private static final LifeState[] STATES = LifeState.values();
    private static final DeathCause[] CAUSES = DeathCause.values();

    /** What a step's numbers mean. */
    private enum Form {
        /** The last number says where the step itself is. */
        WHOLE,
        COUNT_CHANGED,
        DYING,
        TORN_DOWN,
        FREED,
        /** Holder, index, and where the reference is. */
        REFERENCE_MADE,
        REFERENCE_CUT
    }

    private static final Form[] FORMS = Form.values();

    private byte[] forms = new byte[FIRST_ROOM];
    private int[] numbers = new int[FIRST_ROOM * NUMBERS];
    private @Nullable Object[] kept = new Object[2];
    private int size;
    private int keptSize;

    boolean isFull() {
        return size == LONGEST;
    }

    private boolean add(Form form, int first, int second, int third) {
        if (size == forms.length) {
            int room = Math.min(2 * size, LONGEST);
            forms = Arrays.copyOf(forms, room);
            numbers = Arrays.copyOf(numbers, room * NUMBERS);
        }
        forms[size] = (byte) form.ordinal();
        int at = size * NUMBERS;
        numbers[at] = first;
        numbers[at + 1] = second;
        numbers[at + 2] = third;
        size++;
        return true;
    }

    private int keep(Object thing) {
        if (keptSize == kept.length) {
            kept = Arrays.copyOf(kept, Math.min(2 * keptSize, LONGEST));
        }
        kept[keptSize] = thing;
        return keptSize++;
    }

    /** The step at that index of this page. */
    Step get(int index) {
        int at = index * NUMBERS;
        int first = numbers[at];
        int second = numbers[at + 1];
        int third = numbers[at + 2];
        return switch (FORMS[forms[index]]) {
            case WHOLE -> (Step) kept(third);
            case COUNT_CHANGED -> new CountChanged(first, second, third);
            case DYING -> new Dying(first, CAUSES[second]);
            case TORN_DOWN -> new TornDown(first, STATES[second]);
            case FREED -> new Freed(first, STATES[second]);
            case REFERENCE_MADE -> new ReferenceMade(first, second, (Reference) kept(third));
            case REFERENCE_CUT -> new ReferenceCut(first, second, (Reference) kept(third));
        };
    }

    private Object kept(int index) {
        Object thing = kept[index];
        if (thing == null) {
            throw new IllegalStateException("nothing is kept at " + index);
        }
        return thing;
    }

    @Override
    protected Boolean otherwise(Step step) {
        return add(Form.WHOLE, 0, 0, keep(step));
    }

    @Override
    public Boolean countChanged(CountChanged step) {
        return add(Form.COUNT_CHANGED, step.object(), step.from(), step.to());
    }

    @Override
    public Boolean dying(Dying step) {
        return add(Form.DYING, step.object(), step.cause().ordinal(), 0);
    }

    @Override
    public Boolean tornDown(TornDown step) {
        return add(Form.TORN_DOWN, step.object(), step.before().ordinal(), 0);
    }

    @Override
    public Boolean freed(Freed step) {
        return add(Form.FREED, step.object(), step.before().ordinal(), 0);
    }

    @Override
    public Boolean referenceMade(ReferenceMade step) {
        return add(Form.REFERENCE_MADE, step.holder(), step.index(), keep(step.reference()));
    }

    @Override
    public Boolean referenceCut(ReferenceCut step) {
        return add(Form.REFERENCE_CUT, step.holder(), step.index(), keep(step.reference()));
    }
}
