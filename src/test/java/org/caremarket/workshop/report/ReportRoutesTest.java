package org.caremarket.workshop.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.document.Papers;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.CouncilRoutes;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopFixture;
import org.caremarket.workshop.response.Agreement;
import org.caremarket.workshop.response.Quoting;
import org.caremarket.workshop.response.Said;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The report of a workshop: read, made as a file, fetched and removed. */
class ReportRoutesTest extends CouncilRoutes {

    @Inject
    CouncilDirectory councils;

    @Inject
    WorkshopFixture workshops;

    @Inject
    Reports reports;

    @Inject
    ReportDocuments documents;

    @Inject
    Clock clock;

    private Workshop workshop;

    @BeforeAll
    void begin() {
        workshop = councils.council("sheffield").orElseThrow().call(() -> {
            var closed = workshops.closed(clock.instant().minus(Duration.ofHours(1)));
            for (int i = 0; i < 7; i++) {
                workshops.said(closed, "Example Report Care " + i, Map.of(
                        0, new Said(i < 5 ? Agreement.AGREE : Agreement.DISAGREE, "", List.of(), null, Quoting.NOT),
                        1, Said.words("Rounds <b>number</b> " + i, i == 0 ? Quoting.NAMED : Quoting.NOT)));
            }
            workshops.said(closed, "Example Report Care 0", Map.of(2, new Said(null, "", List.of("Fees"), null, Quoting.NOT)));
            return closed;
        });
    }

    @Test
    void thePageSaysWhoAnsweredAndWhat() {
        var page = officer.get(path()).page();
        assertThat(page.select("main .govuk-body-l").first().text()).startsWith("7 organisations answered; nobody was invited by link.");
        assertThat(page.select("main h3").eachText()).contains("Question 1: Is this how you see the market?");
        assertThat(page.select("main table:has(caption:containsOwn(7 organisations answered)) tbody tr").eachText())
                .contains("Agree Not shown Not shown 0", "Disagree Not shown Not shown 0");
        assertThat(page.select("main blockquote").eachText()).containsExactly("Rounds <b>number</b> 0 – Example Report Care 0");
        assertThat(page.text()).contains("Fewer than 5 organisations answered it");
        assertThat(officer.get("/sheffield/workshops/" + workshop.id()).page().select("main a").eachAttr("href")).contains(path());
    }

    @Test
    void aPdfCanBeReadByEverybody() throws Exception {
        var paper = councils.council("sheffield").orElseThrow().call(() -> reports.of(workshop.id())).orElseThrow().paper();
        var pdf = Papers.write(paper, PaperFormat.PDF);
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " ")).contains("Report: " + workshop.title(),
                    "Sheffield", "Closed", "7 organisations answered", "Not shown", "Rounds <b>number</b> 0", "How it was counted");
        }
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertThat(validator.validate(parser).getTestAssertions()).isEmpty();
        }
    }

    @Test
    void aWordFileIsMadeByAJobFetchedAndRemoved() throws Exception {
        var asked = officer.api("POST", "/api/v1" + path() + "/documents", token, "{\"format\":\"docx\"}");
        assertThat(asked.status()).isEqualTo(202);
        assertThat(ended(asked.header("Location"))).containsEntry("state", "DONE").containsEntry("result", path());
        var made = councils.council("sheffield").orElseThrow().call(() -> documents.of(workshop.id())).stream()
                .filter(each -> each.format() == PaperFormat.DOCX).findFirst().orElseThrow();
        var one = path() + "/documents/" + made.id();
        assertThat(officer.get(path()).page().select("main tbody a").eachAttr("href")).contains(one);
        assertThat(viewer.get(one).header("Content-Disposition")).contains(made.fileName());
        var content = councils.council("sheffield").orElseThrow().call(() -> documents.content(made)).orElseThrow();
        try (var word = new XWPFDocument(new ByteArrayInputStream(content))) {
            assertThat(word.getParagraphs()).anyMatch(each -> "Heading2".equals(each.getStyle()) || each.getText().equals("The market today"));
            assertThat(word.getTables()).anyMatch(table -> table.getText().contains("Not shown"));
        }
        assertThat(viewer.post(one + "/removal", Map.of()).status()).isEqualTo(403);
        assertThat(officer.post(one + "/removal", Map.of()).status()).isEqualTo(303);
        assertThat(officer.get(one).status()).isEqualTo(404);
        assertThat(officer.api("GET", "/api/v1" + one + "/content", token, "").status()).isEqualTo(404);
    }

    @Test
    void onlyThoseWhoWriteGetEveryAnswer() {
        var all = "/sheffield/workshops/" + workshop.id() + "/answers.csv";
        var answer = officer.get(all);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).contains("workshop-" + workshop.id() + "-answers.csv");
        assertThat(answer.body()).contains("Rounds <b>number</b> 6");
        assertThat(viewer.get(all).status()).isEqualTo(403);
        var shared = viewer.get(all.replace("answers.csv", "answers-to-share.csv"));
        assertThat(shared.body()).contains("Rounds <b>number</b> 0").doesNotContain("Rounds <b>number</b> 6");
        assertThat(viewer.get(all.replace("answers.csv", "answers-to-share.xlsx")).status()).isEqualTo(200);
        assertThat(officer.api("GET", "/api/v1" + all, token, "").body()).contains("Rounds <b>number</b> 6");
        assertThat(officer.get("/sheffield/workshops/999999/answers.csv").status()).isEqualTo(404);
    }

    @Test
    void programsReadTheSame() throws Exception {
        var report = map(officer.api("GET", "/api/v1" + path(), token, ""));
        assertThat(report).containsEntry("state", "CLOSED").containsEntry("answeredUninvited", 7);
        assertThat(report.get("questions").toString()).contains("Rounds <b>number</b> 0").doesNotContain("number</b> 6");
        assertThat(officer.api("GET", "/api/v1/sheffield/workshops/999999/report", token, "").status()).isEqualTo(404);
    }

    @Test
    void whatIsNoKindOfFileIsRefused() {
        var refused = officer.post(path() + "/documents", Map.of("format", "exe"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary a").eachText()).containsExactly("Select a kind of file");
    }

    private String path() {
        return "/sheffield/workshops/" + workshop.id() + "/report";
    }

    private Map<String, Object> ended(String job) throws Exception {
        for (int i = 0; i < 600; i++) {
            var now = map(officer.api("GET", job, token, ""));
            if (List.of("DONE", "FAILED").contains(now.get("state"))) {
                return now;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("The job did not end");
    }
}
