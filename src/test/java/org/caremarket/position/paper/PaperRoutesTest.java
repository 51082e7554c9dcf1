package org.caremarket.position.paper;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.document.Papers;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.Test;

/** The market position as one document: read, made as a file, fetched and removed. */
class PaperRoutesTest extends CouncilRoutes {

    private static final String PATH = "/sheffield/market-position/document";
    private static final int PATIENCE = 600;

    @Inject
    CouncilDirectory councils;

    @Inject
    PositionPapers papers;

    @Test
    void theDocumentHasEveryAreaWithFiguresSourcesAndStatuses() throws IOException {
        var page = officer.get(PATH).page();
        assertThat(page.select(".app-report h2").eachText()).containsExactly("In short", "Direct payments",
                "Living and ageing well: care homes", "Living and ageing well: home care", "Adult future options",
                "What good looks like", "How to read it");
        var paper = councils.council("sheffield").orElseThrow().call(() -> papers.now().paper());
        try (var pdf = Loader.loadPDF(Papers.write(paper, PaperFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).contains("Market position statement",
                    "Figures: Direct payments", "2,342", "Market Oversight and Sustainability Delivery Plan 2023/4",
                    "3.3 Personal assistant workforce: Green", "Made up for demonstration");
        }
        try (var word = new XWPFDocument(new ByteArrayInputStream(Papers.write(paper, PaperFormat.DOCX)))) {
            assertThat(word.getTables()).hasSizeGreaterThan(6);
        }
        assertThat(Papers.write(paper, PaperFormat.ODT)).isNotEmpty();
    }

    @Test
    void aFileIsMadeByAJobFetchedAndRemoved() throws InterruptedException {
        assertThat(viewer.post(PATH + "/files", Map.of("format", "papyrus")).text()).contains("Select a kind of file");
        assertThat(viewer.post(PATH + "/files", Map.of("format", "HTML")).status()).isEqualTo(303);
        for (int i = 0; i < PATIENCE && officer.get(PATH).page().select(".app-fetch").isEmpty(); i++) {
            Thread.sleep(100);
        }
        var file = officer.get(PATH).page().select(".app-fetch tbody th a").attr("href");
        var content = viewer.get(file);
        assertThat(content.header("Content-Disposition")).contains("attachment", "Market-position-statement");
        assertThat(content.body()).contains("Adult future options", "21,024");
        assertThat(viewer.post(file + "/removal", Map.of()).status()).isEqualTo(403);
        assertThat(officer.post(file + "/removal", Map.of()).status()).isEqualTo(303);
        assertThat(officer.get(file).status()).isEqualTo(404);
    }
}
