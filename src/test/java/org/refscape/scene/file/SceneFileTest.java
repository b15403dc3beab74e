package org.refscape.scene.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refscape.heap.Role;
import org.refscape.scene.DrawnReference;
import org.refscape.scene.DrawnTarget;
import org.refscape.scene.Problem;
import org.refscape.scene.Scene;

/** Scenes in files: whatever is opened gives a scene or a sentence, and saving never loses what was there. */
class SceneFileTest {
    private static final Scene SCENE = Scene.EMPTY.withTitle("Kept");

    private Path folder;
    private Path file;

    @BeforeEach
    void useFolder(@TempDir Path given) {
        folder = given;
        file = given.resolve("tree.refscape");
    }

    @Test
    void what_is_saved_can_be_opened() {
        assertThat(SceneFile.write(SCENE, file)).isEmpty();
        assertThat(SceneFile.read(file)).isEqualTo(new Opened.Loaded(SCENE));
    }

    @Test
    void saving_again_replaces_the_file_and_leaves_nothing_beside_it() throws IOException {
        SceneFile.write(Scene.EMPTY.withTitle("A very much longer title than the other one"), file);
        SceneFile.write(SCENE, file);

        assertThat(SceneFile.read(file)).isEqualTo(new Opened.Loaded(SCENE));
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void saving_keeps_who_may_read_the_file_and_follows_links() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        SceneFile.write(Scene.EMPTY, file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.refscape"), file);

        assertThat(SceneFile.write(SCENE, link)).isEmpty();

        assertThat(link).isSymbolicLink();
        assertThat(SceneFile.read(file)).isEqualTo(new Opened.Loaded(SCENE));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void a_missing_folder_is_told() {
        Path lost = folder.resolve("lost").resolve("tree.refscape");

        assertThat(SceneFile.write(SCENE, lost))
                .map(Problem::sentence)
                .contains(lost + ": There is no folder " + lost.getParent() + ". Make it, or save elsewhere.");
    }

    @Test
    void a_folder_where_the_file_should_be_is_told_and_stays() throws IOException {
        Files.createDirectories(file.resolve("inside"));

        assertThat(SceneFile.write(SCENE, file))
                .map(Problem::sentence)
                .get()
                .asString()
                .endsWith("Save elsewhere.");
        assertThat(file.resolve("inside")).isDirectory();
    }

    @Test
    void a_full_disk_is_told() {
        assertThat(FileTrouble.writing(file, new IOException("No space left on device"))
                        .sentence())
                .isEqualTo(file + ": The disk is full. Make room, or save elsewhere.");
    }

    @Test
    void a_folder_in_which_one_may_not_write_is_told_and_the_old_file_stays() throws IOException {
        SceneFile.write(SCENE, file);
        assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder), "permissions bind this user");
        try {
            assertThat(SceneFile.write(Scene.EMPTY, file))
                    .map(Problem::sentence)
                    .contains(file + ": You may not write here. Save elsewhere.");
            assertThat(SceneFile.read(file)).isEqualTo(new Opened.Loaded(SCENE));
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void a_refusal_of_the_system_becomes_a_sentence() {
        assertThat(FileTrouble.writing(file, new AccessDeniedException("x")).sentence())
                .isEqualTo(file + ": You may not write here. Save elsewhere.");
        assertThat(FileTrouble.reading(file, new AccessDeniedException("x")).sentence())
                .isEqualTo(file + ": You may not read this file. Ask its owner, or copy it elsewhere.");
    }

    @Test
    void a_scene_that_could_not_be_opened_again_is_not_saved() {
        SceneFile.write(SCENE, file);
        Scene bad = SCENE.withDrawing(SCENE.drawing()
                .withVariable(
                        DrawnReference.strong(Role.VARIABLE, "no name", "x").withTarget(DrawnTarget.nothing())));

        assertThat(SceneFile.write(bad, file))
                .map(Problem::sentence)
                .contains(file + ": It could not be opened again: \"no name\" cannot be the name of a variable or"
                        + " attribute. Use letters, digits and _, and begin with a letter.");
        assertThat(SceneFile.read(file)).isEqualTo(new Opened.Loaded(SCENE));
    }

    @Test
    void a_missing_file_and_a_folder_are_told() {
        assertThat(refused(file)).isEqualTo(file + ": There is no such file. Check the name and the folder.");
        assertThat(refused(folder)).isEqualTo(folder + ": This is a folder, not a scene. Open a file in it.");
    }

    @Test
    void an_empty_file_is_told() throws IOException {
        Files.createFile(file);
        assertThat(refused(file)).isEqualTo(file + ": There is nothing in it. Open another one, or start anew.");
    }

    @Test
    void binary_junk_is_told() throws IOException {
        byte[] junk = new byte[10_000];
        new Random(1).nextBytes(junk);
        Files.write(file, junk);

        assertThat(refused(file)).isEqualTo(file + ": This is not a text. Open a file that Refscape has saved.");
    }

    @Test
    void a_hundred_megabytes_are_refused_without_reading_them() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100L * 1024 * 1024);
        }

        assertThat(refused(file))
                .isEqualTo(
                        file + ": This file has 100 MB; a scene has at most 16. Open a file that Refscape has saved.");
    }

    @Test
    void a_mistake_in_a_file_is_told_with_file_and_line() throws IOException {
        Files.writeString(file, "\uFEFF{\"refscape\": 1,\n \"variables\": {\"x\": \"gone\"}}");

        assertThat(refused(file)).startsWith(file + ", line 2: There is no object called \"gone\".");
    }

    @Test
    void the_recovery_copy_comes_back_until_it_is_discarded() throws IOException {
        Recovery recovery = new Recovery(folder.resolve("state").resolve("unsaved.refscape"));
        assertThat(recovery.offer()).isEmpty();

        assertThat(recovery.save(SCENE, null)).isEmpty();
        assertThat(recovery.offer()).contains(new Recovery.Recovered(SCENE, Optional.empty()));

        assertThat(recovery.save(SCENE, file)).isEmpty();
        assertThat(recovery.offer()).contains(new Recovery.Recovered(SCENE, Optional.of(file)));

        Files.writeString(recovery.file(), "{\"scene\": {\"refscape\": 1, ");
        assertThat(recovery.offer()).as("a damaged copy").isEmpty();

        assertThat(recovery.save(SCENE, null)).isEmpty();
        assertThat(recovery.discard()).isEmpty();
        assertThat(recovery.offer()).isEmpty();
        assertThat(recovery.discard()).as("nothing to discard").isEmpty();
    }

    private static String refused(Path path) {
        Opened opened = SceneFile.read(path);
        assertThat(opened).isInstanceOf(Opened.Refused.class);
        return ((Opened.Refused) opened).problem().sentence();
    }
}
