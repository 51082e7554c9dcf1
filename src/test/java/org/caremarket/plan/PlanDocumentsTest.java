package org.caremarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.job.JobResult;
import org.caremarket.platform.job.JobRun;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Documents of plans: asked for, made by a job, kept, fetched and removed. */
class PlanDocumentsTest extends SeftonDocuments {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");

    @Inject
    DocumentJob job;

    @Test
    void aPdfHasEverySectionAndFigureAndSaysThatItIsADraft() throws Exception {
        var made = made(PaperFormat.PDF);
        var pdf = content(made);
        assertThat(made.fileName()).matches("Capacity-plan-2024-to-2025-Draft-\\d{4}-\\d{2}-\\d{2}\\.pdf");
        try (var read = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
            inSefton(() -> plans.sections(capacity)).forEach(section -> assertThat(text).contains(section.asked().title()));
            assertThat(text).contains("Draft", "Sefton", "Period 2024/25", "10 June 2024, 23:59", "Figures", "Source:",
                    "Changed for demonstration");
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Capacity plan 2024 to 2025");
        }
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertThat(validator.validate(parser).getTestAssertions()).isEmpty();
        }
    }

    @Test
    void aWordFileHasRealHeadings() throws Exception {
        try (var word = new XWPFDocument(new ByteArrayInputStream(content(made(PaperFormat.DOCX))))) {
            var headings = word.getParagraphs().stream()
                    .filter(each -> each.getStyle() != null && each.getStyle().startsWith("Heading"))
                    .map(each -> each.getText()).toList();
            assertThat(headings).containsAll(inSefton(() -> plans.sections(capacity)).stream().map(Section::heading).toList())
                    .contains("Figures");
        }
    }

    @Test
    void aWebPageIsFetchedAsAFileAndNotShownAmongOurs() throws Exception {
        var made = made(PaperFormat.HTML);
        var answer = sefton.get(path() + "/" + made.id());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + made.fileName() + "\"");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        var page = Jsoup.parse(new String(content(made), StandardCharsets.UTF_8));
        assertThat(page.select("h2").eachText()).contains("Figures").anyMatch(heading -> heading.startsWith("1 "));
        var first = page.selectFirst("a:has(sup)");
        assertThat(first.text()).isEqualTo("1");
        assertThat(page.selectFirst(first.attr("href")).closest("li").text()).contains("Source:");
    }

    @Test
    void anOpenDocumentFileIsMade() throws Exception {
        assertThat(new String(content(made(PaperFormat.ODT)), 30, 60, StandardCharsets.ISO_8859_1))
                .contains("mimetypeapplication/vnd.oasis.opendocument.text");
    }

    @Test
    void aJobThatIsTriedAgainMakesNoSecondFile() throws Exception {
        var asked = new DocumentAsked(capacity.id(), null, PaperFormat.HTML).subject();
        int before = inSefton(() -> documents.of(capacity.id()).size());
        assertThat(inSefton(() -> job.run(new Lost(asked)))).isInstanceOf(JobResult.Done.class);
        assertThat(inSefton(() -> documents.of(capacity.id()).size())).as("nothing is kept outside of the job's transaction")
                .isEqualTo(before);
    }

    /** A try whose process loses the job before its transaction is committed. */
    private record Lost(String subject) implements JobRun {
        @Override
        public long id() {
            return 1;
        }

        @Override
        public Actor actor() {
            return OFFICER;
        }

        @Override
        public void progress(int done, int total) {}

        @Override
        public void progress(int done, int total, String message) {}

        @Override
        public JobResult inOneTransaction(Supplier<JobResult> work) {
            return new JobResult.Done("Another process did it", null);
        }
    }

    @Test
    void askedForTwiceAtOnceItIsOneJob() throws Exception {
        var api = "/plans/" + capacity.id() + "/documents";
        var first = seftonApi("POST", api, "{\"format\":\"odt\",\"edition\":\"now\"}");
        var again = seftonApi("POST", api, "{\"format\":\"odt\"}");
        assertThat(map(ended(first.header("Location")) == null ? first : again)).containsKey("job");
        ended(again.header("Location"));
        var list = map(seftonApi("GET", api, ""));
        assertThat(list.get("items").toString()).contains("OpenDocument".toLowerCase(), ".odt");
    }

    @Test
    void thePageShowsWhatWasMadeAndRemovesIt() throws Exception {
        var made = made(PaperFormat.DOCX);
        var page = sefton.get(path());
        assertThat(page.page().select("main .govuk-body-l").text()).contains("can be fetched");
        assertThat(page.page().select("main tbody a").eachAttr("href")).contains(path() + "/" + made.id());
        assertThat(sefton.post(path() + "/" + made.id() + "/removal", Map.of()).status()).isEqualTo(303);
        assertThat(sefton.get(path() + "/" + made.id()).status()).isEqualTo(404);
        assertThat(sefton.post(path() + "/" + made.id() + "/removal", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void whatIsNoChoiceIsRefused() throws Exception {
        assertThat(sefton.get(path()).page().select("[name=format][checked]").val()).isEqualTo("PDF");
        var refused = sefton.post(path(), Map.of("format", "exe", "edition", "first"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary a").eachText()).containsExactly("Select a kind of file",
                "Select the plan as it reads now, or one of its editions");
        var none = seftonApi("POST", "/plans/" + capacity.id() + "/documents", "{\"format\":\"PDF\",\"edition\":\"9\"}");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body()).contains("The plan has no such edition");
        assertThat(seftonApi("POST", "/plans/999999/documents", "{\"format\":\"PDF\"}").status()).isEqualTo(404);
    }

    @Test
    void whoeverReadsAPlanMayHaveADocumentMadeButNotRemoveIt() throws Exception {
        var plan = plan();
        viewer.get(path(plan) + "/documents");
        assertThat(viewer.post(path(plan) + "/documents", Map.of("format", "HTML")).status()).isEqualTo(303);
        assertThat(viewer.get(path(plan) + "/documents").text()).doesNotContain("Remove");
        assertThat(viewer.post(path(plan) + "/documents/1/removal", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void whatAJobIsAboutIsReadBack() {
        var asked = new DocumentAsked(12, 2, PaperFormat.DOCX);
        assertThat(asked.subject()).isEqualTo("12.2.DOCX");
        assertThat(DocumentAsked.read(asked.subject())).contains(asked);
        assertThat(DocumentAsked.read("12.now.PDF")).contains(new DocumentAsked(12, null, PaperFormat.PDF));
        assertThat(DocumentAsked.read("12.DOCX")).isEmpty();
    }
}
