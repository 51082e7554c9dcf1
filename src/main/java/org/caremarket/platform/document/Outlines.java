package org.caremarket.platform.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.caremarket.platform.document.OutlineOutcome.Read;
import org.caremarket.platform.document.OutlineOutcome.Unreadable;

/**
 * Reads the headings and texts of a document that somebody uploads: Word (.docx), Markdown (.md) or plain text. What a
 * Word file is, its content says. Its fonts, colours, underlining and page layout do not come along; whatever else cannot
 * is remarked upon.
 */
public final class Outlines {

    /** The largest file, in bytes. */
    public static final int FILE_AT_MOST = 20 * 1024 * 1024;

    private static final int TEXT_AT_MOST = 4_000_000;
    private static final String CHOOSE = "Choose a .docx or .md file";

    private Outlines() {}

    /** @param fileName as the person knows it */
    public static OutlineOutcome read(String fileName, byte[] content) {
        try {
            refuse(content);
            var outline = begins(content, "PK\u0003\u0004") ? DocxOutline.read(content) : text(fileName, content);
            return outline.parts().isEmpty() ? new Unreadable("The document has no text") : new Read(outline);
        } catch (UnreadableDocumentException unreadable) {
            return new Unreadable(unreadable.getMessage());
        } catch (IOException damaged) {
            return new Unreadable(UnreadableDocumentException.damaged().getMessage());
        }
    }

    private static void refuse(byte[] content) {
        if (content.length == 0) {
            throw new UnreadableDocumentException("The file is empty");
        }
        if (content.length > FILE_AT_MOST) {
            throw new UnreadableDocumentException("The file is larger than %d MB, the most that is read. Make its pictures smaller"
                    .formatted(FILE_AT_MOST / 1024 / 1024));
        }
        if (begins(content, "\u00D0\u00CF\u0011\u00E0")) {
            throw new UnreadableDocumentException(holds(content, "EncryptedPackage")
                    ? "The file is protected with a password. Save it without the password and choose that file"
                    : "The file is of an old kind of Office file, such as .doc. Save it as .docx and choose that file");
        }
        if (begins(content, "%PDF")) {
            throw new UnreadableDocumentException("The file is a PDF. Choose the document that it was made from, as .docx or .md");
        }
        if (begins(content, "{\\rtf")) {
            throw new UnreadableDocumentException("The file is of the kind .rtf. Save it as .docx and choose that file");
        }
    }

    private static Outline text(String fileName, byte[] content) {
        var name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx") || name.endsWith(".docm")) {
            throw new UnreadableDocumentException("The file's name is that of a Word document, but its content is not."
                    + " Open it in Word, save it as .docx and choose that file");
        }
        if (!name.matches(".*\\.(md|markdown|txt|text)")) {
            throw new UnreadableDocumentException("The file is neither a Word document nor Markdown. " + CHOOSE);
        }
        var remarks = new Remarks();
        var text = decoded(content, remarks);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableDocumentException("The file holds no text. " + CHOOSE);
        }
        if (text.length() > TEXT_AT_MOST) {
            throw new UnreadableDocumentException("The document holds more text than is read. Divide it into several files");
        }
        if (text.stripLeading().toLowerCase(Locale.ROOT).startsWith("<!doctype") || text.stripLeading().startsWith("<?xml")) {
            throw new UnreadableDocumentException("The file is a web page or XML, whatever its name says. " + CHOOSE);
        }
        return MarkdownOutline.read(text, remarks);
    }

    private static String decoded(byte[] content, Remarks remarks) {
        if (begins(content, "\u00FF\u00FE") || begins(content, "\u00FE\u00FF")) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            remarks.add("The file is not in UTF-8 and was read as Windows-1252; look at letters with accents and at quotation marks");
            return new String(content, Charset.forName("windows-1252"));
        }
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
