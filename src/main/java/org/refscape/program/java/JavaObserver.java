package org.refscape.program.java;

import java.util.List;

/**
 * What stands below a program that is to be run and to print what dies.
 *
 * <p>Each object is watched by a phantom reference, which tells when its memory is given back, and by a weak one, which leads to it
 * while the program can still see it. Neither keeps it alive. Java promises no order, so what one collection brings about is
 * printed in the order of the alphabet.
 */
final class JavaObserver {
    static final List<String> IMPORTS = List.of(
            "java.lang.ref.PhantomReference",
            "java.lang.ref.Reference",
            "java.lang.ref.ReferenceQueue",
            "java.lang.ref.WeakReference",
            "java.util.ArrayList",
            "java.util.Collections",
            "java.util.List",
            "java.util.concurrent.CopyOnWriteArrayList",
            "java.util.concurrent.atomic.AtomicInteger");

    private static final String TEXT =
            """
            // --- The observer. It watches and keeps nothing alive. ---

            record Watch(String name, PhantomReference<Object> memory, WeakReference<Object> object) {}

            interface Act {
                void run() throws Exception;
            }

            static final Thread MAIN = Thread.currentThread();
            static final AtomicInteger ASKED_BY_FINALIZERS = new AtomicInteger();
            static final List<Watch> WATCHES = new CopyOnWriteArrayList<>();
            static final List<String> EVENTS = Collections.synchronizedList(new ArrayList<>());

            static <T> T watch(String name, T object) {
                if (object instanceof Thing) {
                    ((Thing) object).watchedName = name;
                }
                WATCHES.add(new Watch(name, new PhantomReference<>(object, null), new WeakReference<>(object)));
                return object;
            }

            static String label(Object value) {
                if (value instanceof Thing) {
                    return ((Thing) value).watchedName;
                }
                for (Watch watch : WATCHES) {
                    if (value != null && watch.object().refersTo(value)) {
                        return watch.name();
                    }
                }
                return String.valueOf(value);
            }

            static void show(Object value) {
                System.out.println("-> " + label(value));
            }

            static void happened(String event) {
                EVENTS.add(event);
            }

            /** Goes on after an error, as the scene does. */
            static void act(Act act) {
                try {
                    act.run();
                } catch (Exception problem) {
                    System.out.println(problem.getClass().getSimpleName() + ": " + problem.getMessage());
                }
                printEvents();
            }

            static void drain(ReferenceQueue<Object> queue) {
                List<String> names = new ArrayList<>();
                for (Reference<?> gone; (gone = queue.poll()) != null; ) {
                    names.add(label(gone));
                }
                Collections.sort(names);
                System.out.println("-> " + names);
            }

            static boolean collect(boolean pressure) {
                if (pressure) {
                    useUpMemory();
                }
                if (Thread.currentThread() != MAIN) {
                    collectWhileMainWaits();
                    return false;
                }
                requestCollection();
                waitUntilQuiet();
                for (Watch watch : WATCHES) {
                    if (watch.memory().refersTo(null) && WATCHES.remove(watch)) {
                        EVENTS.add("dead " + watch.name());
                    }
                }
                return printEvents();
            }

            static void collectWhileMainWaits() {
                ASKED_BY_FINALIZERS.incrementAndGet();
                requestCollection();
                ASKED_BY_FINALIZERS.decrementAndGet();
            }

            static void requestCollection() {
                ReferenceQueue<Object> queue = new ReferenceQueue<>();
                WeakReference<Object> canary = new WeakReference<>(new Object(), queue);
                System.gc();
                try {
                    queue.remove(1000);
                } catch (InterruptedException problem) {
                    Thread.currentThread().interrupt();
                }
                Reference.reachabilityFence(canary);
            }

            /** On a busy machine the threads that finalize and clean come late; only rounds that were on time count. */
            static void waitUntilQuiet() {
                try {
                    for (int quiet = 0, before = -1, rounds = 0; quiet < 5 && rounds < 400; rounds++) {
                        long start = System.nanoTime();
                        Thread.sleep(5);
                        boolean onTime = System.nanoTime() - start < 12_000_000;
                        int now = EVENTS.size();
                        boolean busy = now != before || ASKED_BY_FINALIZERS.get() > 0;
                        quiet = busy ? 0 : onTime ? quiet + 1 : quiet;
                        before = now;
                    }
                } catch (InterruptedException problem) {
                    Thread.currentThread().interrupt();
                }
            }

            static void collectUntilQuiet(boolean pressure) {
                while (collect(pressure)) {}
            }

            static boolean printEvents() {
                List<String> events;
                synchronized (EVENTS) {
                    events = new ArrayList<>(EVENTS);
                    EVENTS.clear();
                }
                Collections.sort(events);
                events.forEach(System.out::println);
                return !events.isEmpty();
            }

            static void useUpMemory() {
                try {
                    for (List<byte[]> hog = new ArrayList<>(); ; ) {
                        hog.add(new byte[1 << 19]);
                    }
                } catch (OutOfMemoryError expected) {
                    // Before this is thrown, every soft reference that can be cleared has been.
                }
            }""";

    private JavaObserver() {}

    static List<String> lines() {
        return List.of(TEXT.split("\n", -1));
    }
}
