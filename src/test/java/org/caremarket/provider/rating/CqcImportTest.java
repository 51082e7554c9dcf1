package org.caremarket.provider.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.caremarket.testing.Browser;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.Test;

/** The import of the regulator's file, over HTTP, with rows that it published of locations in Lincolnshire. */
class CqcImportTest extends CouncilRoutes {

    static final String HEADER = "Location ID,Location Name,Care Home?,Location Type,Location Local Authority,"
            + "Service / Population Group,Domain,Latest Rating,Publication Date,Report Type,Inherited Rating (Y/N),URL,"
            + "Provider ID,Provider Name\n";

    private static final Map<String, String> EVERYWHERE = Map.of("detail.areas", "all");

    static byte[] sample() throws IOException {
        try (var file = CqcImportTest.class.getResourceAsStream("/cqc/latest-ratings-lincolnshire.csv")) {
            return file.readAllBytes();
        }
    }

    /** A row of Sheffield's, of social care and the location as a whole. */
    static String row(String location, String name, String question, String rating, String day) {
        return ("%s,%s,Y,Social Care Org,Sheffield,Overall,%s,%s,%s,Location,N,http://www.cqc.org.uk/location/%s,1-77%s,"
                + "Owner of %s\n").formatted(location, name, question, rating, day, location, location.replace("1-", ""), name);
    }

    private String uploaded(byte[] content) {
        officer.get("/sheffield/imports/new");
        var answer = officer.upload("/sheffield/imports", Map.of("kind", "cqc-ratings"), "ratings.csv", content);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location");
    }

    private String uploaded(String... rows) {
        return uploaded((HEADER + String.join("", rows)).getBytes(StandardCharsets.UTF_8));
    }

    private Browser.Answer chosen(String place, Map<String, String> choices) {
        var form = new HashMap<>(choices);
        form.put("version", officer.get(place).page().select("[name=version]").attr("value"));
        assertThat(officer.post(place + "/choices", form).status()).isEqualTo(303);
        return officer.get(place);
    }

    private Browser.Answer confirmed(String place, Map<String, String> choices) {
        var form = new HashMap<>(choices);
        form.put("version", officer.get(place).page().select("[name=version]").attr("value"));
        return officer.post(place + "/confirmation", form);
    }

    private void imported(String place, Map<String, String> choices) {
        var answer = confirmed(place, choices);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    @Test
    void theFileOfOtherAreasIsLeftOutUntilItIsWanted() throws IOException {
        var review = officer.get(uploaded(sample()));
        assertThat(review.text()).contains("114 rows: no locations can be imported", "It is about another area.");
    }

    @Test
    void theFileCollapsesToLocationsAndTheSecondTimeSaysNoChange() throws IOException {
        var place = uploaded(sample());
        var review = chosen(place, EVERYWHERE);
        assertThat(review.text()).contains("12 locations are new to the register", "are read with the month first",
                "It is about health care, not about adult social care.",
                "It rates one service or group of people, not the location as a whole.");
        imported(place, EVERYWHERE);
        var page = officer.get("/sheffield/ratings").text();
        assertThat(page).contains("Avocet House Care Home", "Requires improvement");
        var changes = officer.get("/sheffield/ratings/changes").text();
        assertThat(changes).contains("12 for the first time", "Care Quality Commission: latest ratings");

        var second = chosen(uploaded(sample()), EVERYWHERE);
        assertThat(second.text()).contains("12 locations are unchanged", "No change: everything that the file says");
        assertThat(second.page().select("button:contains(Import)")).isEmpty();

        assertThat(officer.post(place + "/undoing", Map.of()).status()).isEqualTo(303);
        assertThat(officer.get(place).text()).contains("undone");
        assertThat(officer.get("/sheffield/ratings").text()).doesNotContain("Avocet House Care Home");
    }

    @Test
    void aLaterFileShowsWhatFallsAndKeepsTheHistory() {
        imported(uploaded(row("1-501", "Example One", "Overall", "Good", "13/02/2021"),
                row("1-501", "Example One", "Safe", "Good", "13/02/2021"),
                row("1-502", "Example Two", "Overall", "Inadequate", "14/02/2021")), Map.of());
        var place = uploaded(row("1-501", "Example One", "Overall", "Requires improvement", "13/05/2024"),
                row("1-501", "Example One", "Safe", "Inadequate", "13/05/2024"),
                row("1-502", "Example Two", "Overall", "Outstanding", "15/05/2024"));
        assertThat(officer.get(place).text()).contains(
                "1 location falls overall: Example One: from Good (13 February 2021) to Requires improvement (13 May 2024).",
                "1 location rises overall: Example Two: from Inadequate (14 February 2021) to Outstanding (15 May 2024).");
        imported(place, Map.of());
        assertThat(officer.get("/sheffield/ratings/changes").text()).contains(
                "1 are now rated lower, 1 higher, 0 for the first time");
        var fell = officer.get("/sheffield/ratings?rating=fell");
        assertThat(fell.page().select("#locations ~ table").text()).contains("Example One", "Lower than before")
                .doesNotContain("Example Two");
        var history = officer.get(fell.page().select("th a:contains(Example One)").attr("href"));
        assertThat(history.text()).contains(
                "Rated Requires improvement overall, published on 13 May 2024; lower than before, Good",
                "Published on 13 February 2021");
    }

    @Test
    void datesOfUnknownOrderAreAskedFor() {
        var place = uploaded(row("1-511", "Example Order", "Overall", "Good", "03/02/2021"));
        assertThat(officer.get(place).text()).contains("Select the order of dates such as 03/02/2021");
        assertThat(confirmed(place, Map.of()).status()).isEqualTo(422);
        imported(place, Map.of("detail.date_order", "month"));
        assertThat(officer.get("/sheffield/ratings").page().select("tr:contains(Example Order)").text())
                .contains("2 March 2021");
    }

    @Test
    void oneDateDecidesForTheWholeColumn() {
        var place = uploaded(row("1-521", "Example American", "Overall", "Good", "03/02/2021"),
                row("1-521", "Example American", "Safe", "Good", "03/31/2021"));
        assertThat(officer.get(place).text()).contains("2 March 2021", "31 March 2021")
                .doesNotContain("Select the order of dates");
    }

    @Test
    void aWordThatIsNoRatingIsReportedAndAskedForAndNotGuessed() {
        var place = uploaded(row("1-531", "Example Word", "Overall", "Good", "13/02/2021"),
                row("1-531", "Example Word", "Safe", "Not Yet Inspected", "13/02/2021"),
                row("1-531", "Example Word", "Kind", "Good", "13/02/2021"),
                row("1-531", "Example Word", "Caring", "Good", "31/02/2021"),
                row("1-531", "Example Word", "Effective", "Good", "13/02/2999"),
                row("1-531", "Example Word", "Responsive", "Good", ""));
        var review = officer.get(place);
        assertThat(review.text()).contains("Which rating is meant by “Not Yet Inspected”?", "Row 3, Latest Rating",
                "Questions that are not known: 1 row", "Row 4, Domain: “Kind”", "Row 5, Publication Date: “31/02/2021”",
                "This is no day.", "Row 6, Publication Date: “13/02/2999”", "This day is still to come.",
                "It has no publication date.");
        var field = review.page().select("select[name^=detail.meant_rating]").attr("name");
        imported(place, Map.of(field, "not-rated"));
        var page = officer.get("/sheffield/ratings");
        var history = officer.get(page.page().select("th a:contains(Example Word)").attr("href"));
        assertThat(history.page().select(".govuk-summary-list__row:contains(Safe)").text()).contains("Not rated");
        assertThat(history.page().select(".govuk-summary-list__row:contains(Caring)").text()).contains("Not stated");
    }

    @Test
    void anotherWordForTheSameDayIsShownBesideTheFirst() {
        imported(uploaded(row("1-541", "Example Twice", "Overall", "Good", "13/02/2021")), Map.of());
        var place = uploaded(row("1-541", "Example Twice", "Overall", "Inadequate", "13/02/2021"));
        assertThat(officer.get(place).text()).contains("Ratings that contradict each other: 1 row", "the record says Good");
        imported(place, Map.of());
        var page = officer.get("/sheffield/ratings");
        assertThat(officer.get(page.page().select("th a:contains(Example Twice)").attr("href")).text())
                .contains("Both are shown; the one recorded last counts", "Rated Inadequate overall",
                        "Contradicted by another record");
    }

    @Test
    void locationsThatAreNotRegisteredCanBeLeftOut() {
        var place = uploaded(row("1-551", "Example Unknown", "Overall", "Good", "13/02/2021"));
        var review = chosen(place, Map.of("detail.new_locations", "leave"));
        assertThat(review.text()).contains("The location is not in the register, and new ones are left out.");
        assertThat(confirmed(place, Map.of()).status()).isEqualTo(422);
    }
}
