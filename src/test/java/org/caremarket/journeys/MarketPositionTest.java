package org.caremarket.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** An officer keeps the market position: changes a statement, judges what good looks like, and makes the document. */
@Journey
class MarketPositionTest {

    private static final String WORDS = "2,400 people, adults and children together, have a direct payment.";

    @Test
    void aStatementIsChangedItsEarlierWordsReadAndTheDocumentMade(Desk desk) throws IOException {
        var page = desk.signedIn("officer@sheffield.example");
        page.locator("nav a:text-is('Market')").click();
        page.locator("main a:text-is('Market position')").click();
        page.locator("main tbody th a:text-is('Direct payments')").click();
        page.locator("#sufficiency-now li:has-text('2,342 people') a").click();
        page.locator("main a:has-text('Change the statement')").click();
        page.locator("#words").fill(WORDS);
        Desk.send(page, "Save the statement");
        page.locator("main p.govuk-body-l:has-text('2,400 people')").waitFor();
        assertThat(page.locator("#history ~ ol").innerText()).contains("Version 2", "2,342 people", "Version 1");

        assess(page);
        makePdf(page);
    }

    private static void assess(Page page) {
        page.navigate("/sheffield/market-position/good");
        page.locator("tbody tr:has-text('Rates cover what care costs') a").click();
        page.getByLabel("Partly").check();
        page.locator("#reason").fill("The rate for care homes rose.");
        Desk.send(page, "Record the assessment");
        page.locator("strong:has-text('nearer than before')").waitFor();
    }

    private static void makePdf(Page page) throws IOException {
        page.navigate("/sheffield/market-position/document");
        Desk.send(page, "Make the file");
        var link = page.locator(".app-fetch tbody th a").first();
        link.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        var file = page.waitForDownload(link::click).path();
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).contains(WORDS, "Rates cover what care costs")
                    .doesNotContain("2,342 people, adults");
        }
    }
}
