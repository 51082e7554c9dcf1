package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;

/** The pages on which sections of plans are read and written, for {@link EveryPageTest}. */
final class WritingSights {

    private static final String OFFICER = "officer@sefton.example";
    private static final String OTHER = "officer@cheshire-west.example";

    private WritingSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                new Sight("section", OFFICER, page -> section(page, "/sefton", "Capacity in winter", "")),
                new Sight("section-empty", OFFICER, page -> section(page, "/sefton", "Share of care by method", "")),
                new Sight("section-edit", OFFICER, page -> section(page, "/sefton", "Current capacity", "/edit")),
                new Sight("section-edit-table", OFFICER, page -> section(page, "/sefton", "Share of care", "/edit")),
                new Sight("section-preview", OFFICER, page -> {
                    section(page, "/sefton", "Current capacity", "/edit");
                    Desk.send(page, "Preview");
                    page.locator(".app-preview").waitFor();
                }),
                new Sight("section-resumed", OFFICER, page -> {
                    section(page, "/sefton", "Methods of commissioning", "/edit");
                    page.locator("#text").fill("Most home care is bought on a framework.");
                    Desk.send(page, "Keep without saving");
                    page.locator("#resumed").waitFor();
                }),
                new Sight("section-refused", OFFICER, page -> {
                    section(page, "/sefton", "Future capacity", "/edit");
                    page.locator("#text").fill("x".repeat(100_001));
                    Desk.send(page, "Save");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("section-conflict", OTHER, WritingSights::conflict),
                new Sight("section-versions", OTHER, page -> rewritten(page, "/versions")),
                new Sight("section-version", OTHER, page -> rewritten(page, "/versions/1")),
                new Sight("section-comparison", OTHER, page -> rewritten(page, "/comparison")));
    }

    /** The first section of the council's plans whose heading has these words. */
    static void section(Page page, String council, String words, String below) {
        page.navigate(council + "/plans");
        for (var plan : page.locator("tbody th a").all().stream().map(link -> link.getAttribute("href")).toList()) {
            page.navigate(plan);
            var link = page.locator("tbody th a").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(words));
            if (link.count() > 0) {
                page.navigate(link.first().getAttribute("href") + below);
                return;
            }
        }
        throw new AssertionError("No section with " + words);
    }

    private static void rewritten(Page page, String below) {
        section(page, "/cheshire-west", "18+ domiciliary care", "/edit");
        var text = page.locator("#text").inputValue();
        if (!text.contains("Rewritten")) {
            page.locator("#text").fill(text.replaceFirst("the ", "each and every ") + "\n\nRewritten in spring.");
            Desk.send(page, "Save");
        }
        section(page, "/cheshire-west", "18+ domiciliary care", below);
    }

    /** Two tabs of one browser, so that the second is behind the first. */
    private static void conflict(Page page) {
        section(page, "/cheshire-west", "18+ domiciliary care", "/edit");
        var text = page.locator("#text").inputValue();
        var other = page.context().newPage();
        other.navigate(page.url());
        other.locator("#text").fill(text.replaceFirst("The ", "All of the ") + "\n\nThe other adds a last line " + System.nanoTime());
        Desk.send(other, "Save");
        Desk.close(other);
        page.locator("#text").fill(text.replaceFirst("The ", "Each of the ") + "\n\nA last line by the officer.");
        Desk.send(page, "Save");
        page.locator("h1:text('Somebody else')").waitFor();
    }
}
