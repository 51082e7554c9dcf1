package org.caremarket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A plan leaves as a PDF and as a Word file, and the Word file comes in again as another plan. */
@Journey
class PaperworkTest {

    private static final int JOB = 90_000;

    @Test
    void aPdfIsAskedForLeftAndFetchedLater(Desk desk) throws Exception {
        var page = desk.stillSignedIn("viewer@sefton.example");
        PaperSights.plan(page, "");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Documents:"))).click();
        assertThat(Desk.send(page, "Make the document").status()).isEqualTo(303);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("You can leave this page and find it here later");
        page.navigate("/sefton/jobs");
        assertThat(page.locator("tbody").first()).containsText("Making the PDF of Capacity plan 2024 to 2025");

        PaperSights.plan(page, "/documents");
        var file = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^PDF"))).first();
        assertThat(file).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(JOB));
        var download = page.waitForDownload(file::click);
        assertThat(download.suggestedFilename()).startsWith("Capacity-plan-2024-to-2025-Draft-").endsWith(".pdf");
        try (var pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Capacity in winter 2023 to 2024");
        }
    }

    @Test
    void aWordFileIsBroughtInReviewedAndTakenOver(Desk desk) throws Exception {
        var page = desk.stillSignedIn("officer@sefton.example");
        PaperSights.plan(page, "/documents");
        page.getByLabel("Word (.docx)").check();
        Desk.send(page, "Make the document");
        var file = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Word"))).first();
        assertThat(file).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(JOB));
        var word = page.waitForDownload(file::click);

        page.navigate("/sefton/plans/new?template=msif-capacity-2024");
        page.locator("[name=title]").fill("Capacity plan, from paper");
        page.locator("[name=period]").fill("2024/25");
        page.locator("main form button[type=submit]").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bring in a document that you have already")).click();
        page.locator("#file").setInputFiles(word.path());
        Desk.send(page, "Read and review");
        assertThat(page.locator("main .govuk-body-l")).containsText("Nothing is written yet");
        assertThat(page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText("Same heading"))).hasCount(5);
        assertThat(page.locator("main")).containsText("Kept here only");

        page.locator("button[formaction$=taking]").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Taken over: 1 Capacity in winter 2023 to 2024");
        assertThat(page.locator("main .govuk-body-l")).containsText("All of it can still be read here");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the plan")).click();
        assertThat(page.locator("main .govuk-body-l")).containsText("sections are written");
    }
}
