package org.caremarket.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** What the maker of the pages leaves open: the watermark behind them, and the paper's own date. */
final class PdfFinish {

    private static final float LARGEST = 120;
    private static final float PALE = 0.92f;

    private PdfFinish() {}

    static void finish(PDDocument pdf, Paper paper) throws IOException {
        if (paper.watermark() != null) {
            watermark(pdf, PdfFonts.shown(Signs.line(paper.watermark(), 40)));
        }
        var day = GregorianCalendar.from(paper.date().atStartOfDay(ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(day);
        pdf.getDocumentInformation().setModificationDate(day);
        pdf.setDocumentId(paper.date().toEpochDay());
    }

    private static void watermark(PDDocument pdf, String word) throws IOException {
        var font = PDType0Font.load(pdf, new ByteArrayInputStream(PdfFonts.bold()), true);
        for (var page : pdf.getPages()) {
            watermark(pdf, page, font, word);
        }
    }

    /** Behind the text, from the lower left to the upper right; marked as no part of what is read out. */
    private static void watermark(PDDocument pdf, PDPage page, PDFont font, String word) throws IOException {
        var box = page.getMediaBox();
        var angle = Math.atan2(box.getHeight(), box.getWidth());
        var room = 0.75 * Math.hypot(box.getWidth(), box.getHeight());
        var size = (float) Math.min(LARGEST, room / (font.getStringWidth(word) / 1000));
        var length = font.getStringWidth(word) / 1000 * size;
        var kind = new COSDictionary();
        kind.setName(COSName.TYPE, "Pagination");
        kind.setName(COSName.SUBTYPE, "Watermark");
        try (var content = new PDPageContentStream(pdf, page, AppendMode.PREPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(kind));
            content.beginText();
            content.setFont(font, size);
            content.setNonStrokingColor(PALE, PALE, PALE);
            content.setTextMatrix(Matrix.concatenate(
                    Matrix.getRotateInstance(angle, box.getWidth() / 2, box.getHeight() / 2),
                    Matrix.getTranslateInstance(-length / 2, -size / 3)));
            content.showText(word);
            content.endText();
            content.endMarkedContent();
        }
    }
}
