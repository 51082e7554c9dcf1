package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;
import org.caremarket.platform.imports.ImportFiles;

/** The pages of fees and the cost of care, for {@link EveryPageTest}. */
final class FeeSights {

    private static final String OFFICER = "officer@sefton.example";
    private static final String APPROVER = "approver@sefton.example";
    private static final String VIEWER = "viewer@sefton.example";

    private FeeSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                new Sight("fees", OFFICER, page -> page.navigate("/sefton/fees")),
                new Sight("fees-viewer", VIEWER, page -> page.navigate("/sefton/fees")),
                new Sight("fees-none", "officer@cheshire-west.example", page -> page.navigate("/cheshire-west/fees")),
                new Sight("fee", OFFICER, page -> add(page, "read")),
                new Sight("fee-refused", OFFICER, page -> {
                    page.navigate("/sefton/fees/new");
                    Desk.send(page, "Add the fee");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("fee-conflict", OFFICER, FeeSights::conflict),
                new Sight("fee-costs", OFFICER, page -> page.navigate("/sefton/cost-of-care")),
                new Sight("fee-costs-none", "officer@cheshire-west.example", page ->
                        page.navigate("/cheshire-west/cost-of-care")),
                new Sight("fee-exercise", OFFICER, FeeSights::exercise),
                new Sight("fee-exercise-viewer", VIEWER, FeeSights::exercise),
                new Sight("fee-exercise-refused", OFFICER, page -> {
                    page.navigate("/sefton/cost-of-care/new");
                    Desk.send(page, "Add the exercise");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("fee-result", OFFICER, page -> result(page, "Home care, 18 and over")),
                new Sight("fee-result-thin", VIEWER, page -> result(page, "Enhanced nursing care (dementia), 65 and over")),
                new Sight("fee-result-edit", OFFICER, page -> {
                    result(page, "Home care, 18 and over");
                    page.navigate(page.url() + "/edit");
                }),
                new Sight("fee-line", OFFICER, page -> {
                    result(page, "Home care, 18 and over");
                    page.navigate(page.url() + "/lines/mileage");
                }),
                new Sight("fee-line-new", OFFICER, page -> {
                    result(page, "Home care, 18 and over");
                    page.navigate(page.url() + "/lines/new");
                }),
                new Sight("fee-scenario", OFFICER, page -> {
                    result(page, "Home care, 18 and over");
                    page.navigate(page.url() + "/scenarios/new");
                    page.locator("#name").fill("Half of the gap " + System.nanoTime());
                    page.locator("#share").fill("50");
                    Desk.send(page, "Save the scenario");
                    page.locator("h2:text('Beside the baseline')").waitFor();
                }),
                new Sight("fee-scenario-refused", OFFICER, page -> {
                    result(page, "Home care, 18 and over");
                    page.navigate(page.url() + "/scenarios/new");
                    page.locator("#share").fill("120");
                    Desk.send(page, "Save the scenario");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("fee-returns-summary", VIEWER, page -> {
                    result(page, "Home care, 18 and over");
                    page.navigate(page.url() + "/returns/summary");
                }),
                new Sight("fee-readers", APPROVER, page -> page.navigate("/sefton/cost-of-care/readers")),
                new Sight("fee-returns", APPROVER, FeeSights::returns),
                new Sight("import-review-cost-of-care", OFFICER, page -> {
                    ImportSteps.upload(page, "sefton", "cost-of-care", "results.csv", ImportFiles.text("""
                            Care type,Line,Count,Lower quartile,Median,Upper quartile
                            nursing,Food supplies,11,30,37,42
                            nursing,Robots,2,1,2,3
                            nursing,Total,11,880,960,1070
                            moon care,Food supplies,1,1,1,1
                            """));
                    page.locator("h1:text('Review results.csv')").waitFor();
                }));
    }

    private static void exercise(Page page) {
        page.navigate("/sefton/cost-of-care");
        page.locator("tbody th a").first().click();
    }

    private static void result(Page page, String care) {
        exercise(page);
        page.locator("tbody th a:text-is('" + care + "')").click();
        page.locator("h1:text-is('" + care + "')").waitFor();
    }

    private static void returns(Page page) {
        page.navigate("/sefton/cost-of-care/readers");
        var name = page.locator("button:has-text('Name Sefton assistant director')");
        if (name.count() > 0) {
            name.click();
        }
        result(page, "Residential care, 65 and over");
        page.navigate(page.url() + "/returns/new");
        page.locator("#provider").fill("Example Sight Care Home %d Ltd".formatted(System.nanoTime()));
        page.locator("#amounts").fill("Food supplies 38.50\nInsurance 7");
        Desk.send(page, "Save the return");
        page.locator("caption:text('Costs in pounds')").waitFor();
    }

    private static void add(Page page, String rate) {
        page.navigate("/sefton/fees/new");
        page.locator("#careType").selectOption("supported-living");
        page.locator("#rate").fill("%s %d".formatted(rate, System.nanoTime()));
        page.locator("#amount").fill("21.40");
        page.locator("#unit").selectOption("hour");
        page.locator("#year").fill("2024-25");
        page.locator("#source").fill("Cabinet report of 7 March 2024");
        Desk.send(page, "Add the fee");
        page.locator("caption:text('What is recorded')").waitFor();
    }

    /** Two tabs of one browser, so that the second is behind the first. */
    private static void conflict(Page page) {
        add(page, "contested");
        page.navigate(page.url() + "/edit");
        var other = page.context().newPage();
        other.navigate(page.url());
        for (var each : List.of(other, page)) {
            each.locator("#amount").fill(each == page ? "22.10" : "22.50");
            Desk.send(each, "Save the fee");
        }
        other.close();
        page.locator("h1:text('Somebody else')").waitFor();
    }
}
