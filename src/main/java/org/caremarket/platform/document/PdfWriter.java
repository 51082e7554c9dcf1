package org.caremarket.platform.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.caremarket.platform.document.Block.Heading;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Writes a paper as a PDF that screen readers can follow (PDF/UA-1). */
final class PdfWriter {

    private static final String STYLE = Shipped.text("pdf.css");
    private static final int LONGEST_RUNNING_TITLE = 80;

    static {
        PdfLog.use();
    }

    private PdfWriter() {}

    static byte[] write(Paper paper, List<Block> body) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfVersion(1.7f)
                .withProducer("Care market planning")
                .withW3cDocument(document(xhtml(paper, body)), null)
                .useUriResolver((base, address) -> null)
                .useExternalResourceAccessControl((address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl((address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        PdfFonts.use(builder);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (var pdf = renderer.getPdfDocument()) {
                PdfFinish.finish(pdf, paper);
                pdf.save(out);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private static String xhtml(Paper paper, List<Block> body) {
        return """
                <html lang="%s">
                <head>
                <title>%s</title>
                <meta name="author" content="%s"/>
                <meta name="subject" content="%s"/>
                <style>%s</style>
                %s</head>
                <body>
                %s</body>
                </html>
                """.formatted(HtmlBlocks.escaped(Signs.line(paper.language())), line(paper.title()), line(paper.publisher()),
                line(paper.version() + ", " + paper.state()), HtmlBlocks.escaped(STYLE + margins(paper)), bookmarks(body),
                HtmlBlocks.write(paper, body, PdfFonts::shown));
    }

    private static String margins(Paper paper) {
        return """
                @page {
                  @top-left { %1$s content: %2$s; width: 75%%; }
                  @top-right { %1$s content: %3$s; text-align: right; }
                  @bottom-left { %1$s content: %4$s; width: 75%%; }
                  @bottom-right { %1$s content: "Page " counter(page) " of " counter(pages); text-align: right; }
                }
                """.formatted("font-family: 'Noto Sans', 'DejaVu Sans'; font-size: 8.5pt; color: #383f43;",
                quoted(Signs.line(paper.title(), LONGEST_RUNNING_TITLE)), quoted(Signs.line(paper.state(), 24)),
                quoted(Signs.line(paper.publisher() + ", " + paper.version(), LONGEST_RUNNING_TITLE)));
    }

    /** A string of a style sheet. */
    private static String quoted(String text) {
        return '"' + PdfFonts.shown(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String bookmarks(List<Block> body) {
        var bookmarks = new StringBuilder("<bookmarks>");
        int number = 0;
        int open = 0;
        for (var block : body) {
            if (block instanceof Heading(int level, List<Run> text)) {
                for (; open > 0 && open >= level - 1; open--) {
                    bookmarks.append("</bookmark>");
                }
                number++;
                open++;
                bookmarks.append("<bookmark name=\"").append(HtmlBlocks.escaped(Signs.line(Run.text(text))))
                        .append("\" href=\"#part-").append(number).append("\">");
            }
        }
        return bookmarks.append("</bookmark>".repeat(open)).append("</bookmarks>\n").toString();
    }

    private static String line(String text) {
        return HtmlBlocks.escaped(Signs.line(text));
    }

    private static Document document(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException | IOException ours) {
            throw new IllegalStateException("The page that was written is not XML", ours);
        }
    }
}
