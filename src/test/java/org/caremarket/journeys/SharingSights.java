package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;

/** The pages on which figures are shared and lists of peers are kept, for {@link EveryPageTest}. */
final class SharingSights {

    private static final String APPROVER = "approver@sefton.example";
    private static final String OFFICER = "officer@sefton.example";
    private static final String ROOT = "/sefton/publications";
    private static final String PEERS = "/sefton/benchmarks/peers";

    private SharingSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                to("publications", APPROVER, ROOT),
                to("publications-officer", OFFICER, ROOT),
                to("publication-group", APPROVER, ROOT + "/new"),
                to("publication-new", APPROVER, ROOT + "/new?group=market-planning-club"),
                new Sight("publication-refused", APPROVER, page -> {
                    page.navigate(ROOT + "/new?group=market-planning-club");
                    Desk.send(page, "Check what will leave");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("publication-review", APPROVER, page -> {
                    page.navigate(ROOT + "/new?group=market-planning-club");
                    page.locator("main form[method=post] > fieldset > .govuk-checkboxes input").all().forEach(box -> box.check());
                    Desk.send(page, "Check what will leave");
                    page.locator("h1:text('Check what will leave')").waitFor();
                }),
                new Sight("publication", APPROVER, page -> open(page, "")),
                new Sight("publication-withdrawal", APPROVER, page -> open(page, "/withdrawal")),
                to("peers", OFFICER, PEERS),
                new Sight("peer-list-refused", OFFICER, page -> {
                    page.navigate(PEERS + "/new");
                    Desk.send(page, "Add the list");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("peer-list", OFFICER, page -> {
                    page.navigate(PEERS + "/new");
                    page.locator("[name=name]").fill("Councils by the sea");
                    page.locator("[name=reason]").fill("Similar age and similar wages");
                    page.locator("summary").first().click();
                    for (int i = 0; i < 4; i++) {
                        page.locator("details[open] input").nth(i).check();
                    }
                    Desk.send(page, "Add the list");
                    page.locator("h2 a:text('Councils by the sea')").click();
                }));
    }

    private static Sight to(String name, String who, String path) {
        return new Sight(name, who, page -> page.navigate(path));
    }

    private static void open(Page page, String below) {
        page.navigate(ROOT);
        page.navigate(page.locator("tbody th a").first().getAttribute("href") + below);
    }
}
