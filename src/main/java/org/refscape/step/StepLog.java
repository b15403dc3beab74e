package org.refscape.step;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Many steps in little memory: the steps that a great dying is made of take nine bytes each instead of an object, and are made anew
 * whenever somebody asks for one. All others are kept as they are.
 */
final class StepLog extends AbstractList<Step> implements RandomAccess {
    private final List<StepPage> pages = new ArrayList<>();
    private StepPage last = StepPage.first();
    private int size;

    StepLog() {
        pages.add(last);
    }

    @Override
    public boolean add(Step step) {
        if (last.isFull()) {
            last = StepPage.next();
            pages.add(last);
        }
        step.match(last);
        size++;
        return true;
    }

    @Override
    public Step get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("step " + index + " of " + size);
        }
        return pages.get(index / StepPage.LONGEST).get(index % StepPage.LONGEST);
    }

    @Override
    public int size() {
        return size;
    }
}
