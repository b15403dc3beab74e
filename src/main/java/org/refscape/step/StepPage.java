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
    private static final int NUMBERS = 2;
    /** A byte tells the form and, above these bits, something small. */
    private static final int FORM_BITS = 3;

    private static final int FORM_MASK = (1 << FORM_BITS) - 1;
    private static final int LARGEST_SMALL = 31;
    private static final int NO_CHANGE = 16;
    private static final LifeState[] STATES = LifeState.values();
    private static final DeathCause[] CAUSES = DeathCause.values();

    /** What a step's numbers mean. */
    private enum Form {
        /** Where the step itself is kept. */
        WHOLE,
        /** Object and count; the change is small. */
        COUNT_CHANGED,
        /** The object; the cause is small. */
        DYING,
        /** The object; the state before is small. */
        TORN_DOWN,
        FREED,
        /** Holder, and where the reference is kept; the index is small. */
        REFERENCE_MADE,
        REFERENCE_CUT
    }

    private static final Form[] FORMS = Form.values();

    private byte[] forms;
    private int[] numbers;
    private @Nullable Object[] kept = new Object[2];
    private int size;
    private int keptSize;

    private StepPage(int room) {
        forms = new byte[room];
        numbers = new int[room * NUMBERS];
    }

    /** Most programs are short. */
    static StepPage first() {
        return new StepPage(FIRST_ROOM);
    }

    /** Where one page is full, another will be. */
    static StepPage next() {
        return new StepPage(LONGEST);
    }

    boolean isFull() {
        return size == LONGEST;
    }

    private boolean add(Form form, int small, int first, int second) {
        if (size == forms.length) {
            int room = Math.min(2 * size, LONGEST);
            forms = Arrays.copyOf(forms, room);
            numbers = Arrays.copyOf(numbers, room * NUMBERS);
        }
        forms[size] = (byte) (form.ordinal() | small << FORM_BITS);
        int at = size * NUMBERS;
        numbers[at] = first;
        numbers[at + 1] = second;
        size++;
        return true;
    }

    private static boolean isSmall(int number) {
        return number >= 0 && number <= LARGEST_SMALL;
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
        int small = (forms[index] & 0xFF) >> FORM_BITS;
        int first = numbers[index * NUMBERS];
        int second = numbers[index * NUMBERS + 1];
        return switch (FORMS[forms[index] & FORM_MASK]) {
            case WHOLE -> (Step) kept(first);
            case COUNT_CHANGED -> new CountChanged(first, second - (small - NO_CHANGE), second);
            case DYING -> new Dying(first, CAUSES[small]);
            case TORN_DOWN -> new TornDown(first, STATES[small]);
            case FREED -> new Freed(first, STATES[small]);
            case REFERENCE_MADE -> new ReferenceMade(first, small, (Reference) kept(second));
            case REFERENCE_CUT -> new ReferenceCut(first, small, (Reference) kept(second));
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
        return add(Form.WHOLE, 0, keep(step), 0);
    }

    @Override
    public Boolean countChanged(CountChanged step) {
        int change = step.to() - step.from() + NO_CHANGE;
        return isSmall(change) ? add(Form.COUNT_CHANGED, change, step.object(), step.to()) : otherwise(step);
    }

    @Override
    public Boolean dying(Dying step) {
        return add(Form.DYING, step.cause().ordinal(), step.object(), 0);
    }

    @Override
    public Boolean tornDown(TornDown step) {
        return add(Form.TORN_DOWN, step.before().ordinal(), step.object(), 0);
    }

    @Override
    public Boolean freed(Freed step) {
        return add(Form.FREED, step.before().ordinal(), step.object(), 0);
    }

    @Override
    public Boolean referenceMade(ReferenceMade step) {
        return isSmall(step.index())
                ? add(Form.REFERENCE_MADE, step.index(), step.holder(), keep(step.reference()))
                : otherwise(step);
    }

    @Override
    public Boolean referenceCut(ReferenceCut step) {
        return isSmall(step.index())
                ? add(Form.REFERENCE_CUT, step.index(), step.holder(), keep(step.reference()))
                : otherwise(step);
    }
}
