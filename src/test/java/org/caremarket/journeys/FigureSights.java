package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;

/** The pages on which figures and indicators are read and written, for {@link EveryPageTest}. */
final class FigureSights {

    private static final String OFFICER = "officer@cheshire-west.example";
    private static final String COUNCIL = "/cheshire-west";

    private FigureSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                new Sight("figures", OFFICER, page -> {
                    record(page, "list", "96", "508", "543");
                    page.navigate(COUNCIL + "/figures?show=all");
                }),
                new Sight("figures-none", OFFICER, page -> page.navigate(COUNCIL + "/figures?q=nothing+of+this+name")),
                new Sight("figure-choose-refused", OFFICER, page -> {
                    page.navigate(COUNCIL + "/figures/new");
                    page.getByText("Continue").click();
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("figure-refused", OFFICER, page -> {
                    form(page, "refused");
                    page.locator("#value").fill("2.3m");
                    Desk.send(page, "Record the figure");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("figure", OFFICER, page -> record(page, "read", "96", "508", "543")),
                new Sight("figure-taken", OFFICER, page -> {
                    record(page, "taken", "90", "", "");
                    record(page, "taken", "91", "", "");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("figure-conflict", OFFICER, FigureSights::conflict),
                new Sight("figure-withdrawal", OFFICER, page -> {
                    record(page, "withdrawn", "90", "", "");
                    page.navigate(page.url() + "/withdrawal");
                }),
                new Sight("figure-entry-choose", OFFICER, page -> page.navigate(COUNCIL + "/figures/entry?segment=&period=soon&source=")),
                new Sight("figure-entry-refused", OFFICER, page -> {
                    entry(page);
                    page.locator("main li input[type=text]").first().fill("many");
                    Desk.send(page, "Save all");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("indicators", OFFICER, page -> {
                    local(page, "Homes visited in the list");
                    page.navigate(COUNCIL + "/indicators");
                }),
                new Sight("indicator", OFFICER, page -> {
                    record(page, "indicator", "96", "508", "543");
                    page.getByText("All about this indicator").click();
                }),
                new Sight("indicator-local", OFFICER, page -> local(page, "Homes visited")),
                new Sight("indicator-refused", OFFICER, page -> {
                    page.navigate(COUNCIL + "/indicators/new");
                    Desk.send(page, "Add the indicator");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("indicator-conflict", OFFICER, FigureSights::indicatorConflict),
                new Sight("indicator-withdrawal", OFFICER, page -> {
                    local(page, "Homes to remove");
                    page.navigate(page.url() + "/withdrawal");
                }));
    }

    /** The form for the first share of the catalogue, with a source of its own. */
    private static void form(Page page, String source) {
        page.navigate(COUNCIL + "/figures/new?indicator=" + share(page));
        var hint = page.locator("#period-hint").textContent();
        page.locator("#period").fill(hint.replaceFirst("(?s).*For example, ", "").replaceFirst(" or .*", "").strip());
        page.locator("#state").check();
        page.locator("#source").fill("Capacity plan 2024 to 2025, " + source);
    }

    private static String share(Page page) {
        page.navigate(COUNCIL + "/indicators");
        return page.locator("tr:has(td:text-is('%')) th a, tr:has(td:has-text('%')) th a").first()
                .getAttribute("href").replaceFirst(".*/", "");
    }

    private static void record(Page page, String source, String value, String numerator, String denominator) {
        form(page, source);
        page.locator("#value").fill(value);
        page.locator("#numerator").fill(numerator);
        page.locator("#denominator").fill(denominator);
        Desk.send(page, "Record the figure");
        page.waitForLoadState();
    }

    private static void entry(Page page) {
        form(page, "entry");
        var period = page.locator("#period").inputValue();
        page.navigate(COUNCIL + "/figures/entry");
        page.navigate(COUNCIL + "/indicators/" + share(page));
        var segment = page.locator(".govuk-caption-l").textContent();
        page.navigate(COUNCIL + "/figures/entry");
        page.locator("#segment").selectOption(segment);
        page.locator("#period").fill(period);
        page.locator("#source").fill("Capacity plan");
        page.getByText("Continue").click();
        page.getByText("Save all").waitFor();
    }

    private static void local(Page page, String name) {
        page.navigate(COUNCIL + "/indicators/new");
        page.locator("#name").fill(name);
        page.locator("#question").fill("How many homes did we visit?");
        page.locator("#newSegment").fill("Visits");
        page.locator("#definition").fill("Homes that an officer saw, announced or not.");
        page.locator("#unit").fill("homes");
        Desk.send(page, "Add the indicator");
        page.locator("h1:text('" + name + "')").waitFor();
    }

    /** Two tabs of one browser, so that the second is behind the first. */
    private static void conflict(Page page) {
        record(page, "contested", "90", "", "");
        page.navigate(page.url() + "/edit");
        var other = page.context().newPage();
        other.navigate(page.url());
        for (var each : List.of(other, page)) {
            each.locator("#value").fill(each == page ? "92" : "91.5");
            Desk.send(each, "Save the figure");
        }
        Desk.close(other);
        page.locator("h1:text('Somebody else')").waitFor();
    }

    private static void indicatorConflict(Page page) {
        local(page, "Homes contested");
        page.navigate(page.url() + "/edit");
        var other = page.context().newPage();
        other.navigate(page.url());
        for (var each : List.of(other, page)) {
            each.locator("#definition").fill(each == page ? "Homes that anybody saw." : "Homes that two officers saw.");
            Desk.send(each, "Save the indicator");
        }
        Desk.close(other);
        page.locator("h1:text('Somebody else')").waitFor();
    }
}
