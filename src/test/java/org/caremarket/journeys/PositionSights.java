package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;

/** The pages of the market position, for {@link EveryPageTest}. */
final class PositionSights {

    private static final String OFFICER = "officer@sheffield.example";
    private static final String HERE = "/sheffield/market-position";

    private PositionSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                to("position", OFFICER, HERE),
                to("position-viewer", "viewer@sheffield.example", HERE),
                to("position-gaps", "officer@sefton.example", "/sefton/market-position"),
                new Sight("position-area", OFFICER, page -> area(page, "Adult future options")),
                new Sight("position-area-viewer", "viewer@sheffield.example", page -> area(page, "Direct payments")),
                new Sight("position-area-earlier", OFFICER, page -> {
                    area(page, "Direct payments");
                    page.navigate(page.url() + "?asAt=2020-03-01");
                }),
                new Sight("position-area-refused", OFFICER, page -> {
                    page.navigate(HERE + "/areas/new");
                    Desk.send(page, "Add the area");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("position-statement", OFFICER, PositionSights::statement),
                new Sight("position-statement-edit", OFFICER, page -> {
                    statement(page);
                    page.navigate(page.url() + "/edit");
                }),
                new Sight("position-statement-refused", OFFICER, page -> {
                    statement(page);
                    page.navigate(page.url() + "/edit");
                    page.locator("#words").fill("");
                    page.locator("#asOf").fill("31 February 2024");
                    Desk.send(page, "Save the statement");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("position-statement-conflict", OFFICER, PositionSights::conflict),
                new Sight("position-links", OFFICER, page -> {
                    statement(page);
                    page.navigate(page.url() + "/links?q=direct");
                }),
                to("position-good", OFFICER, HERE + "/good"),
                to("position-good-none", "officer@sefton.example", "/sefton/market-position/good"),
                new Sight("position-good-one", OFFICER, page -> {
                    page.navigate(HERE + "/good");
                    page.locator("tbody th a").first().click();
                }),
                new Sight("position-good-refused", OFFICER, page -> {
                    page.navigate(HERE + "/good");
                    page.locator("tbody th a").first().click();
                    Desk.send(page, "Record the assessment");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                to("position-document", OFFICER, HERE + "/document"));
    }

    private static void area(Page page, String name) {
        page.navigate(HERE);
        page.locator("tbody th a:text-is('" + name + "')").click();
        page.locator("h1:text-is('" + name + "')").waitFor();
    }

    private static void statement(Page page) {
        area(page, "Direct payments");
        page.locator("#sufficiency-now li a").first().click();
        page.locator("h1:text('Sufficiency')").waitFor();
    }

    /** Two tabs of one browser, so that the second is behind the first. */
    private static void conflict(Page page) {
        statement(page);
        page.navigate(page.url() + "/edit");
        var other = page.context().newPage();
        other.navigate(page.url());
        for (var each : List.of(other, page)) {
            each.locator("#source").fill("Source " + System.nanoTime());
            Desk.send(each, "Save the statement");
        }
        Desk.close(other);
        page.locator("h1:text('Somebody else')").waitFor();
    }

    private static Sight to(String name, String who, String path) {
        return new Sight(name, who, page -> page.navigate(path));
    }
}
