package org.refscape.desktop.app;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.refscape.scene.file.RecoveryFolder;

/**
 * Offers work that was left unsaved, one after the other, until one is taken up. Nothing is deleted that the person did not throw away
 * in so many words.
 */
final class Recovering {
    private final List<RecoveryFolder.Left> left;
    private final Consumer<RecoveryFolder.Left> open;

    /** What a person says to it. */
    enum Answer {
        OPEN,
        LATER,
        THROW_AWAY
    }

    /** Asks about the work with that title; {@code more} says how many others wait. */
    interface Question {
        Answer ask(String title, int more);
    }

    /**
     * @param left what was left, the newest first
     * @param open shows the work, makes it this program's own, and then discards what was left
     */
    Recovering(List<RecoveryFolder.Left> left, Consumer<RecoveryFolder.Left> open) {
        this.left = left;
        this.open = open;
    }

    /** Asks; what is not asked about, or put off, is offered again next time. */
    void offer(Question question) {
        Iterator<RecoveryFolder.Left> rest = left.iterator();
        int more = left.size();
        while (rest.hasNext()) {
            RecoveryFolder.Left each = rest.next();
            more--;
            Answer answer = question.ask(each.work().scene().title(), more);
            if (answer == Answer.OPEN) {
                open.accept(each);
                break;
            } else if (answer == Answer.THROW_AWAY) {
                each.discard();
            } else {
                each.release();
            }
        }
        rest.forEachRemaining(RecoveryFolder.Left::release);
    }
}
