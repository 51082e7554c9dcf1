package org.caremarket.platform.file;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Reads a spreadsheet of LibreOffice's kind (.ods) as it streams by. Such files say that a cell or a row stands a million
 * times; what is empty is only counted, and what is not stops at the limits of a sheet.
 */
final class OpenDocumentReader {

    private static final int LAST_COLUMN = 16_384;
    private static final int LAST_ROW = 1_048_576;

    private final XMLStreamReader xml;
    private final String wanted;
    private final IntConsumer rowsRead;
    private final List<String> names = new ArrayList<>();
    private SheetBuilder rows = new SheetBuilder();
    private String read = "";

    private OpenDocumentReader(XMLStreamReader xml, String wanted, IntConsumer rowsRead) {
        this.xml = xml;
        this.wanted = wanted;
        this.rowsRead = rowsRead;
    }

    /** The rows of the sheet of this name; of the first with content when the name is empty or no such sheet has any. */
    static Rows read(byte[] content, String sheet, IntConsumer rowsRead) throws IOException {
        var found = once(content, sheet, rowsRead);
        return found.rows().isEmpty() && !sheet.isEmpty() ? once(content, "", rowsRead) : found;
    }

    private static Rows once(byte[] content, String sheet, IntConsumer rowsRead) throws IOException {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (var zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get();
                var part = zip.getInputStream(zip.getEntry("content.xml"))) {
            var reader = new OpenDocumentReader(factory.createXMLStreamReader(part), sheet, rowsRead);
            reader.tables();
            return new Rows(reader.rows, new SheetNames(reader.names, reader.read));
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    private void tables() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("table") && named("name") != null) {
                table(named("name"));
            }
        }
    }

    private void table(String name) throws XMLStreamException {
        var isRead = read.isEmpty() && (wanted.isEmpty() || wanted.equals(name));
        var into = new SheetBuilder(isRead ? rowsRead : rows -> { });
        int number = 0;
        while (!ends("table")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("table-row")) {
                int times = times("number-rows-repeated", LAST_ROW);
                var cells = cells();
                // Of other sheets it only matters whether anything stands in them.
                for (int i = 0; i < times && !cells.isEmpty() && (isRead || into.isEmpty()); i++) {
                    into.add(number + i + 1, cells);
                }
                number += times;
                if (number > LAST_ROW && !cells.isEmpty()) {
                    throw new UnreadableSheetException("The workbook is damaged: a row stands below the last one");
                }
            }
        }
        if (!into.isEmpty()) {
            names.add(name);
            if (isRead) {
                rows = into;
                read = name;
            }
        }
    }

    /** Up to the last cell with a value. */
    private List<String> cells() throws XMLStreamException {
        var cells = new ArrayList<String>();
        int empty = 0;
        while (!ends("table-row")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
                    && (xml.getLocalName().equals("table-cell") || xml.getLocalName().equals("covered-table-cell"))) {
                int times = times("number-columns-repeated", LAST_COLUMN);
                var words = cell(xml.getLocalName());
                if (words.isEmpty()) {
                    empty += times;
                } else if (cells.size() + empty + times > LAST_COLUMN) {
                    throw new UnreadableSheetException("The workbook is damaged: a cell stands behind the last column");
                } else {
                    cells.addAll(Collections.nCopies(empty, ""));
                    cells.addAll(Collections.nCopies(times, words));
                    empty = 0;
                }
            }
        }
        return cells;
    }

    /** The words of a cell: of numbers and days what is kept, of anything else what is shown. */
    private String cell(String element) throws XMLStreamException {
        var type = named("value-type");
        var number = named("value");
        var day = named("date-value");
        var truth = named("boolean-value");
        var shown = paragraphs(element);
        return switch (type == null ? "" : type) {
            case "float", "currency" -> number == null ? shown : CellText.number(number, shown);
            case "percentage" -> number == null ? shown : CellText.percentage(number, shown);
            case "date" -> day == null ? shown : CellText.day(day, shown);
            case "boolean" -> truth == null ? shown : truth.equals("true") ? "TRUE" : "FALSE";
            default -> shown;
        };
    }

    private String paragraphs(String element) throws XMLStreamException {
        var text = new StringBuilder();
        int paragraphs = 0;
        int aside = 0;
        while (!ends(element)) {
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    // Remarks and pictures are no part of what the cell says.
                    aside += aside > 0 || isAside(xml.getLocalName()) ? 1 : 0;
                    if (aside == 0) {
                        switch (xml.getLocalName()) {
                            case "p" -> text.append(paragraphs++ > 0 ? "\n" : "");
                            case "s" -> text.append(" ".repeat(times("c", SheetBuilder.LENGTH_AT_MOST)));
                            case "tab" -> text.append('\t');
                            case "line-break" -> text.append('\n');
                            default -> { }
                        }
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> aside -= aside > 0 ? 1 : 0;
                case XMLStreamConstants.CHARACTERS -> text.append(aside == 0 && paragraphs > 0 ? xml.getText() : "");
                default -> { }
            }
        }
        return text.toString();
    }

    private static boolean isAside(String element) {
        return element.equals("annotation") || element.equals("frame") || element.equals("shapes") || element.equals("ruby-text");
    }

    /** Goes one step on; whether that is the end of the element. */
    private boolean ends(String element) throws XMLStreamException {
        return xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
    }

    private int times(String attribute, int most) {
        var times = named(attribute);
        return times == null ? 1 : Math.clamp(Long.parseLong(times), 1, most);
    }

    private String named(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
