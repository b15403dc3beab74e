package org.refscape.program.java;

import java.util.List;
import java.util.Set;
import org.refscape.program.source.Comments;
import org.refscape.program.source.Vocabulary;

/** The words of Java. */
final class JavaWords {
    static final Vocabulary VOCABULARY = new Vocabulary(
            words("abstract assert boolean break byte case catch char class const continue default do double else enum"
                    + " extends false final finally float for goto if implements import instanceof int interface long"
                    + " native new null package private protected public return short static strictfp super switch"
                    + " synchronized this throw throws transient true try void volatile while _ record var yield"),
            "//",
            "\"'");

    /** Names that the written programs use, which are therefore free for nothing else. */
    static final Set<String> USED = words("Main Thing CleanUp CLEANER Object String System List Map Set HashMap HashSet"
            + " ArrayList Arrays Collections IdentityHashMap WeakHashMap Iterator Reference WeakReference SoftReference"
            + " PhantomReference ReferenceQueue Cleaner ThreadLocal Executors ExecutorService Runnable Override args gone"
            + " Watch WATCHES EVENTS Act watch label show act collect happened drain watchedName Exception Thread"
            + " MAIN ASKED_BY_FINALIZERS collectUntilQuiet collectWhileMainWaits requestCollection waitUntilQuiet"
            + " printEvents useUpMemory CopyOnWriteArrayList AtomicInteger IllegalStateException TimeUnit"
            + " StringBuilder OutOfMemoryError InterruptedException SuppressWarnings problem Integer Math");

    private JavaWords() {}

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.split(" ")));
    }

    /** Java's comments. */
    interface Commented extends Comments {
        @Override
        default String language() {
            return "Java";
        }

        @Override
        default String commentMark() {
            return "//";
        }
    }
}
