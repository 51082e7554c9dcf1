package org.caremarket.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Providers and locations on pages and as JSON. */
class RegisterRoutesTest extends CouncilRoutes {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Test
    void aProviderAndItsLocationAreAddedChangedAndRead() {
        var name = "Example Route %d Ltd".formatted(NUMBER.incrementAndGet());
        var path = add(name, "1-R-" + NUMBER.get());
        assertThat(officer.get(path).text()).contains("Provider added", "No locations of this provider are recorded.");
        var place = addLocation(name, "Route House");
        assertThat(officer.get(place).text()).contains("Location added", "Care home with nursing of " + name + ", open, with 1,200 beds.",
                "37.5 a week", "Block contract", "S1 2HH", "1 April 2019");
        assertThat(officer.get(path).text()).contains("1 location, which is open; 1,200 beds stated for 1 of 1 care home.");
        var edit = officer.get(place + "/edit").page();
        assertThat(edit.select("#beds").val()).isEqualTo("1200");
        assertThat(edit.select("[name=services][checked]").val()).isEqualTo("care-home-with-nursing");
        var form = location(name, "Route House");
        form.putAll(Map.of("beds", "", "closed", "30 June 2025", "version", "1"));
        assertThat(officer.post(place, form).status()).isEqualTo(303);
        assertThat(officer.get(place).text()).contains("closed on 30 June 2025, with its beds not stated",
                "changed: beds (1,200 to Not stated), closed (Not stated to 30 June 2025)");
        assertThat(officer.get("/sheffield/locations?standing=closed&q=" + plus(name)).page().select("tbody tr")).hasSize(1);
        assertThat(officer.get("/sheffield/locations?standing=open&q=" + plus(name)).page().select("tbody tr")).isEmpty();
    }

    @Test
    void ofTwoWhoChangeAtOnceTheSecondSeesBothTexts() {
        var name = "Example Contested " + NUMBER.incrementAndGet();
        var path = add(name, "");
        var place = addLocation(name, "Contested House");
        officer.post(path, Map.of("name", name, "brand", "First brand", "version", "1"));
        var late = officer.post(path, Map.of("name", name, "brand", "Second brand", "version", "1"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("table").text()).contains("First brand", "Second brand");
        var form = location(name, "Contested House");
        form.putAll(Map.of("beds", "11", "version", "1"));
        officer.post(place, form);
        form.put("beds", "22");
        var answer = officer.post(place, form);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("table").text()).contains("11", "22");
        form.put("version", answer.page().select("[name=version]").val());
        assertThat(officer.post(place, form).status()).isEqualTo(303);
        assertThat(officer.get(place).text()).contains("with 22 beds");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name       |                  | Enter the location’s name
            provider   |                  | Enter the provider’s name or CQC number
            provider   | Nobody At All    | No provider has this name
            cqcId      | 1 23             | letters, digits and hyphens only
            postcode   | somewhere        | Enter a full postcode
            beds       | 12,5             | Enter the number of beds
            beds       | -3               | from 0 to 2,000
            beds       | 2.5              | without decimals
            beds       | 99999999999999999999 | from 0 to 2,000
            hoursAWeek | 1.234            | at most two decimals
            hoursAWeek | 50%              | Enter the number of hours
            opened     | 31 February 2024 | Enter a real day
            closed     | 1 January 1990   | must not be before
            services   | moon-care        | Choose service types
            segments   | moon-care        | Choose segments
            locality   | nowhere          | Choose a locality
            contract   | handshake        | Choose a contract
            """)
    void aRefusedLocationKeepsWhatWasTypedAndMarksTheField(String field, String typed, String message) {
        var form = location(officer.get("/sheffield/providers").page().select("tbody th a").first().text(), "Refused House");
        form.put(field, typed == null ? "" : typed);
        var answer = officer.post("/sheffield/locations", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".govuk-error-summary").text()).contains(message);
        assertThat(answer.page().select("#address").val()).isEqualTo(form.get("address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "cqcId", "address", "brand", "beds"})
    void tooLongTextsAndSignsThatCannotBeShownAreRefused(String field) {
        for (var typed : List.of("x".repeat(10_000), "a\u0000b")) {
            var form = location("Example", "Too long");
            form.put(field, typed);
            assertThat(officer.post("/sheffield/locations", form).status()).isIn(400, 422);
            assertThat(officer.post("/sheffield/providers", form).status()).isIn(303, 400, 422);
        }
        assertThat(officer.post("/sheffield/providers", Map.of("name", "x".repeat(201))).status()).isEqualTo(422);
    }

    @Test
    void aNumberOfTheRegulatorBelongsToOneAndWhoHasItIsLinked() {
        var number = "1-U-" + NUMBER.incrementAndGet();
        var path = add("Example Unique " + number, number);
        var answer = officer.post("/sheffield/providers", Map.of("name", "Example Other", "cqcId", number));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Example Unique " + number + " has this CQC number already");
        assertThat(answer.page().select("a[href=" + path + "]").text()).contains("Open the provider");
    }

    @Test
    void whatOthersNeedIsNotRemovedAndTwoEntriesOfOneOrganisationBecomeOne() {
        var name = "Example Twice %d".formatted(NUMBER.incrementAndGet());
        var stays = add(name + " Ltd", "1-W-" + NUMBER.get());
        var goes = add(name + " Homes", "");
        var place = addLocation(name + " Homes", "Moving House");
        var refused = officer.post(goes + "/removal", Map.of("version", "1"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("It has 1 location: remove or move them first");
        assertThat(officer.post(goes + "/merger", Map.of("into", "Nobody", "version", "1")).status()).isEqualTo(422);
        assertThat(officer.post(goes + "/merger", Map.of("into", name + " Ltd", "version", "9")).status()).isEqualTo(409);
        assertThat(officer.post(goes + "/merger", Map.of("into", name + " Ltd", "version", "1")).status()).isEqualTo(303);
        assertThat(officer.get(goes).status()).isEqualTo(404);
        assertThat(officer.get(stays).text()).contains("Moving House", name + " Homes became part of it, with 1 location");
        assertThat(officer.get(place).text()).contains("from %s Homes to %s Ltd".formatted(name, name));
        assertThat(officer.post(place + "/removal", Map.of("version", "1")).status()).as("it was moved since").isEqualTo(409);
        assertThat(officer.post(place + "/removal", Map.of("version", "2")).status()).isEqualTo(303);
        assertThat(officer.post(stays + "/removal", Map.of("version", "2")).status()).isEqualTo(303);
        assertThat(officer.get(stays).status()).isEqualTo(404);
    }

    @Test
    void whoOnlyReadsChangesNothing() {
        var path = add("Example Read " + NUMBER.incrementAndGet(), "");
        assertThat(viewer.get(path).text()).contains("Example Read").doesNotContain("Change the provider");
        for (var closed : List.of("/edit", "/removal", "/merger")) {
            assertThat(viewer.get(path + closed).status()).as(closed).isEqualTo(403);
        }
        assertThat(viewer.get("/sheffield/locations/new").status()).isEqualTo(403);
        assertThat(viewer.api("POST", "/api/v1/sheffield/providers", viewerToken, "{}").status()).isEqualTo(403);
        assertThat(viewer.get("/sheffield/locations.csv").status()).isEqualTo(200);
    }

    @Test
    void programsDoTheSame() throws IOException {
        var number = "1-A-" + NUMBER.incrementAndGet();
        var added = api("POST", "/providers", "{\"name\":\"Example API %s\",\"cqcId\":\"%s\"}".formatted(number, number));
        assertThat(added.status()).isEqualTo(201);
        var provider = map(added).get("id");
        var text = "{\"provider\":\"%s\",\"name\":\"API House\",\"services\":[\"home-care\"],\"segments\":[\"home-care\"],\"hoursAWeek\":\"120\",\"contract\":\"spot\"%s}";
        var place = api("POST", "/locations", text.formatted(provider, ""));
        assertThat(place.status()).as(place.body()).isEqualTo(201);
        assertThat(map(place)).containsEntry("contract", "spot").containsEntry("standing", "open").containsEntry("version", 1)
                .containsEntry("services", List.of("home-care")).doesNotContainKeys("beds", "closed");
        var path = "/locations/" + map(place).get("id");
        assertThat(api("PUT", path, text.formatted(number, "")).body()).contains("\"field\":\"version\"");
        assertThat(map(api("PUT", path, text.formatted(number, ",\"closed\":\"2025-01-31\",\"version\":\"1\""))))
                .containsEntry("standing", "closed").containsEntry("closed", "2025-01-31");
        assertThat(api("PUT", path, text.formatted(number, ",\"version\":\"1\"")).status()).isEqualTo(409);
        assertThat(map(api("GET", "/locations?standing=closed&service=home-care&q=" + number, ""))).containsEntry("total", 1);
        assertThat(map(api("GET", "/providers?q=" + number, ""))).containsEntry("total", 1);
        assertThat(map(api("GET", "/providers/" + provider, ""))).containsEntry("locations", 1).containsEntry("openLocations", 0);
        assertThat(api("DELETE", "/providers/" + provider + "?version=1", "").body()).contains("It has 1 location");
        assertThat(api("DELETE", path, "").status()).isEqualTo(422);
        assertThat(api("DELETE", path + "?version=2", "").status()).isEqualTo(204);
        assertThat(api("DELETE", "/providers/" + provider + "?version=1", "").status()).isEqualTo(204);
        assertThat(api("GET", path, "").status()).isEqualTo(404);
        assertThat(officer.get("/sheffield/locations?contract=handshake").status()).isEqualTo(422);
    }

    @Test
    void theRegisterMeetsTheContactsAndSaysThatItIsMadeUp() {
        assertThat(officer.get("/sheffield/providers").text()).contains("made up for demonstration");
        assertThat(officer.get("/sheffield/market").text()).contains("Providers and locations");
        var provider = officer.get("/sheffield/providers?q=Laurel").page().select("tbody th a").attr("href");
        var contact = officer.get(provider).page().select("#contacts + ul a");
        assertThat(contact.text()).isEqualTo("Toni Sample");
        assertThat(officer.get(contact.attr("href")).page().select("a[href=" + provider + "]")).hasSize(1);
        assertThat(viewer.get(provider).text()).doesNotContain("Toni Sample");
    }

    private String add(String name, String number) {
        var answer = officer.post("/sheffield/providers", Map.of("name", name, "cqcId", number));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.header("Location");
    }

    private String addLocation(String provider, String name) {
        var answer = officer.post("/sheffield/locations", location(provider, name));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.header("Location");
    }

    private static Map<String, String> location(String provider, String name) {
        return new HashMap<>(Map.of("provider", provider, "name", name, "services", "care-home-with-nursing", "segments",
                "nursing-care", "beds", "1,200", "hoursAWeek", "37.50", "contract", "block", "address", "1 High Street", "postcode",
                "s1 2hh", "opened", "1 April 2019"));
    }

    private static String plus(String words) {
        return words.replace(' ', '+');
    }
}
