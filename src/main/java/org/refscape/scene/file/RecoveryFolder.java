package org.refscape.scene.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The copies of unsaved work of all windows that run at the same time. Each has a place of its own, which it keeps locked while it runs:
 * what lies in a locked place belongs to somebody who may still save it, what lies in a free one was left by a program that ended too
 * soon.
 *
 * <p>A place is one byte of one lock file, which is never deleted: deleting it would part those who have it open already from those who
 * open it next. Where the file system cannot lock, every place counts as free.
 */
public final class RecoveryFolder implements AutoCloseable {
    private static final Pattern COPY = Pattern.compile("unsaved(?:-(\\d{1,6}))?\\.refscape");

    private final Path folder;
    private final @Nullable FileChannel locks;
    private final Recovery own;

    private RecoveryFolder(Path folder, @Nullable FileChannel locks) {
        this.folder = folder;
        this.locks = locks;
        this.own = new Recovery(copy(firstFree()));
    }

    /** Takes a place in that folder in which nothing lies. */
    public static RecoveryFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("unsaved.lock");
            return new RecoveryFolder(
                    folder, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException cannotLock) {
            return new RecoveryFolder(folder, null);
        }
    }

    /** Work that somebody left; nobody else is offered it before it is released. */
    public static final class Left {
        private final Recovery copy;
        private final Recovery.Recovered work;
        private final @Nullable FileLock lock;

        private Left(Recovery copy, Recovery.Recovered work, @Nullable FileLock lock) {
            this.copy = copy;
            this.work = work;
            this.lock = lock;
        }

        public Recovery.Recovered work() {
            return work;
        }

        /** Deletes the copy: it is open here and kept in the own place, or nobody wants it. */
        public void discard() {
            copy.discard();
            release();
        }

        /** Leaves it where it is, for another time. */
        public void release() {
            RecoveryFolder.release(lock);
        }
    }

    /** The place for this program's own copy. */
    public Recovery own() {
        return own;
    }

    /** What was left by programs that have ended, the newest first. */
    public List<Left> left() {
        List<Left> left = new ArrayList<>();
        for (int place : placesByAge()) {
            if (!copy(place).equals(own.file())) {
                left(place).ifPresent(left::add);
            }
        }
        return left;
    }

    private Optional<Left> left(int place) {
        Attempt attempt = lock(place);
        if (!attempt.free()) {
            return Optional.empty();
        }
        Recovery copy = new Recovery(copy(place));
        Optional<Recovery.Recovered> work = copy.offer();
        if (work.isEmpty()) {
            release(attempt.lock());
        }
        return work.map(each -> new Left(copy, each, attempt.lock()));
    }

    /** The places in which something lies, the newest first. */
    private List<Integer> placesByAge() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(
                            Comparator.comparing(RecoveryFolder::age).reversed().thenComparing(file -> file))
                    .map(file -> COPY.matcher(String.valueOf(file.getFileName())))
                    .filter(Matcher::matches)
                    .map(name -> name.group(1) == null ? 1 : Integer.parseInt(name.group(1)))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static FileTime age(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private int firstFree() {
        for (int place = 1; ; place++) {
            Attempt attempt = lock(place);
            if (attempt.free() && !Files.exists(copy(place))) {
                return place;
            }
            release(attempt.lock());
        }
    }

    private Path copy(int place) {
        return folder.resolve(place == 1 ? "unsaved.refscape" : "unsaved-" + place + ".refscape");
    }

    /** What came of locking a place: taken by somebody, or free, with a lock if there can be one. */
    private record Attempt(boolean free, @Nullable FileLock lock) {
        static final Attempt TAKEN = new Attempt(false, null);
        static final Attempt UNGUARDED = new Attempt(true, null);
    }

    private Attempt lock(int place) {
        if (locks == null) {
            return Attempt.UNGUARDED;
        }
        try {
            FileLock lock = locks.tryLock(place, 1, false);
            return lock == null ? Attempt.TAKEN : new Attempt(true, lock);
        } catch (OverlappingFileLockException ofThisProgram) {
            return Attempt.TAKEN;
        } catch (IOException cannotLock) {
            return Attempt.UNGUARDED;
        }
    }

    private static void release(@Nullable FileLock lock) {
        try {
            if (lock != null && lock.isValid()) {
                lock.release();
            }
        } catch (IOException harmless) {
            // It ends with the program at the latest.
        }
    }

    /** Leaves the own place. */
    @Override
    public void close() {
        try {
            if (locks != null) {
                locks.close();
            }
        } catch (IOException harmless) {
            // It ends with the program at the latest.
        }
    }
}
