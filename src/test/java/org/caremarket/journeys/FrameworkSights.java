package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;

/** The pages of frameworks, for {@link EveryPageTest}. */
final class FrameworkSights {

    private static final String OFFICER = "officer@sefton.example";
    private static final String ROOT = "/sefton/frameworks";

    private FrameworkSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                to("frameworks", OFFICER, ROOT),
                to("frameworks-none", "officer@cheshire-west.example", "/cheshire-west/frameworks"),
                open("framework", "Residential and nursing care homes", ""),
                open("framework-tiers", "Home care", ""),
                new Sight("framework-viewer", "viewer@sefton.example", page -> {
                    page.navigate(ROOT);
                    page.locator("tbody th a").first().click();
                }),
                open("framework-months", "Home care", "/months"),
                open("framework-month", "Home care", "/months/2024-06"),
                open("framework-timeline", "Residential and nursing care homes", "/timeline"),
                open("framework-lot-new", "Home care", "/lots/new"),
                open("framework-member-new", "Home care", "/members/new"),
                open("framework-award-new", "Home care", "/awards/new"),
                open("framework-round-new", "Home care", "/rounds/new"),
                new Sight("framework-recommendation-action", OFFICER, page -> {
                    open(page, "Residential and nursing care homes", "");
                    page.locator("a:has-text('Choose an action')").first().click();
                }),
                new Sight("framework-round", OFFICER, page -> {
                    open(page, "Residential and nursing care homes", "");
                    page.locator("#rounds ~ table th a").first().click();
                    page.locator("h2:text('Applications')").waitFor();
                }),
                new Sight("framework-refused", OFFICER, page -> {
                    page.navigate(ROOT + "/new");
                    Desk.send(page, "Add the framework");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("framework-conflict", OFFICER, FrameworkSights::conflict));
    }

    /** Two tabs of one browser, so that the second is behind the first. */
    private static void conflict(Page page) {
        page.navigate(ROOT + "/new");
        page.locator("#title").fill("Contested framework " + System.nanoTime());
        Desk.send(page, "Add the framework");
        page.locator("h2:text('Decision')").waitFor();
        page.navigate(page.url() + "/edit");
        var other = page.context().newPage();
        other.navigate(page.url());
        for (var each : List.of(other, page)) {
            each.locator("#purpose").fill(each == page ? "The second text" : "The first text");
            Desk.send(each, "Save the framework");
        }
        other.close();
        page.locator("h1:text('Somebody else')").waitFor();
    }

    private static Sight to(String name, String who, String path) {
        return new Sight(name, who, page -> page.navigate(path));
    }

    private static Sight open(String name, String title, String below) {
        return new Sight(name, OFFICER, page -> open(page, title, below));
    }

    private static void open(Page page, String title, String below) {
        page.navigate(ROOT);
        page.navigate(page.locator("tbody th a:text-is('" + title + "')").getAttribute("href") + below);
    }
}
