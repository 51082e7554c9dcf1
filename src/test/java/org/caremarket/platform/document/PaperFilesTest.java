package org.caremarket.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

/** What stands in the files that are made of a paper. */
class PaperFilesTest {

    private static Document part(byte[] file, String name) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                            .parse(new ByteArrayInputStream(zip.readAllBytes()));
                }
            }
        }
        throw new AssertionError("No part " + name);
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void theSamePaperMakesTheSameFile(PaperFormat format) {
        var paper = APaper.draft(APaper.rich());
        assertThat(Papers.write(paper, format)).isEqualTo(Papers.write(paper, format));
    }

    @Test
    void aWebPageSaysWhatItIs() {
        var page = Jsoup.parse(new String(Papers.write(APaper.draft(APaper.rich()), PaperFormat.HTML), StandardCharsets.UTF_8));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).isEqualTo("Capacity plan 2024 to 2025");
        assertThat(page.select("h1, h2, h3, h4").eachText()).containsExactly("Capacity plan 2024 to 2025", "Capacity in winter",
                "A level left out", "Figures", "A long table & more", "Much deeper");
        assertThat(page.select("h1, h2, h3").eachText()).hasSize(6);
        assertThat(page.select("th[scope=col]").eachText()).containsExactly("Kind", "Vacant", "Note", "Number", "Words");
        assertThat(page.select("p.watermark").text()).isEqualTo("Draft");
        var mark = page.selectFirst("sup").parent().closest("a");
        assertThat(page.getElementById(mark.attr("href").substring(1))).isNotNull();
    }

    @Nested
    class Pdf {

        @Test
        void theTextIsThereAndSignsThatNoFontHasShowThatTheyAreMissing() throws Exception {
            try (var pdf = Loader.loadPDF(Papers.write(APaper.draft(APaper.rich()), PaperFormat.PDF))) {
                var text = new PDFTextStripper().getText(pdf);
                assertThat(text).contains("Łódź, Ελλάδα, Москва, naïve café — “quoted”, £1,234 → 96% ≥ 93.6% ✓ ☐ \uFFFD \uFFFD end.")
                        .contains("Page 2 of " + pdf.getNumberOfPages()).contains("Sefton Council, Version 3").contains("Words of row 120");
                assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Capacity plan 2024 to 2025");
                assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Sefton Council");
                assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
                var outline = pdf.getDocumentCatalog().getDocumentOutline();
                assertThat(outline.getFirstChild().getTitle()).isEqualTo("Capacity in winter");
                assertThat(outline.getFirstChild().getFirstChild().getTitle()).isEqualTo("A level left out");
            }
        }
    }

    @Nested
    class Word {

        @Test
        void anotherProgramFindsHeadingsListsAndTables() throws Exception {
            try (var word = new XWPFDocument(new ByteArrayInputStream(Papers.write(APaper.draft(APaper.rich()), PaperFormat.DOCX)))) {
                var headings = word.getParagraphs().stream().filter(line -> line.getStyle() != null
                        && line.getStyle().startsWith("Heading")).map(line -> line.getStyle() + " " + line.getText()).toList();
                assertThat(headings).containsExactly("Heading1 Capacity in winter", "Heading2 A level left out", "Heading2 Figures",
                        "Heading1 A long table & more", "Heading2 Much deeper");
                assertThat(word.getStyles().getStyle("Heading2").getCTStyle().getPPr().getOutlineLvl().getVal().intValue()).isEqualTo(1);
                assertThat(word.getParagraphs().stream().filter(line -> "Three".equals(line.getText())).findFirst().orElseThrow()
                        .getNumFmt()).isEqualTo("decimal");
                assertThat(word.getTables()).hasSize(3);
                assertThat(word.getTables().get(2).getRow(0).isRepeatHeader()).isTrue();
                assertThat(word.getTables().get(2).getRow(1).isRepeatHeader()).isFalse();
                assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Capacity plan 2024 to 2025");
                assertThat(word.getProperties().getCoreProperties().getCreator()).isEqualTo("Sefton Council");
                assertThat(word.getProperties().getCoreProperties().getCreated()).isEqualTo("2024-06-10T00:00:00Z");
                assertThat(word.getHyperlinks()).extracting("URL").containsExactly("https://www.example.org/a?b=1&c=2");
                assertThat(word.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr().getLangList().getFirst().getVal())
                        .isEqualTo("en-GB");
            }
        }

        @Test
        void theWatermarkStandsInTheHead() throws Exception {
            var draft = part(Papers.write(APaper.draft(""), PaperFormat.DOCX), "word/header.xml");
            var path = (org.w3c.dom.Element) draft.getElementsByTagName("v:textpath").item(1);
            assertThat(path.getAttribute("string")).isEqualTo("Draft");
            var plain = part(Papers.write(APaper.with(""), PaperFormat.DOCX), "word/header.xml");
            assertThat(plain.getElementsByTagName("v:textpath").getLength()).isZero();
        }
    }

    @Nested
    class OpenDocument {

        @Test
        void headingsTablesAndTheLanguageAreMarked() throws Exception {
            var file = Papers.write(APaper.draft(APaper.rich()), PaperFormat.ODT);
            var content = part(file, "content.xml");
            assertThat(content.getElementsByTagName("text:h").getLength()).isEqualTo(5);
            assertThat(((org.w3c.dom.Element) content.getElementsByTagName("text:h").item(1)).getAttribute("text:outline-level"))
                    .isEqualTo("2");
            assertThat(content.getElementsByTagName("table:table-header-rows").getLength()).isEqualTo(2);
            assertThat(content.getDocumentElement().getTextContent()).contains("Łódź").contains("中 😀").contains("Words of row 120");
            assertThat(((org.w3c.dom.Element) part(file, "styles.xml").getElementsByTagName("style:text-properties").item(0))
                    .getAttribute("fo:language")).isEqualTo("en");
            assertThat(part(file, "meta.xml").getElementsByTagName("dc:title").item(0).getTextContent())
                    .isEqualTo("Capacity plan 2024 to 2025");
        }

        @Test
        void aProgramKnowsItByItsFirstBytes() {
            var file = new String(Papers.write(APaper.with(""), PaperFormat.ODT), 0, 100, StandardCharsets.ISO_8859_1);
            assertThat(file.substring(30)).startsWith("mimetypeapplication/vnd.oasis.opendocument.text");
        }
    }
}
