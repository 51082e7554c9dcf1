package org.caremarket.provider.rating;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.provider.ContractStatus;
import org.caremarket.provider.LocationText;
import org.caremarket.provider.Locations;
import org.caremarket.provider.ProviderText;
import org.caremarket.provider.Providers;
import org.caremarket.provider.ServiceType;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratings on pages and as JSON. */
class RatingRoutesTest extends CouncilRoutes {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");

    @Inject
    CouncilDirectory councils;

    @Inject
    Providers providers;

    @Inject
    Locations locations;

    private String location(ServiceType service) {
        int number = NUMBER.incrementAndGet();
        return "/locations/" + councils.council("sheffield").orElseThrow().call(() -> {
            var provider = providers.add(new ProviderText("Example Rated %d Ltd".formatted(number), Optional.empty(),
                    Optional.empty(), Optional.empty()), OFFICER);
            return locations.add(new LocationText(provider, "Example Rated " + number, Optional.of("1-RATED-" + number),
                    Optional.empty(), Optional.empty(), Set.of(service), Set.of(), Optional.empty(), Optional.empty(),
                    Optional.empty(), ContractStatus.NOT_STATED, Optional.empty(), Optional.empty(), Optional.empty()), OFFICER);
        }) + "/ratings";
    }

    private static Map<String, String> form() {
        return new HashMap<>(Map.of("publishedOn", "14 May 2024", "overall", "good", "safe", "requires-improvement",
                "source", "Inspection report", "link", "https://www.cqc.org.uk/location/1-1"));
    }

    @Test
    void ratingsAreEnteredShownAndWithdrawn() {
        var path = "/sheffield" + location(ServiceType.HOME_CARE);
        assertThat(officer.get(path).text()).contains("No rating of this location is recorded.");
        assertThat(officer.post(path, form()).status()).isEqualTo(303);
        var page = officer.get(path);
        assertThat(page.text()).contains("2 ratings recorded", "Rated Good overall, published on 14 May 2024.",
                "Inspection report");
        officer.post(path, form());
        assertThat(officer.get(path).text()).contains("These ratings are recorded already");
        assertThat(viewer.get(path).page().select("form[action$=withdrawal]")).isEmpty();
        var withdrawal = page.page().select("form[action$=withdrawal]").first().attr("action");
        assertThat(officer.post(withdrawal, Map.of()).status()).isEqualTo(303);
        assertThat(officer.get(path).text()).contains(
                "The rating is withdrawn", "No overall rating of this location is recorded.");
        assertThat(officer.post(withdrawal, Map.of()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            publishedOn |                  | Enter the day
            publishedOn | 31 February 2024 | real day
            publishedOn | 1 January 2999   | today or in the past
            publishedOn | 1 January 1999   | 1 April 2009
            overall     | splendid         | Choose a rating
            link        | javascript:x     | address of a web page
            """)
    void aRefusedFormKeepsWhatWasTypedAndMarksTheField(String field, String typed, String message) {
        var form = form();
        form.put(field, typed == null ? "" : typed);
        var answer = officer.post("/sheffield" + location(ServiceType.HOME_CARE), form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".govuk-error-summary").text()).contains(message);
        assertThat(answer.page().select("#source").val()).isEqualTo("Inspection report");
    }

    @Test
    void textsThatAreTooLongOrUnshowableAreRefused() {
        var path = "/sheffield" + location(ServiceType.HOME_CARE);
        var form = form();
        form.put("source", "x".repeat(10_000));
        assertThat(officer.post(path, form).status()).isEqualTo(422);
        form.put("source", "a\0b");
        assertThat(officer.post(path, form).status()).isEqualTo(422);
    }

    @Test
    void theShareIsStatedOfRatedAndOfAllAndBecomesAFigure() throws IOException {
        var rated = location(ServiceType.SHARED_LIVES);
        for (var word : new String[] {"good", "outstanding", "inadequate", "not-rated"}) {
            var form = form();
            form.put("overall", word);
            officer.post("/sheffield" + location(ServiceType.CARE_HOME_WITHOUT_NURSING), form);
        }
        var row = officer.get("/sheffield/ratings").page().select("tr:has(th:contains(Care homes without nursing)) td");
        // Three homes of the demonstration, all rated and one of them good, are among them.
        assertThat(row.eachText()).startsWith("7 locations: Care homes without nursing", "6", "3", "50.0%", "42.9%");
        var recorded = officer.post("/sheffield/ratings/figures", Map.of("service", "residential"));
        assertThat(recorded.status()).isEqualTo(303);
        assertThat(officer.get(recorded.header("Location")).text()).contains("50.0%", RatingFigures.SOURCE);
        assertThat(officer.post("/sheffield/ratings/figures", Map.of("service", "residential")).status())
                .as("a second time").isEqualTo(303);
        assertThat(officer.post("/sheffield/ratings/figures", Map.of("service", "other")).status()).isEqualTo(404);
        var json = map(api("GET", "/ratings", ""));
        var residential = (Map<?, ?>) ((Map<?, ?>) json.get("byService")).get("residential");
        assertThat(residential.get("ofRated").toString()).startsWith("50");
        assertThat(api("GET", rated, "").body()).isEqualTo("[]");
        assertThat(officer.get("/sheffield/ratings.csv").body()).contains("Location ID", "Requires improvement");
        assertThat(officer.get("/sheffield/ratings?rating=splendid").status()).isEqualTo(422);
    }

    @Test
    void aProgramRecordsRatingsByTheSameRules() {
        var path = location(ServiceType.HOME_CARE);
        assertThat(api("POST", path, "{\"publishedOn\":\"2024-05-14\",\"overall\":\"good\"}").status()).isEqualTo(201);
        var wrong = api("POST", path, "{\"publishedOn\":\"12,5\",\"overall\":\"good\"}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.header("Content-Type")).contains("problem+json");
        assertThat(officer.api("POST", "/api/v1/sheffield" + path, viewerToken, "{}").status()).isEqualTo(403);
    }

    @Test
    void theRegulatorsServiceIsOffUnlessSomebodySwitchesItOn() {
        assertThat(officer.get("/sheffield/ratings/source").text()).contains("is switched off", "CAREMARKET_CQC_KEY");
        assertThat(officer.post("/sheffield/ratings/source", Map.of()).status()).isEqualTo(404);
    }
}
