package org.caremarket.platform.document;

import java.util.List;

/** Writes a paper as a Word document (Office Open XML). The body's h2 is Word's Heading 1, for the title has its own style. */
final class DocxWriter {

    private static final int LONGEST_RUNNING_TITLE = 80;
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private DocxWriter() {}

    static byte[] write(Paper paper, List<Block> body) {
        var links = new DocxLinks();
        var document = new Xml();
        document.open("w:document", "xmlns:w", WORD, "xmlns:r", RELATIONS).open("w:body");
        var blocks = new DocxBlocks(document, links);
        blocks.top(paper);
        body.forEach(blocks::block);
        document.open("w:sectPr")
                .empty("w:headerReference", "w:type", "default", "r:id", "header")
                .empty("w:footerReference", "w:type", "default", "r:id", "footer")
                .empty("w:pgSz", "w:w", "11906", "w:h", "16838")
                .empty("w:pgMar", "w:top", "1361", "w:right", "1134", "w:bottom", "1247", "w:left", "1134", "w:header", "624",
                        "w:footer", "624", "w:gutter", "0")
                .close();
        var language = Signs.line(paper.language());
        return new Archive(paper.date())
                .add("[Content_Types].xml", Shipped.bytes("docx/content-types.xml"))
                .add("_rels/.rels", Shipped.bytes("docx/rels.xml"))
                .add("docProps/core.xml", Xml.filled("docx/core.xml", "title", Signs.line(paper.title()), "publisher",
                        Signs.line(paper.publisher()), "language", language, "version", Signs.line(paper.version()), "state",
                        Signs.line(paper.state()), "date", paper.date() + "T00:00:00Z"))
                .add("word/document.xml", document.bytes())
                .add("word/_rels/document.xml.rels", links.relations())
                .add("word/styles.xml", Xml.filled("docx/styles.xml", "language", language))
                .add("word/settings.xml", Xml.filled("docx/settings.xml", "language", language))
                .add("word/numbering.xml", blocks.numbering())
                .add("word/header.xml", header(paper))
                .add("word/footer.xml", Xml.filled("docx/footer.xml", "publisher",
                        Signs.line(paper.publisher() + ", " + paper.version(), LONGEST_RUNNING_TITLE)))
                .bytes();
    }

    private static byte[] header(Paper paper) {
        var title = Signs.line(paper.title(), LONGEST_RUNNING_TITLE);
        var state = Signs.line(paper.state(), 24);
        if (paper.watermark() == null) {
            return Xml.filled("docx/header.xml", "title", title, "state", state);
        }
        var word = Signs.line(paper.watermark(), 40);
        // As wide as the page allows, and as high as letters of that width are.
        var width = Math.min(430, 70 * word.length());
        return Xml.filled("docx/header-watermark.xml", "title", title, "state", state, "watermark", word,
                "width", String.valueOf(width), "height", String.valueOf(Math.min(120, 2 * width / Math.max(1, word.length()))));
    }
}
