package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;

/** The pages of capacity and its scenarios, for {@link EveryPageTest}. */
final class CapacitySights {

    private static final String OFFICER = "officer@sefton.example";
    private static final String COUNCIL = "/sefton";

    private CapacitySights() {}

    static Stream<Sight> all() {
        return Stream.of(
                new Sight("capacity", OFFICER, page -> page.navigate(COUNCIL + "/capacity")),
                new Sight("capacity-viewer", "viewer@sefton.example", page -> page.navigate(COUNCIL + "/capacity")),
                new Sight("capacity-none", OFFICER, page -> page.navigate(COUNCIL + "/capacity?segment=reablement")),
                new Sight("capacity-home-care", OFFICER, page -> open(page, "Home care")),
                new Sight("capacity-supported-living", OFFICER, page -> open(page, "Supported living")),
                new Sight("capacity-figures", OFFICER, page -> below(page, "/figures")),
                new Sight("capacity-removal", OFFICER, page -> below(page, "/withdrawal")),
                new Sight("capacity-edit", OFFICER, page -> below(page, "/edit")),
                new Sight("capacity-refused", OFFICER, page -> {
                    page.navigate(COUNCIL + "/capacity/new");
                    Desk.send(page, "Record the capacity");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("capacity-conflict", OFFICER, CapacitySights::conflict),
                new Sight("capacity-report", OFFICER, page -> page.navigate(COUNCIL + "/capacity/report")),
                new Sight("capacity-scenario-new", OFFICER, page -> below(page, "/scenarios/new")),
                new Sight("capacity-scenario-tried", OFFICER, page -> attempt(page, "8")),
                new Sight("capacity-scenario-refused", OFFICER, page -> {
                    below(page, "/scenarios/new");
                    Desk.send(page, "Work it out");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("capacity-scenario", OFFICER, CapacitySights::keep),
                new Sight("capacity-scenarios", OFFICER, page -> {
                    keep(page);
                    page.locator("a:text('All scenarios of this record')").click();
                    page.locator("h1:text('Scenarios')").waitFor();
                }),
                new Sight("capacity-scenarios-none", OFFICER, page -> {
                    open(page, "Extra care");
                    page.navigate(page.url() + "/scenarios");
                }));
    }

    static void open(Page page, String segment) {
        page.navigate(COUNCIL + "/capacity");
        page.locator("tbody th a:text('" + segment + ", whole council')").click();
        page.locator("h1:text('" + segment + "')").waitFor();
    }

    private static void below(Page page, String what) {
        open(page, "Home care");
        page.navigate(page.url() + what);
    }

    private static void attempt(Page page, String growth) {
        below(page, "/scenarios/new");
        page.locator("#growthPercent").fill(growth);
        page.locator("#fee").fill("23.50");
        Desk.send(page, "Work it out");
        page.locator("#answer").waitFor();
    }

    private static void keep(Page page) {
        attempt(page, "9");
        page.locator("#name").fill("Nine per cent " + System.nanoTime());
        Desk.send(page, "Keep the scenario");
        page.locator("h1:text('Nine per cent')").waitFor();
    }

    /** Two tabs of one browser, so that the second is behind the first. */
    private static void conflict(Page page) {
        page.navigate(COUNCIL + "/capacity/new");
        page.locator("#segment").selectOption("reablement");
        page.locator("#locality").selectOption("north-sefton");
        page.locator("#asAt").fill("May 2024");
        page.getByLabel("Hours a week", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#source").fill("Sight " + System.nanoTime());
        Desk.send(page, "Record the capacity");
        page.locator("h1:text('Reablement')").waitFor();
        page.navigate(page.url() + "/edit");
        var other = page.context().newPage();
        other.navigate(page.url());
        for (var each : List.of(other, page)) {
            each.locator("#available").fill(each == page ? "10" : "20");
            Desk.send(each, "Save the record");
        }
        other.close();
        page.locator("h1:text('Somebody else')").waitFor();
    }
}
