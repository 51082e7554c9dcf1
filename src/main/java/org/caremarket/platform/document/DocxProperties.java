package org.caremarket.platform.document;

import java.util.List;
import org.caremarket.platform.document.DocxItem.Line;

/** What a paragraph of Word says about itself, and what its style adds. */
final class DocxProperties {

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Remarks remarks;
    private String style = "";
    private int outline = -1;
    private int list = -1;
    private int listLevel = -1;
    private boolean endDeleted;

    DocxProperties(DocxStyles styles, DocxNumbering numbering, Remarks remarks) {
        this.styles = styles;
        this.numbering = numbering;
        this.remarks = remarks;
    }

    void take(Cursor xml, String name) {
        switch (name) {
            case "pStyle" -> style = xml.attribute("val");
            case "outlineLvl" -> outline = xml.number("val", 9);
            case "numPr" -> {
                xml.children(child -> take(xml, child));
                return;
            }
            case "numId" -> list = xml.number("val", 0);
            case "ilvl" -> listLevel = xml.number("val", 0);
            case "rPr" -> {
                xml.children(child -> {
                    if (child.equals("del") || child.equals("moveFrom")) {
                        endDeleted = true;
                        remarks.add(DocxText.CHANGES);
                    }
                    xml.skip();
                });
                return;
            }
            default -> { }
        }
        xml.skip();
    }

    boolean endDeleted() {
        return endDeleted;
    }

    Line line(List<Run> text) {
        var heading = outline >= 0 ? DocxStyles.level(outline) : styles.heading(style);
        var inList = list >= 0 ? list : styles.list(style);
        var level = Math.min(listLevel >= 0 ? listLevel : styles.listLevel(style), 8);
        var kind = inList == 0 ? "none" : numbering.level(inList, level).kind();
        if (heading > 0) {
            if (!kind.equals("none") && !kind.equals("bullet")) {
                remarks.add("The number that Word puts before a heading was left out");
            }
            inList = 0;
        }
        return new Line(heading, styles.isTitle(style), kind.equals("none") ? 0 : inList, level, styles.isBold(style), text);
    }
}
