package org.caremarket.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file of text in UTF-8 whole, or says why it cannot be read. */
public final class TextFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {}

    /**
     * The text, without the byte order mark that spreadsheets put first; empty when it cannot be read, with the reason
     * among the problems.
     *
     * @param path where the file is
     * @param shown the file's name as the problems show it
     * @param atMost the largest size, in bytes
     */
    public static Optional<String> read(Path path, String shown, int atMost, FileProblems problems) {
        if (!Files.isRegularFile(path)) {
            problems.add(shown, 0, "The file is missing");
            return Optional.empty();
        }
        return read(() -> Files.newInputStream(path), shown, atMost, problems);
    }

    /** The same of a file that ships inside the service: {@code resource} is its place on the class path. */
    public static Optional<String> ofResource(String resource, String shown, int atMost, FileProblems problems) {
        if (TextFile.class.getResource(resource) == null) {
            problems.add(shown, 0, "The file is missing");
            return Optional.empty();
        }
        return read(() -> TextFile.class.getResourceAsStream(resource), shown, atMost, problems);
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    private static Optional<String> read(Opening file, String shown, int atMost, FileProblems problems) {
        byte[] bytes;
        try (var in = file.open()) {
            bytes = in.readNBytes(atMost + 1);
        } catch (IOException e) {
            problems.add(shown, 0, "The file cannot be opened: check who may read it");
            return Optional.empty();
        }
        if (bytes.length > atMost) {
            problems.add(shown, 0, "The file is larger than %,d bytes, the most that is read".formatted(atMost));
            return Optional.empty();
        }
        return decode(bytes, shown, problems);
    }

    private static Optional<String> decode(byte[] bytes, String shown, FileProblems problems) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        // The decoder stops at the first byte that is not UTF-8, which tells the line.
        if (decoder.decode(in, out, true).isError()) {
            problems.add(shown, lineOf(bytes, in.position()),
                    "The line has a character that is not in UTF-8. Save the file again as UTF-8"
                            + " (in Excel: \"CSV UTF-8 (Comma delimited)\")");
            return Optional.empty();
        }
        var text = out.flip().toString();
        return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
