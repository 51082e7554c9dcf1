package org.caremarket.platform.document;

/** Writes papers as files. */
public final class Papers {

    private Papers() {}

    /**
     * The file. It takes a second or so, and some seconds for a long PDF: work for a job. The same paper gives the same
     * bytes each time.
     */
    public static byte[] write(Paper paper, PaperFormat format) {
        var body = HtmlWalk.blocks(paper.body());
        return switch (format) {
            case HTML -> HtmlWriter.page(paper, body);
            case PDF -> PdfWriter.write(paper, body);
            case DOCX -> DocxWriter.write(paper, body);
            case ODT -> OdtWriter.write(paper, body);
        };
    }
}
