package org.refscape.scene.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refscape.scene.Scene;

/** The unsaved work of several windows: each sees only what was left by one that is gone. */
class RecoveryFolderTest {
    private static final Scene TREE = Scene.EMPTY.withTitle("Tree");
    private static final Scene RING = Scene.EMPTY.withTitle("Ring");

    private final List<RecoveryFolder> windows = new ArrayList<>();
    private Path folder;

    @BeforeEach
    void useFolder(@TempDir Path given) {
        folder = given.resolve("state");
    }

    @AfterEach
    void end() {
        windows.forEach(RecoveryFolder::close);
    }

    private RecoveryFolder window() {
        RecoveryFolder window = RecoveryFolder.open(folder);
        windows.add(window);
        return window;
    }

    private static List<String> offered(RecoveryFolder window) {
        List<RecoveryFolder.Left> left = window.left();
        left.forEach(RecoveryFolder.Left::release);
        return left.stream().map(each -> each.work().scene().title()).toList();
    }

    @Test
    void work_of_a_window_that_still_runs_is_offered_to_nobody() {
        RecoveryFolder first = window();
        first.own().save(TREE, null);
        RecoveryFolder second = window();
        assertThat(offered(second)).isEmpty();
        assertThat(offered(first)).isEmpty();
        assertThat(second.own().file()).isNotEqualTo(first.own().file());
    }

    @Test
    void work_of_a_window_that_crashed_is_offered_until_it_is_thrown_away() {
        RecoveryFolder crashed = window();
        crashed.own().save(TREE, folder.resolve("tree.refscape"));
        crashed.close();
        assertThat(offered(window())).containsExactly("Tree");
        assertThat(offered(window())).as("put off").containsExactly("Tree");
        window().left().get(0).discard();
        assertThat(offered(window())).isEmpty();
    }

    @Test
    void a_window_that_ends_in_good_order_deletes_its_own_copy_only() {
        RecoveryFolder crashed = window();
        crashed.own().save(TREE, null);
        crashed.close();
        RecoveryFolder next = window();
        next.own().save(RING, null);
        next.own().discard();
        next.close();
        assertThat(offered(window())).containsExactly("Tree");
    }

    @Test
    void what_several_windows_left_is_offered_newest_first() throws IOException {
        RecoveryFolder first = window();
        RecoveryFolder second = window();
        first.own().save(TREE, null);
        second.own().save(RING, null);
        Files.setLastModifiedTime(first.own().file(), FileTime.fromMillis(2_000_000));
        Files.setLastModifiedTime(second.own().file(), FileTime.fromMillis(1_000_000));
        first.close();
        second.close();
        assertThat(offered(window())).containsExactly("Tree", "Ring");
    }

    @Test
    void two_windows_are_not_asked_about_the_same_work_at_the_same_time() {
        RecoveryFolder crashed = window();
        crashed.own().save(TREE, null);
        crashed.close();
        RecoveryFolder asking = window();
        List<RecoveryFolder.Left> left = asking.left();
        assertThat(left).hasSize(1);
        RecoveryFolder other = window();
        assertThat(offered(other)).isEmpty();
        left.get(0).release();
        assertThat(offered(other)).containsExactly("Tree");
    }

    @Test
    void a_damaged_copy_troubles_nobody_and_is_not_overwritten() throws IOException {
        Files.createDirectories(folder);
        Path damaged = Files.writeString(folder.resolve("unsaved.refscape"), "{");
        RecoveryFolder window = window();
        assertThat(offered(window)).isEmpty();
        assertThat(window.own().file()).isNotEqualTo(damaged);
    }

    @Test
    void without_a_folder_to_write_to_there_is_nothing_to_offer(@TempDir Path given) throws IOException {
        Path file = Files.writeString(given.resolve("file"), "");
        try (RecoveryFolder nowhere = RecoveryFolder.open(file.resolve("below a file"))) {
            assertThat(nowhere.left()).isEmpty();
            assertThat(nowhere.own().save(TREE, null)).isPresent();
        }
    }
}
