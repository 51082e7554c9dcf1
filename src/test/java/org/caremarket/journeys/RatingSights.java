package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;
import org.caremarket.platform.imports.ImportFiles;

/** The pages of ratings and their import, for {@link EveryPageTest}. */
final class RatingSights {

    private static final String OFFICER = "officer@cheshire-west.example";
    private static final String VIEWER = "viewer@cheshire-west.example";
    private static final String COUNCIL = "/cheshire-west";

    private RatingSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                to("ratings", OFFICER, "/ratings"),
                to("ratings-viewer", VIEWER, "/ratings"),
                to("ratings-fell", OFFICER, "/ratings?rating=fell"),
                to("ratings-none", OFFICER, "/ratings?rating=inspected-but-not-rated&service=nursing"),
                to("ratings-source", OFFICER, "/ratings/source"),
                to("ratings-changes", OFFICER, "/ratings/changes"),
                new Sight("ratings-location", OFFICER, page -> location(page, "/ratings?rating=fell")),
                new Sight("ratings-location-none", VIEWER, page -> location(page, "/ratings?rating=not-rated")),
                new Sight("ratings-refused", OFFICER, page -> {
                    location(page, "/ratings");
                    page.navigate(page.url() + "/new");
                    Desk.send(page, "Record the ratings");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("import-review-ratings", OFFICER, page -> {
                    ImportSteps.upload(page, "cheshire-west", "cqc-ratings", "ratings.csv", ImportFiles.text("""
                            Location ID,Location Name,Domain,Latest Rating,Publication Date,Provider ID,Provider Name
                            1-SIGHT,Example Sight House,Overall,Good,03/02/2026,1-SIGHTP,Example Sight Ltd
                            1-SIGHT,Example Sight House,Safe,Not Yet Inspected,03/02/2026,1-SIGHTP,Example Sight Ltd
                            1-SIGHT,Example Sight House,Kind,Good,31/31/2026,1-SIGHTP,Example Sight Ltd
                            """));
                    page.locator("h1:text('Review ratings.csv')").waitFor();
                }));
    }

    private static void location(Page page, String list) {
        page.navigate(COUNCIL + list);
        page.locator("#locations ~ table tbody th a").first().click();
        page.locator("h1:has-text('Ratings of')").waitFor();
    }

    private static Sight to(String name, String who, String path) {
        return new Sight(name, who, page -> page.navigate(COUNCIL + path));
    }
}
