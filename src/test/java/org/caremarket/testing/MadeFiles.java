package org.caremarket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents that jobs make: asked for on a page as people do, awaited, fetched, and read as the programs they are for do. */
public final class MadeFiles {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int PATIENCE = 900;

    private MadeFiles() {}

    /** The text of the PDF that is made when this page's form asks for one. */
    public static String pdf(Browser browser, String page, String documents) throws Exception {
        try (var pdf = Loader.loadPDF(made(browser, page, documents, "PDF", "application/pdf"))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).as("tagged, so that it can be read aloud").isTrue();
            return plain(new PDFTextStripper().getText(pdf));
        }
    }

    /** The text of the Word document that is made when this page's form asks for one. */
    public static String word(Browser browser, String page, String documents) throws Exception {
        var made = made(browser, page, documents, "DOCX", WORD);
        try (var word = new XWPFDocument(new ByteArrayInputStream(made)); var text = new XWPFWordExtractor(word)) {
            assertThat(word.getTables()).isNotEmpty();
            return plain(text.getText());
        }
    }

    private static byte[] made(Browser browser, String page, String documents, String format, String type)
            throws InterruptedException {
        var before = new HashSet<>(links(browser, page, documents));
        assertThat(browser.post(documents, Map.of("format", format)).status()).isEqualTo(303);
        var made = List.<String>of();
        for (int i = 0; i < PATIENCE && made.isEmpty(); i++) {
            Thread.sleep(100);
            made = links(browser, page, documents).stream().filter(link -> !before.contains(link)).toList();
        }
        assertThat(made).as(browser.get(page).text()).hasSize(1);
        var file = browser.file(made.getFirst());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
        return file.body();
    }

    private static List<String> links(Browser browser, String page, String documents) {
        return browser.get(page).page().select("a[href^=" + documents + "/]").eachAttr("href");
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
