package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;

/** The pages on which delivery plans are read and written, for {@link EveryPageTest}. */
final class DeliveryPlanSights {

    private static final String OFFICER = "officer@sefton.example";
    private static final String OTHER = "officer@cheshire-west.example";

    private DeliveryPlanSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                new Sight("delivery-plans", OFFICER, page -> page.navigate("/sefton/delivery-plans")),
                new Sight("delivery-plan", OFFICER, page -> plan(page, "/sefton", "")),
                new Sight("delivery-plan-order", OFFICER, page -> plan(page, "/sefton", "/order")),
                new Sight("delivery-plan-refused", OFFICER, page -> {
                    page.navigate("/sefton/delivery-plans/new");
                    page.locator("[name=lead]").fill("Assistant Director");
                    Desk.send(page, "Add the plan");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("delivery-plan-conflict", OTHER, DeliveryPlanSights::planConflict),
                new Sight("delivery-plan-withdrawal", OFFICER, page -> plan(page, "/sefton", "/withdrawal")),
                new Sight("themes", OFFICER, page -> plan(page, "/sefton", "/themes")),
                new Sight("theme", OFFICER, page -> {
                    plan(page, "/sefton", "/themes");
                    page.locator(".app-order__link").first().click();
                }),
                new Sight("action-new", OFFICER, page -> {
                    plan(page, "/sefton", "");
                    page.locator("main p a:text('Add an action')").first().click();
                }),
                new Sight("action-edit-refused", OFFICER, page -> {
                    action(page, "/sefton", 3, "/edit");
                    page.locator("[name=title]").fill("");
                    page.locator("[name=byWhen]").fill("when the board agrees");
                    Desk.send(page, "Save the action");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("action-edit-conflict", OTHER, DeliveryPlanSights::actionConflict),
                new Sight("action-changed", OTHER, DeliveryPlanSights::actionChanged),
                new Sight("action-withdrawal", OFFICER, page -> action(page, "/sefton", 3, "/withdrawal")));
    }

    private static void plan(Page page, String council, String below) {
        page.navigate(council + "/delivery-plans");
        page.navigate(page.locator("main h2 a").first().getAttribute("href") + below);
    }

    private static void action(Page page, String council, int row, String below) {
        page.navigate(council + "/actions");
        page.navigate(page.locator("tbody th a").nth(row).getAttribute("href") + below);
    }

    /** Two tabs of one browser, so that the second is behind the first. */
    private static void planConflict(Page page) {
        plan(page, "/cheshire-west", "/edit");
        var other = page.context().newPage();
        other.navigate(page.url());
        for (var each : List.of(other, page)) {
            each.locator("[name=committee]").fill(each == page ? "Cabinet" : "Adult Care Committee");
            Desk.send(each, "Save the plan");
        }
        Desk.close(other);
        page.locator("h1:text('Somebody else')").waitFor();
    }

    private static void actionConflict(Page page) {
        action(page, "/cheshire-west", 2, "/edit");
        var other = page.context().newPage();
        other.navigate(page.url());
        for (var each : List.of(other, page)) {
            each.locator("[name=owner]").fill(each == page ? "Head of Commissioning" : "Director of Adult Social Care");
            each.locator("[name=byWhen]").fill(each == page ? "Autumn 2027" : "Summer 2027");
            Desk.send(each, "Save the action");
        }
        Desk.close(other);
        page.locator("h1:text('Somebody else')").waitFor();
    }

    private static void actionChanged(Page page) {
        action(page, "/cheshire-west", 3, "/edit");
        page.locator("[name=owner]").fill("Head of Commissioning");
        page.locator("[name=byWhen]").fill("Autumn 2027");
        Desk.send(page, "Save the action");
        page.locator("#changes").waitFor();
    }
}
