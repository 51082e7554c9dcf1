package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;

/** The pages on which people work together on plans, for {@link EveryPageTest}. */
final class TeamSights {

    private static final String SEFTON = "officer@sefton.example";
    private static final String OFFICER = "officer@cheshire-west.example";

    private TeamSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                new Sight("plan-team", SEFTON, page -> {
                    capacity(page, "/sections/winter/comments");
                    comment(page, "Is this still the number for the whole winter?");
                    capacity(page, "");
                }),
                new Sight("plan-findings", SEFTON, page -> capacity(page, "/findings")),
                new Sight("plan-findings-refused", SEFTON, page -> {
                    capacity(page, "/findings");
                    page.locator("summary:has-text('Keep it as it is')").first().click();
                    page.locator("button:text('Keep it')").first().click();
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("plan-comments", SEFTON, page -> {
                    capacity(page, "/sections/future/comments");
                    comment(page, "The share of homes is from last year.");
                    comment(page, "Can we say which wards are meant?");
                    page.locator("summary:has-text('Answer')").first().click();
                    page.locator("details[open] textarea").fill("It is the newest there is.");
                    Desk.send(page, "Add the answer");
                    page.locator(".app-talk__answers").waitFor();
                }),
                new Sight("plan-comments-refused", SEFTON, page -> {
                    capacity(page, "/sections/methods/comments");
                    Desk.send(page, "Add the comment");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("plan-assignments", SEFTON, page -> capacity(page, "/assignments")),
                objective("objective", page -> TeamSteps.carriers(page, 3)),
                objective("objective-actions", page -> {
                    TeamSteps.carriers(page, 2);
                    page.navigate(page.url() + "/actions");
                }),
                objective("objective-removal", page -> page.navigate(page.url() + "/removal")),
                objective("objective-refused", page -> {
                    page.navigate(page.url() + "/edit");
                    page.locator("[name=text]").fill("");
                    Desk.send(page, "Save the objective");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                objective("objective-conflict", TeamSights::conflict),
                objective("objectives", page -> {
                    TeamSteps.carriers(page, 3);
                    var first = page.url();
                    TeamSteps.objective(page, "Fees cover what care costs");
                    page.navigate(first.replaceFirst("/objectives/.*", "/objectives"));
                }));
    }

    private static Sight objective(String name, Consumer<Page> way) {
        return new Sight(name, OFFICER, page -> {
            TeamSteps.begin(page, "strategy", "Strategy for " + name);
            TeamSteps.objective(page, "People have a choice of homes near their families");
            way.accept(page);
        });
    }

    private static void capacity(Page page, String below) {
        page.navigate("/sefton/plans");
        page.navigate(page.locator("tbody th a:text('Capacity plan 2024')").first().getAttribute("href") + below);
    }

    private static void comment(Page page, String text) {
        page.locator("#text").fill(text);
        Desk.send(page, "Add the comment");
        page.locator(".app-talk__text:text('" + text + "')").first().waitFor();
    }

    /** Two tabs of one browser, so that the second is behind the first. */
    private static void conflict(Page page) {
        page.navigate(page.url() + "/edit");
        var other = page.context().newPage();
        other.navigate(page.url());
        for (var each : java.util.List.of(other, page)) {
            each.locator("[name=text]").fill(each == page ? "People choose" : "People choose a home near friends");
            Desk.send(each, "Save the objective");
        }
        Desk.close(other);
        page.locator("h1:text('Somebody else')").waitFor();
    }
}
