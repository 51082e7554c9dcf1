package org.caremarket.platform.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.caremarket.platform.document.Cursor.PartTooLargeException;
import org.caremarket.platform.file.Unpacked;

/** The parts of a Word document. Only those with text are ever unpacked, and only so much of them as any text may be. */
final class DocxPackage implements AutoCloseable {

    private static final int PARTS_AT_MOST = 10_000;
    private static final long UNPACKED_AT_MOST = 100L * 1024 * 1024;

    private final ZipFile zip;
    private final Map<String, String> byKind = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final String document;
    private final Unpacked unpacked = new Unpacked(bytes -> {
        if (bytes > UNPACKED_AT_MOST) {
            throw new PartTooLargeException();
        }
    });

    DocxPackage(byte[] content) throws IOException {
        zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get();
        int parts = 0;
        for (var entries = zip.getEntries(); entries.hasMoreElements();) {
            if (++parts > PARTS_AT_MOST) {
                throw UnreadableDocumentException.tooLarge();
            }
            if (entries.nextElement().getGeneralPurposeBit().usesEncryption()) {
                throw new UnreadableDocumentException("The file is protected with a password."
                        + " Save it without the password and choose that file");
            }
        }
        refuseOtherKinds();
        document = main();
        relations();
    }

    private void refuseOtherKinds() {
        if (has("xl/workbook.xml") || has("xl/workbook.bin")) {
            throw new UnreadableDocumentException("The file is a workbook and not a document. Choose a .docx or .md file");
        }
        if (has("ppt/presentation.xml")) {
            throw new UnreadableDocumentException("The file is a presentation and not a document. Choose a .docx or .md file");
        }
        if (has("content.xml") && has("mimetype")) {
            throw new UnreadableDocumentException("The file is an OpenDocument file. Save it as .docx and choose that file");
        }
        if (!has("[Content_Types].xml")) {
            throw new UnreadableDocumentException("The file is packed. Unpack it and choose the document in it, as .docx or .md");
        }
    }

    private boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    private String main() {
        var found = new StringBuilder();
        read("_rels/.rels", cursor -> cursor.children(name -> cursor.children(relation -> {
            if (cursor.attribute("Type").endsWith("/officeDocument") && found.isEmpty()) {
                found.append(cursor.attribute("Target").replaceFirst("^/", ""));
            }
            cursor.skip();
        })));
        if (found.isEmpty() || !has(found.toString())) {
            throw UnreadableDocumentException.damaged();
        }
        return found.toString();
    }

    private void relations() {
        var slash = document.lastIndexOf('/') + 1;
        var folder = document.substring(0, slash);
        read(folder + "_rels/" + document.substring(slash) + ".rels", cursor -> cursor.children(name -> cursor.children(relation -> {
            var kind = cursor.attribute("Type").replaceFirst(".*/", "");
            var target = cursor.attribute("Target");
            if (kind.equals("hyperlink")) {
                links.put(cursor.attribute("Id"), target);
            } else if (!cursor.attribute("TargetMode").equals("External")) {
                byKind.putIfAbsent(kind, target.startsWith("/") ? target.substring(1) : folder + target);
            }
            cursor.skip();
        })));
    }

    /** Where a link leads; empty when the document does not say. */
    String link(String id) {
        return links.getOrDefault(id, "");
    }

    boolean hasKind(String kind) {
        return byKind.containsKey(kind);
    }

    void document(Consumer<Cursor> reader) {
        read(document, reader);
    }

    /** Reads the part of a kind, such as "styles"; does nothing when there is none. */
    void kind(String kind, Consumer<Cursor> reader) {
        var part = byKind.get(kind);
        if (part != null) {
            read(part, reader);
        }
    }

    private void read(String part, Consumer<Cursor> reader) {
        var entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (var in = unpacked.count(zip.getInputStream(entry))) {
            reader.accept(new Cursor(in));
        } catch (PartTooLargeException tooLarge) {
            throw UnreadableDocumentException.tooLarge();
        } catch (IOException damaged) {
            throw UnreadableDocumentException.damaged();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
