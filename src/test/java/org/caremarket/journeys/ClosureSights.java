package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;

/** The pages of vacancies, entries and exits, for {@link EveryPageTest}. */
final class ClosureSights {

    private static final String OFFICER = "officer@sefton.example";
    private static final String VIEWER = "viewer@sefton.example";
    private static final String COUNCIL = "/sefton";

    private ClosureSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                to("closure-vacancies", OFFICER, "/vacancies"),
                to("closure-vacancies-many", OFFICER, "/vacancies/new"),
                new Sight("closure-vacancies-many-refused", OFFICER, page -> {
                    page.navigate(COUNCIL + "/vacancies/new");
                    page.locator("[name^='available.']").first().fill("12,5");
                    Desk.send(page, "Record vacancies");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("closure-vacancies-location", OFFICER, ClosureSights::location),
                new Sight("closure-vacancies-location-viewer", VIEWER, ClosureSights::location),
                new Sight("closure-vacancies-location-refused", OFFICER, page -> {
                    location(page);
                    Desk.send(page, "Record vacancies");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("closure-vacancies-conflict", OFFICER, ClosureSights::conflict),
                to("closure-changes", OFFICER, "/market-changes"),
                new Sight("closure-changes-published", "viewer@sheffield.example", page -> page.navigate("/sheffield/market-changes")),
                new Sight("closure-changes-none", "officer@cheshire-west.example", page -> page.navigate("/cheshire-west/market-changes")),
                new Sight("closure-change", OFFICER, page -> {
                    page.navigate(COUNCIL + "/market-changes");
                    page.locator("tbody th a[href*='/market-changes/']").first().click();
                }),
                to("closure-change-new", OFFICER, "/market-changes/new"),
                new Sight("closure-change-refused", OFFICER, page -> {
                    page.navigate(COUNCIL + "/market-changes/new");
                    Desk.send(page, "Record it");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("closure-continuity", OFFICER, ClosureSights::plan),
                new Sight("closure-continuity-viewer", VIEWER, ClosureSights::plan),
                new Sight("closure-continuity-edit", OFFICER, page -> below(page, "/edit")),
                new Sight("closure-continuity-step", OFFICER, page -> {
                    plan(page);
                    page.locator("a[href*='/continuity/steps/']").first().click();
                }),
                new Sight("closure-continuity-refused", OFFICER, page -> {
                    plan(page);
                    Desk.send(page, "Record who was told");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("closure-continuity-closing-refused", OFFICER, page -> {
                    below(page, "/closure");
                    Desk.send(page, "Close the plan");
                    page.locator(".govuk-error-summary").waitFor();
                }));
    }

    private static void location(Page page) {
        page.navigate(COUNCIL + "/vacancies");
        page.locator("tbody th a[href$='/vacancies']").first().click();
    }

    private static void plan(Page page) {
        page.navigate(COUNCIL + "/market-changes");
        page.locator("a[href$='/continuity']").first().click();
    }

    private static void below(Page page, String path) {
        plan(page);
        page.navigate(page.url() + path);
    }

    /** Two tabs of one browser, so that the second is behind the first. */
    private static void conflict(Page page) {
        location(page);
        page.locator("a[href$='/edit']").first().click();
        var other = page.context().newPage();
        other.navigate(page.url());
        for (var each : List.of(other, page)) {
            each.locator("#source").fill(each == page ? "A later call" : "An earlier call");
            Desk.send(each, "Save the correction");
        }
        other.close();
        page.locator("h1:text('Somebody else')").waitFor();
    }

    private static Sight to(String name, String who, String path) {
        return new Sight(name, who, page -> page.navigate(COUNCIL + path));
    }
}
