package org.caremarket.platform.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.caremarket.platform.file.SheetOutcome.Read;
import org.caremarket.platform.file.SheetOutcome.Unreadable;

/**
 * Reads the cells of a file that somebody uploads: CSV with commas or semicolons, text with tabs, or a workbook
 * (.xlsx, .ods). What a file is, its content says; its name only helps people. Nothing in it is trusted.
 */
public final class SheetReader {

    /** The largest file, in bytes. */
    public static final int FILE_AT_MOST = 30 * 1024 * 1024;

    private static final String SAVE_AS = "Save it as .xlsx or .csv and choose that file";

    private SheetReader() {}

    /**
     * The cells of the first sheet with content.
     *
     * @param fileName as the person knows it; only its ending counts, and only when the content leaves it open
     */
    public static SheetOutcome read(byte[] content, String fileName) {
        return read(content, fileName, "", rows -> { });
    }

    /**
     * Says at once what is wrong with a file that cannot be a table at all, without reading it to its end.
     *
     * @return the reason, as a sentence without a full stop; empty when the file may be one
     */
    public static Optional<String> refusal(byte[] content) {
        if (content.length == 0) {
            return Optional.of("The file is empty");
        }
        if (content.length > FILE_AT_MOST) {
            return Optional.of("The file is larger than %d MB, the most that is read".formatted(FILE_AT_MOST / 1024 / 1024));
        }
        try {
            refuseOtherKinds(content);
            return Optional.empty();
        } catch (UnreadableSheetException unreadable) {
            return Optional.of(unreadable.getMessage());
        }
    }

    /**
     * The cells of one sheet.
     *
     * @param sheet its name; empty, or a name that no sheet with content has, for the first with content
     * @param rowsRead hears now and then how many rows were read so far; what it throws comes through
     */
    public static SheetOutcome read(byte[] content, String fileName, String sheet, IntConsumer rowsRead) {
        var refusal = refusal(content);
        if (refusal.isPresent()) {
            return new Unreadable(refusal.get());
        }
        try {
            var notes = new ArrayList<String>();
            var read = begins(content, "PK\u0003\u0004") || begins(content, "PK\u0005\u0006")
                    ? WorkbookReader.read(content, sheet, rowsRead, notes)
                    : new Rows(DelimitedReader.read(content, fileName.toLowerCase(Locale.ROOT).endsWith(".tsv"), rowsRead,
                            notes), SheetNames.NONE);
            if (read.rows().isEmpty()) {
                return new Unreadable("The file has no cell with a value");
            }
            read.rows().note().ifPresent(notes::add);
            return new Read(read.rows().sheet(), notes, read.names());
        } catch (UnreadableSheetException unreadable) {
            return new Unreadable(unreadable.getMessage());
        }
    }

    private static void refuseOtherKinds(byte[] content) {
        if (begins(content, "%PDF")) {
            throw other("a PDF document", "Copy its table into a spreadsheet, save that as .xlsx or .csv and choose that file");
        }
        if (begins(content, "\u00D0\u00CF\u0011\u00E0")) {
            throw holds(content, "EncryptedPackage")
                    ? other("protected with a password", "Save it without the password and choose that file")
                    : other("of an old kind of Office file, such as .xls or .doc", SAVE_AS);
        }
        if (begins(content, "\u0089PNG") || begins(content, "\u00FF\u00D8\u00FF") || begins(content, "GIF8")
                || begins(content, "RIFF") || begins(content, "II*\0") || begins(content, "MM\0*")) {
            throw other("a picture", "Choose the table itself, as .xlsx or .csv");
        }
        if (begins(content, "{\\rtf")) {
            throw other("a text document", SAVE_AS);
        }
        var start = new String(content, 0, Math.min(content.length, 512), StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")
                || start.startsWith("<table")) {
            throw other("a web page or XML, whatever its name says", SAVE_AS);
        }
        if (begins(content, "\u001F\u008B") || begins(content, "7z\u00BC") || begins(content, "Rar!")) {
            throw other("packed", "Unpack it and choose the table in it, as .xlsx or .csv");
        }
    }

    static UnreadableSheetException other(String what, String advice) {
        return new UnreadableSheetException("The file is %s. %s".formatted(what, advice));
    }

    /** @param bytes one character for each byte */
    private static boolean begins(byte[] content, String bytes) {
        for (int i = 0; i < bytes.length(); i++) {
            if (i >= content.length || (content[i] & 0xFF) != bytes.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word stands in the directory of an old Office file, where each letter has two bytes. */
    private static boolean holds(byte[] content, String word) {
        return new String(content, StandardCharsets.ISO_8859_1)
                .contains(new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }
}
