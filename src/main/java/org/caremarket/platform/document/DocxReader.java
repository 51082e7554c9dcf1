package org.caremarket.platform.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.document.DocxItem.Line;

/** Reads a Word document's body: its paragraphs and tables, those within boxes and content controls too. */
final class DocxReader {

    private static final int SIGNS_AT_MOST = 4_000_000;

    private final DocxPackage parts;
    private final Remarks remarks;
    private final DocxStyles styles = new DocxStyles();
    private final DocxNumbering numbering = new DocxNumbering();
    private final Map<String, String> notes = new HashMap<>();
    private List<DocxItem> items = new ArrayList<>();
    /** Text boxes of the paragraph being read. */
    private List<DocxItem> boxes = new ArrayList<>();
    /** Words whose paragraph's end was deleted: they go on in the next. */
    private final List<Run> carried = new ArrayList<>();
    private long signs;

    DocxReader(DocxPackage parts, Remarks remarks) {
        this.parts = parts;
        this.remarks = remarks;
    }

    List<DocxItem> read() {
        parts.kind("styles", styles::read);
        parts.kind("numbering", numbering::read);
        DocxText.noteKinds().forEach((mark, kind) -> parts.kind(kind, part -> part.children(root ->
                part.children(name -> note(part, mark, name)))));
        parts.document(document -> document.children(root -> document.children(name -> {
            if (name.equals("body")) {
                document.children(child -> block(document, child));
            } else {
                document.skip();
            }
        })));
        if (parts.hasKind("header") || parts.hasKind("footer")) {
            remarks.add("What stands at the top and bottom of each page was left out");
        }
        return items;
    }

    DocxStyles styles() {
        return styles;
    }

    DocxNumbering numbering() {
        return numbering;
    }

    /** Where a link of this name leads. */
    String link(String id) {
        return parts.link(id);
    }

    String note(String mark, String id) {
        return notes.getOrDefault(mark + id, "");
    }

    private void note(Cursor part, String mark, String name) {
        // Word keeps the line above the notes as a note of another type.
        if (!name.matches("footnote|endnote") || !part.attribute("type").isEmpty() && !part.attribute("type").equals("normal")) {
            part.skip();
            return;
        }
        var id = part.attribute("id");
        var inner = within(part);
        var text = new StringBuilder();
        for (var item : inner) {
            if (item instanceof Line line) {
                text.append(text.isEmpty() ? "" : " ").append(line.plain());
            }
        }
        notes.put(mark + id, Signs.line(text.toString()));
    }

    /** The blocks in the element that has just begun, by themselves. */
    List<DocxItem> within(Cursor xml) {
        var outer = items;
        items = new ArrayList<>();
        xml.children(name -> block(xml, name));
        var inner = items;
        items = outer;
        return inner;
    }

    /** The same for a single block that has just begun. */
    List<DocxItem> one(Cursor xml, String name) {
        var outer = items;
        items = new ArrayList<>();
        block(xml, name);
        var inner = items;
        items = outer;
        return inner;
    }

    private void block(Cursor xml, String name) {
        switch (name) {
            case "p" -> paragraph(xml);
            case "tbl" -> items.addAll(new DocxTable(xml, this, remarks).read());
            case "sdt", "sdtContent", "customXml", "smartTag", "mc:AlternateContent", "mc:Choice" ->
                    xml.children(child -> block(xml, child));
            case "ins", "moveTo" -> {
                remarks.add(DocxText.CHANGES);
                xml.children(child -> block(xml, child));
            }
            case "del", "moveFrom" -> {
                remarks.add(DocxText.CHANGES);
                xml.skip();
            }
            case "altChunk" -> {
                remarks.add("A document within the document was left out");
                xml.skip();
            }
            default -> xml.skip();
        }
    }

    private void paragraph(Cursor xml) {
        var properties = new DocxProperties(styles, numbering, remarks);
        var outerBoxes = boxes;
        boxes = new ArrayList<>();
        var text = new DocxText(xml, this, remarks);
        xml.children(name -> {
            if (name.equals("pPr")) {
                xml.children(child -> properties.take(xml, child));
            } else {
                text.take(name);
            }
        });
        var runs = new ArrayList<>(carried);
        carried.clear();
        runs.addAll(text.runs());
        for (var run : text.runs()) {
            signs += run.text().length();
        }
        if (signs > SIGNS_AT_MOST) {
            throw new UnreadableDocumentException("The document holds more text than is read. Divide it into several files");
        }
        if (properties.endDeleted()) {
            carried.addAll(runs);
        } else {
            items.add(properties.line(runs));
        }
        items.addAll(boxes);
        boxes = outerBoxes;
    }

    /** Reads a drawing to its end; whether it has text boxes, which then follow the paragraph. */
    boolean textBoxes(Cursor xml) {
        var found = new boolean[1];
        drawing(xml, found);
        return found[0];
    }

    private void drawing(Cursor xml, boolean[] found) {
        xml.children(name -> {
            switch (name) {
                case "txbxContent" -> {
                    var inner = within(xml);
                    found[0] |= inner.stream().anyMatch(item -> !(item instanceof Line line) || !line.isEmpty());
                    boxes.addAll(inner);
                }
                case "mc:Fallback" -> xml.skip();
                case "x:blip", "x:imagedata" -> {
                    remarks.add(DocxText.PICTURE);
                    found[0] = true;
                    xml.skip();
                }
                default -> drawing(xml, found);
            }
        });
    }
}
