package org.caremarket.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.caremarket.geography.Authorities;
import org.caremarket.platform.file.CsvTable;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.SheetOutcome;
import org.caremarket.platform.file.SheetReader;

/** Opens a file of figures, one that ships or an operator's, and reads it in the shape that it has. */
final class ReferenceFile {

    private static final String FOLDER = "/reference/";

    private ReferenceFile() {}

    /** The edition that ships, in this service's own shape. */
    static Reading shipped(Source source, Authorities authorities, FileProblems problems) {
        var reading = new Reading(source, authorities, source.file(), problems);
        FiguresReader.read(CsvTable.ofResource(FOLDER + source.file(), source.file(), FiguresReader.COLUMNS,
                List.of(), problems), reading);
        return reading;
    }

    /** What tells whether the shipped edition changed, without reading its figures. */
    static String shippedDigest(Source source) {
        try (var file = ReferenceFile.class.getResourceAsStream(FOLDER + source.file())) {
            return digest(file, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An operator's file, in the shape in which the source is published. */
    static Reading published(Path path, Source source, Authorities authorities, FileProblems problems) {
        var shown = path.getFileName().toString();
        var reading = new Reading(source, authorities, shown, problems);
        switch (source.shape()) {
            case FIGURES -> FiguresReader.read(
                    CsvTable.read(path, shown, FiguresReader.COLUMNS, List.of(), problems), reading);
            case OUTCOMES, ASCOF -> sheet(path, reading);
        }
        return reading;
    }

    static String digest(Path path, Source source) {
        try (var file = Files.newInputStream(path)) {
            return digest(file, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sheet(Path path, Reading reading) {
        byte[] content;
        try (var file = Files.newInputStream(path)) {
            content = file.readNBytes(SheetReader.FILE_AT_MOST + 1);
        } catch (IOException e) {
            reading.problem(0, "The file cannot be opened: check who may read it");
            return;
        }
        switch (SheetReader.read(content, path.getFileName().toString())) {
            case SheetOutcome.Unreadable(var reason) -> reading.problem(0, reason);
            case SheetOutcome.Read(var sheet, var notes, var names) -> {
                if (reading.source().shape() == Shape.ASCOF) {
                    AscofReader.read(sheet, reading);
                } else {
                    OutcomesReader.read(sheet, reading);
                }
            }
        }
    }

    private static String digest(InputStream file, Source source) throws IOException {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(file.readAllBytes());
            // The same file may mean something else to a later build.
            sha.update(new TreeMap<>(source.measures()).toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
