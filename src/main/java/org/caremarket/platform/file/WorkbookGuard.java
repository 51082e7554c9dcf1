package org.caremarket.platform.file;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks at a workbook before it is read. A small file can unpack to any size, and one cell that says it stands in
 * column ZZZZZZ, or holds the two billionth of three texts, makes the library lay out millions of things before it.
 */
final class WorkbookGuard {

    private static final int PARTS_AT_MOST = 2_000;
    private static final long UNPACKED_AT_MOST = 400L * 1024 * 1024;
    /** So much any file may unpack to; a larger one that is so much smaller when packed holds no people's work. */
    private static final long UNSUSPICIOUS = 100L * 1024 * 1024;
    private static final int PACKED_AT_MOST = 100;
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,7}");

    private static final Set<String> SINCE_1904 = Set.of("1", "true");

    private final Unpacked unpacked;
    private int texts;
    private int lastText = -1;
    private boolean since1904;
    private boolean encrypted;
    private String mediaType = "";

    private WorkbookGuard(int packed) {
        unpacked = new Unpacked(bytes -> {
            if (bytes > UNPACKED_AT_MOST || bytes > UNSUSPICIOUS && bytes / PACKED_AT_MOST > packed) {
                throw tooLarge();
            }
        });
    }

    /**
     * What a workbook is.
     *
     * @param openDocument whether it is a spreadsheet of LibreOffice's kind (.ods)
     * @param since1904 whether it counts its days from 1904, as those of old Macintoshes do; the library knows only one of
     *     the two ways to say so
     * @param styled whether it says how its cells look
     */
    record Passed(boolean openDocument, boolean since1904, boolean styled) {}

    /**
     * Passes workbooks whose parts are few and small enough.
     */
    static Passed check(byte[] content) throws IOException {
        var guard = new WorkbookGuard(content.length);
        var names = new HashSet<String>();
        try (var zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            for (var parts = zip.getEntries(); parts.hasMoreElements();) {
                var part = parts.nextElement();
                if (names.size() == PARTS_AT_MOST) {
                    throw tooLarge();
                }
                names.add(part.getName());
                if (part.getGeneralPurposeBit().usesEncryption()) {
                    throw locked();
                }
                try (var counted = guard.unpacked.count(zip.getInputStream(part))) {
                    if (part.getName().equals("mimetype")) {
                        guard.mediaType = new String(counted.readNBytes(ODS.length()), StandardCharsets.US_ASCII);
                    } else {
                        guard.look(counted);
                    }
                    counted.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        guard.workbook(names);
        if (guard.lastText >= guard.texts) {
            throw damaged();
        }
        return new Passed(names.contains("content.xml") && !names.contains("[Content_Types].xml"), guard.since1904,
                names.contains("xl/styles.xml"));
    }

    private void workbook(Set<String> names) {
        if (names.contains("xl/workbook.bin")) {
            throw SheetReader.other("a binary workbook (.xlsb)", "Save it as .xlsx or .csv and choose that file");
        }
        if (names.stream().anyMatch(name -> name.startsWith("word/") || name.startsWith("ppt/"))) {
            throw SheetReader.other("a document and not a table",
                    "Copy its table into a spreadsheet, save that as .xlsx or .csv and choose that file");
        }
        if (names.contains("content.xml") && names.contains("mimetype")) {
            if (encrypted) {
                throw locked();
            }
            if (!mediaType.equals(ODS)) {
                throw SheetReader.other("an OpenDocument file and not a spreadsheet",
                        "Copy its table into a spreadsheet, save that as .ods, .xlsx or .csv and choose that file");
            }
            return;
        }
        if (!names.contains("[Content_Types].xml")) {
            throw SheetReader.other("packed", "Unpack it and choose the table in it, as .xlsx or .csv");
        }
    }

    /** What is no XML, or stops being XML, stops the library too. */
    private void look(InputStream part) throws IOException {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var xml = factory.createXMLStreamReader(part);
            boolean namesText = false;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    namesText = xml.getLocalName().equals("c") ? cell(xml) : namesText;
                    look(xml, namesText);
                }
            }
        } catch (XMLStreamException notXml) {
            if (notXml.getNestedException() instanceof IOException failed) {
                throw failed;
            }
        }
    }

    private void look(XMLStreamReader xml, boolean namesText) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "si" -> texts++;
            case "v" -> lastText = namesText ? Math.max(lastText, number(xml.getElementText())) : lastText;
            case "encryption-data" -> encrypted = true;
            case "workbookPr" -> since1904 |= SINCE_1904.contains(
                    Objects.requireNonNullElse(xml.getAttributeValue(null, "date1904"), ""));
            default -> { }
        }
    }

    /** Whether the cell's value is the number of a text. */
    private static boolean cell(XMLStreamReader xml) {
        var address = xml.getAttributeValue(null, "r");
        if (address != null && !ADDRESS.matcher(address).matches()) {
            throw damaged();
        }
        return "s".equals(xml.getAttributeValue(null, "t"));
    }

    private static int number(String text) {
        try {
            return text.isEmpty() ? -1 : Integer.parseInt(text);
        } catch (NumberFormatException none) {
            throw damaged();
        }
    }

    private static UnreadableSheetException locked() {
        return SheetReader.other("protected with a password", "Save it without the password and choose that file");
    }

    private static UnreadableSheetException damaged() {
        return new UnreadableSheetException("The workbook is damaged."
                + " Open it in a spreadsheet, save it as .xlsx or .csv and choose that file");
    }

    private static UnreadableSheetException tooLarge() {
        return new UnreadableSheetException("The workbook is too large once it is unpacked."
                + " Delete sheets and pictures that are not needed, or save the sheet as .csv");
    }
}
