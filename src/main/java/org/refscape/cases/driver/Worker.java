package org.refscape.cases.driver;

import org.jspecify.annotations.Nullable;

/** A live thread that owns values of thread locals. Between its tasks it waits, with nothing of the program on its stack. */
final class Worker extends Thread {
    private @Nullable Runnable task;
    private @Nullable RuntimeException failure;
    private boolean ending;

    Worker(String name) {
        super(name);
        setDaemon(true);
    }

    @Override
    public void run() {
        while (await()) {
            work();
        }
    }

    private synchronized boolean await() {
        try {
            while (task == null && !ending) {
                wait();
            }
        } catch (InterruptedException nobodyDoesThat) {
            throw new IllegalStateException(nobodyDoesThat);
        }
        return !ending;
    }

    /** In a method of its own, so that no local of the loop holds the task while the thread waits. */
    private synchronized void work() {
        try {
            if (task != null) {
                task.run();
            }
        } catch (RuntimeException wrong) {
            failure = wrong;
        }
        task = null;
        notifyAll();
    }

    /** Has the task done by this thread, and waits for it. */
    synchronized void submit(Runnable wanted) {
        task = wanted;
        notifyAll();
        try {
            while (task != null) {
                wait();
            }
        } catch (InterruptedException nobodyDoesThat) {
            throw new IllegalStateException(nobodyDoesThat);
        }
        RuntimeException wrong = failure;
        failure = null;
        if (wrong != null) {
            throw wrong;
        }
    }

    /** After this, the thread and its values are gone. */
    void end() {
        synchronized (this) {
            ending = true;
            notifyAll();
        }
        try {
            join();
        } catch (InterruptedException nobodyDoesThat) {
            throw new IllegalStateException(nobodyDoesThat);
        }
    }
}
