package org.caremarket.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;

/** The pages on which documents of plans are made and brought in, for {@link EveryPageTest}. */
final class PaperSights {

    private static final String OFFICER = "officer@sefton.example";

    static final String OLD_PLAN = """
            Written for the board in May 2024.

            # Section 1: Capacity in winter 2023 to 2024

            Twelve beds were bought ahead of the winter, and the hospital could discharge people at weekends.

            ## What worked well

            - Weekly calls with every home
            - One list of vacancies

            # Current capacity

            Nursing care falls short in the north of the borough.

            # How we shape the market

            Fees were raised by eight per cent.

            # With thanks

            To everybody who answered.
            """;

    private PaperSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                new Sight("plan-documents", OFFICER, page -> {
                    plan(page, "/documents");
                    page.getByLabel("Web page (.html)").check();
                    Desk.send(page, "Make the document");
                    page.locator("caption:text('To fetch')").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
                    page.waitForCondition(() -> page.locator("progress").count() == 0);
                }),
                new Sight("plan-documents-none", "viewer@cheshire-west.example", page -> {
                    page.navigate("/cheshire-west/plans");
                    page.navigate(page.locator("main tbody a").first().getAttribute("href") + "/documents");
                }),
                new Sight("plan-reading-upload-refused", OFFICER, page -> {
                    read(page, "plan.docx", "%PDF-1.7");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("plan-reading-review", OFFICER, page -> review(page)),
                new Sight("plan-reading-review-refused", OFFICER, page -> {
                    review(page);
                    page.locator("main tbody select").all().forEach(select -> select.selectOption(""));
                    page.locator("button[formaction$=taking]").click();
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("plan-reading-part", OFFICER, page -> {
                    review(page);
                    page.locator("main tbody th a").nth(2).click();
                    page.locator("h1:text('What worked well')").waitFor();
                }),
                new Sight("plan-reading-discarded", OFFICER, page -> {
                    review(page);
                    Desk.send(page, "Discard the document");
                    page.locator("caption:text('Its parts')").waitFor();
                }));
    }

    static void plan(Page page, String below) {
        page.navigate("/sefton/plans");
        page.navigate(page.locator("main tbody a:text('Capacity plan 2024 to 2025')").first().getAttribute("href") + below);
    }

    private static void review(Page page) {
        read(page, "plan-of-may.md", OLD_PLAN);
        page.locator("h1:text('Review plan-of-may.md')").waitFor();
    }

    private static void read(Page page, String name, String text) {
        plan(page, "/readings/new");
        page.locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8)));
        Desk.send(page, "Read and review");
    }
}
