package org.caremarket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only the files themselves show: their length, and that every feature says what it is. */
class SourceTreeTest {

    private static final Path SOURCES = Path.of("src");
    private static final Path FEATURES = Path.of("src/main/java/org/caremarket");

    @TempDir
    Path wrong;

    @Test
    void nobodyHasToScrollFar() throws IOException {
        assertThat(longer(SOURCES, ".java", 300)).isEmpty();
        assertThat(longer(SOURCES, ".jte", 150)).isEmpty();
    }

    @Test
    void everyFeatureSaysWhatItIs() throws IOException {
        assertThat(nameless(FEATURES)).isEmpty();
    }

    @Test
    void aWrongTreeIsNoticed() throws IOException {
        Files.write(wrong.resolve("Long.java"), "line\n".repeat(301).getBytes());
        Files.write(wrong.resolve("Short.java"), "line\n".repeat(300).getBytes());
        Files.createDirectories(wrong.resolve("feature"));
        assertThat(longer(wrong, ".java", 300)).containsExactly(wrong.resolve("Long.java"));
        assertThat(nameless(wrong)).containsExactly(wrong.resolve("feature"));
    }

    private static List<Path> longer(Path root, String ending, int most) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).filter(file -> lines(file) > most).toList();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> nameless(Path root) throws IOException {
        try (var folders = Files.list(root)) {
            // Platform is a floor of packages, and each of those says what it is.
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith("platform"))
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
        }
    }
}
