package org.caremarket.provider.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.Test;

/** Monitoring, the watch list and the quality mark over HTTP, with what Sheffield's folder brings. */
class OversightRoutesTest extends CouncilRoutes {

    private static final String SECRET = "Zebra crossing in confidence";
    private static final String WHY_REMOVED = "Missed calls were not reported";

    @Test
    void aVisitThatIsRecordedMovesTheNextOne() {
        var place = place("Example Walnut Home Care");
        assertThat(officer.get("/sheffield/watch-list").text()).contains("A visit was due by 30 September 2026", "There is no score");
        var form = new HashMap<>(Map.of("visitedOn", "31 February 2026", "kind", "planned", "visitor", "Officer", "summary", "Calm"));
        assertThat(officer.post(place + "/visits", form).page().select(".govuk-error-summary").text()).contains("must be a real day");
        form.put("visitedOn", "1 November 2026");
        assertThat(officer.post(place + "/visits", form).status()).isEqualTo(303);
        assertThat(officer.get(place + "/monitoring").text()).contains("Due by 1 February 2027");
    }

    @Test
    void nobodyButOfficersAndApproversSeesARiskNote() {
        var place = place("Example Laurel Home Care East");
        assertThat(officer.post(place + "/risk-notes", Map.of("notedOn", "1 November 2026", "words", SECRET)).status()).isEqualTo(303);
        assertThat(officer.get(place + "/monitoring").text()).contains(SECRET);
        for (var who : new String[] {"viewer", "admin"}) {
            var reader = browser(who);
            for (var path : new String[] {place + "/monitoring", "/sheffield/monitoring", "/sheffield/monitoring.csv", "/sheffield/watch-list",
                "/sheffield/watch-list.csv", place, "/sheffield/market", "/sheffield/audit", place + "/risk-notes/new"}) {
                assertThat(reader.get(path).text()).as(who + " " + path).doesNotContain(SECRET);
            }
            assertThat(reader.get(place + "/risk-notes/new").status()).isGreaterThanOrEqualTo(400);
        }
        assertThat(officer.api("GET", "/api/v1" + place + "/risk-notes", viewerToken, "").body()).doesNotContain(SECRET);
    }

    @Test
    void whyAHolderWasRemovedIsNeverPublic() {
        var page = officer.get("/sheffield/published/recognised-providers").text();
        assertThat(page).contains("Example Walnut Home Care").doesNotContain("Example Cedar Home Care East", WHY_REMOVED);
        assertThat(officer.get("/sheffield/published/recognised-providers.csv").text()).doesNotContain(WHY_REMOVED);
        assertThat(officer.get("/sheffield/quality-mark?standing=removed").text()).contains("Example Cedar Home Care East");
        var inside = officer.get("/sheffield/quality-mark?standing=removed").page().select("tbody th a").attr("href");
        assertThat(officer.get(inside).text()).contains(WHY_REMOVED);
        assertThat(viewer.get(inside).text()).doesNotContain(WHY_REMOVED);
    }

    @Test
    void rulesThatSomebodyChangedSinceAreNotOverwritten() {
        var form = officer.get("/sheffield/watch-list/rules").page();
        var sent = new HashMap<String, String>();
        form.select("main input[type=text], main input[name=version]").forEach(each -> sent.put(each.attr("name"), each.val()));
        assertThat(officer.post("/sheffield/watch-list/rules", Map.of("version", sent.get("version"))).status()).isEqualTo(422);
        sent.put("used", "visit-overdue");
        assertThat(officer.post("/sheffield/watch-list/rules", sent).status()).isEqualTo(303);
        assertThat(officer.post("/sheffield/watch-list/rules", sent).status()).isEqualTo(409);
    }

    private String place(String name) {
        var href = officer.get("/sheffield/monitoring?q=" + name.replace(" ", "+")).page().select("tbody th a").first().attr("href");
        return href.replace("/monitoring", "");
    }
}
