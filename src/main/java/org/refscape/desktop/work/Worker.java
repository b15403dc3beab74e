package org.refscape.desktop.work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;

/** One background thread. A new job of the same worker waits for the one before. */
public final class Worker implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(job -> {
        Thread made = new Thread(job, "refscape-work");
        made.setDaemon(true);
        return made;
    });

    /** A job under way. */
    public interface Job {
        /** Its result will not be delivered. */
        void cancel();
    }

    /**
     * Does the work in the background.
     *
     * @param work is told how to ask whether it has been cancelled
     * @param done gets the result, on the window's thread
     * @param failed gets what went wrong, on the window's thread
     */
    public <T> Job start(Function<BooleanSupplier, T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        AtomicBoolean cancelled = new AtomicBoolean();
        Future<?> future = thread.submit(() -> {
            try {
                T result = work.apply(cancelled::get);
                deliver(cancelled, () -> done.accept(result));
            } catch (RuntimeException problem) {
                deliver(cancelled, () -> failed.accept(problem));
            } catch (OutOfMemoryError | StackOverflowError tooLarge) {
                deliver(cancelled, () -> failed.accept(outOfMemory(tooLarge)));
            }
        });
        return () -> {
            cancelled.set(true);
            future.cancel(false);
        };
    }

    /** What to say of work for which there is not enough memory. The program goes on: what the work held is free again. */
    public static RuntimeException outOfMemory(VirtualMachineError tooLarge) {
        return new IllegalStateException("there is not enough memory for it", tooLarge);
    }

    private static void deliver(AtomicBoolean cancelled, Runnable delivery) {
        Platform.runLater(() -> {
            if (!cancelled.get()) {
                delivery.run();
            }
        });
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
