package org.caremarket.platform.document;

import java.util.List;
import org.caremarket.platform.document.Run.Mark;

/** Writes the text of a paragraph of Word. */
final class DocxRuns {

    private final Xml xml;
    private final DocxLinks links;
    private int bookmarks;

    DocxRuns(Xml xml, DocxLinks links) {
        this.xml = xml;
        this.links = links;
    }

    void write(List<Run> runs) {
        for (var run : runs) {
            if (!run.anchor().isEmpty()) {
                var id = String.valueOf(++bookmarks);
                xml.empty("w:bookmarkStart", "w:id", id, "w:name", run.anchor()).empty("w:bookmarkEnd", "w:id", id);
            }
            if (!run.text().isEmpty()) {
                linked(run);
            }
        }
    }

    private void linked(Run run) {
        if (run.link().isEmpty()) {
            run(run);
            return;
        }
        if (run.link().startsWith("#")) {
            xml.open("w:hyperlink", "w:anchor", run.link().substring(1), "w:history", "1");
        } else {
            xml.open("w:hyperlink", "r:id", links.name(run.link()), "w:history", "1");
        }
        run(run);
        xml.close();
    }

    private void run(Run run) {
        xml.open("w:r");
        if (!run.marks().isEmpty() || !run.link().isEmpty()) {
            look(run);
        }
        var lines = run.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            if (!lines[i].isEmpty()) {
                xml.leaf("w:t", lines[i], "xml:space", "preserve");
            }
        }
        xml.close();
    }

    /** In the order that the format prescribes. */
    private void look(Run run) {
        xml.open("w:rPr");
        if (!run.link().isEmpty()) {
            xml.empty("w:rStyle", "w:val", "Hyperlink");
        }
        if (run.has(Mark.CODE)) {
            xml.empty("w:rFonts", "w:ascii", "Courier New", "w:hAnsi", "Courier New", "w:cs", "Courier New");
        }
        if (run.has(Mark.STRONG)) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (run.has(Mark.EMPHASIS)) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (run.has(Mark.STRUCK)) {
            xml.empty("w:strike");
        }
        if (run.has(Mark.UNDERLINED)) {
            xml.empty("w:u", "w:val", "single");
        }
        if (run.has(Mark.RAISED) || run.has(Mark.LOWERED)) {
            xml.empty("w:vertAlign", "w:val", run.has(Mark.RAISED) ? "superscript" : "subscript");
        }
        xml.close();
    }
}
