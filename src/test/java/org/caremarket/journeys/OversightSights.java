package org.caremarket.journeys;

import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;

/** The pages of monitoring, the watch list and the quality mark, for {@link EveryPageTest}. */
final class OversightSights {

    private static final String OFFICER = "officer@sheffield.example";
    private static final String COUNCIL = "/sheffield";

    private OversightSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                to("oversight-list", "/monitoring"),
                to("oversight-list-none", "/monitoring?q=nobody+of+this+name"),
                to("oversight-levels", "/monitoring/levels"),
                to("oversight-level-new", "/monitoring/levels/new"),
                to("oversight-watch-list", "/watch-list"),
                to("oversight-watch-rules", "/watch-list/rules"),
                to("oversight-marks", "/quality-mark"),
                to("oversight-mark-begin", "/quality-mark/assessments/new"),
                to("oversight-recognised", "/published/recognised-providers"),
                below("oversight-location"),
                new Sight("oversight-visit-refused", OFFICER, page -> {
                    page.navigate(COUNCIL + "/monitoring");
                    page.locator("tbody td a").first().click();
                    Desk.send(page, "Record the visit");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                new Sight("oversight-assessment", OFFICER, page -> {
                    page.navigate(COUNCIL + "/quality-mark");
                    page.locator("tbody th a").first().click();
                }));
    }

    private static Sight below(String name) {
        return new Sight(name, OFFICER, page -> {
            page.navigate(COUNCIL + "/monitoring");
            page.locator("tbody th a").first().click();
        });
    }

    private static Sight to(String name, String path) {
        return new Sight(name, OFFICER, page -> page.navigate(COUNCIL + path));
    }
}
