package org.caremarket.platform.document;

import java.util.List;
import java.util.Locale;

/** Writes a paper as an OpenDocument text. Our own, for the libraries that do it are large and old, and it is four parts of XML. */
final class OdtWriter {

    private static final int LONGEST_RUNNING_TITLE = 80;

    private OdtWriter() {}

    static byte[] write(Paper paper, List<Block> body) {
        var language = Locale.forLanguageTag(Signs.line(paper.language()));
        return new Archive(paper.date())
                .addStored("mimetype", PaperFormat.ODT.mediaType())
                .add("META-INF/manifest.xml", Shipped.bytes("odt/manifest.xml"))
                .add("meta.xml", Xml.filled("odt/meta.xml", "title", Signs.line(paper.title()), "publisher",
                        Signs.line(paper.publisher()), "language", language.toLanguageTag(), "version", Signs.line(paper.version()),
                        "state", Signs.line(paper.state()), "date", paper.date() + "T00:00:00"))
                .add("styles.xml", Xml.filled("odt/styles.xml", "language", language.getLanguage(), "country",
                        language.getCountry().isEmpty() ? "none" : language.getCountry(),
                        "title", Signs.line(paper.title(), LONGEST_RUNNING_TITLE), "state", Signs.line(paper.state(), 24),
                        "watermark", paper.watermark() == null ? "" : Signs.line(paper.watermark(), 40),
                        "publisher", Signs.line(paper.publisher() + ", " + paper.version(), LONGEST_RUNNING_TITLE)))
                .add("content.xml", content(paper, body))
                .bytes();
    }

    private static byte[] content(Paper paper, List<Block> body) {
        var xml = new Xml();
        xml.open("office:document-content",
                "xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
                "xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
                "xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
                "xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
                "xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
                "xmlns:xlink", "http://www.w3.org/1999/xlink",
                "office:version", "1.3");
        var tables = new OdtTables(xml);
        tables.styles(body);
        xml.open("office:body").open("office:text");
        var blocks = new OdtBlocks(xml, tables);
        blocks.top(paper);
        body.forEach(blocks::block);
        return xml.bytes();
    }
}
