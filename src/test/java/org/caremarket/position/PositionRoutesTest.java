package org.caremarket.position;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The market position on pages and as JSON. */
class PositionRoutesTest extends CouncilRoutes {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    CouncilDirectory councils;

    @Inject
    PositionFixture fixture;

    @Test
    void anAreaIsAddedWithItsSegmentsAndEachOfItsPartsIsEmpty() {
        var name = "Area " + NUMBER.incrementAndGet();
        var answer = officer.post("/sheffield/market-position/areas", Map.of("name", name, "parts", "North\nSouth", "segments", "home-care"));
        assertThat(answer.status()).isEqualTo(303);
        var page = officer.get(answer.header("Location")).page();
        assertThat(page.text()).contains("Area added", "Nothing is said of this area yet.", "Segments: home care");
        assertThat(page.select(".app-position__side").text()).contains("Nothing is said yet.");
        assertThat(officer.get(answer.header("Location") + "/statements/new").page().select("#part option").eachText())
                .containsExactly("The area as a whole", "North", "South");
        assertThat(officer.post("/sheffield/market-position/areas", Map.of("name", name.toUpperCase())).text())
                .contains("Another area has this name");
    }

    @Test
    void everyWordingOfAStatementCanBeReadWithWhoAndWhatChanged() {
        var path = statement("Ten homes have closed.");
        var form = form("Eleven homes have closed.", "1");
        form.put("asOf", "31 March 2024");
        assertThat(officer.post(path, form).status()).isEqualTo(303);
        var page = officer.get(path).page();
        assertThat(page.select("main .govuk-body-l").text()).isEqualTo("Eleven homes have closed.");
        assertThat(page.select(".app-history__item").first().text()).contains("Version 2: changed by", "Statement before Ten homes",
                "Statement after Eleven homes", "As of after 31 March 2024");
        assertThat(page.select(".app-history__item").last().text()).contains("Version 1: first recorded by An officer");
        assertThat(officer.post(path + "/removal", Map.of("version", "2")).status()).isEqualTo(303);
        assertThat(viewer.get(path).text()).contains("This statement was removed by", "Ten homes have closed.");
        assertThat(officer.get(path + "/edit").status()).isEqualTo(404);
    }

    @Test
    void ofTwoWhoChangeAtOnceTheSecondSeesBothTexts() {
        var path = statement("Beds are short.");
        assertThat(officer.post(path, form("Beds are very short.", "1")).status()).isEqualTo(303);
        var answer = officer.post(path, form("Beds are enough.", "1"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("table").text()).contains("Beds are very short.", "Beds are enough.");
        assertThat(officer.post(path, form("Beds are enough.", answer.page().select("[name=version]").val())).status()).isEqualTo(303);
        assertThat(officer.post(path + "/removal", Map.of("version", "1")).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            words  |                  | Enter the statement
            aspect | beauty           | Select sufficiency, quality or value for money
            side   | later            | Select whether it says how things are
            part   | Moon             | Choose a part of the area
            asOf   | 31 February 2024 | Enter a real day
            asOf   | 1 January 2999   | today or in the past
            asOf   | -12,5            | Enter a real day
            link   | javascript:x     | Enter the address of a web page
            """)
    void aRefusedStatementKeepsWhatWasTypedAndMarksTheField(String field, String typed, String message) {
        var area = area();
        var form = form("Words that stay", "");
        form.put(field, typed == null ? "" : typed);
        form.put("source", "A source that stays");
        var answer = officer.post("/sheffield/market-position/areas/" + area + "/statements", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".govuk-error-summary").text()).contains(message);
        assertThat(answer.page().select("#source").val()).isEqualTo("A source that stays");
    }

    @Test
    void textsThatAreTooLongOrCannotBeShownAreRefused() {
        var path = "/sheffield/market-position/areas/" + area() + "/statements";
        assertThat(officer.post(path, form("x".repeat(10_000), "")).text()).contains("The statement must be 3,000 characters or less");
        var source = form("Words", "");
        source.put("source", "x".repeat(301));
        assertThat(officer.post(path, source).text()).contains("The source must be 300 characters or less");
        assertThat(officer.post(path, form("a\0b", "")).status()).isEqualTo(422);
    }

    @Test
    void figuresAndActionsAreLinkedAndShownWithWhatTheySay() {
        var path = statement("Homes are many.");
        var found = officer.get(path + "/links?q=CH_HOMES").page();
        var id = found.select("[name=figures]").val();
        assertThat(found.select("label[for^=figures]").text()).contains("105");
        var action = officer.get(path + "/links?q=Personal+assistant").page().select("[name=actions]").val();
        assertThat(officer.post(path + "/links", Map.of("figures", id, "actions", action, "version", "1")).status()).isEqualTo(303);
        assertThat(officer.get(path).text()).contains("105", "3.3 Personal assistant workforce: ", "Figures after");
        assertThat(officer.post(path + "/links", Map.of("figures", "999999999", "version", "2")).text())
                .contains("Choose figures that the council has recorded");
        assertThat(officer.post(path + "/links", Map.of("figures", "many", "version", "2")).status()).isEqualTo(422);
        assertThat(officer.post(path + "/links", Map.of("version", "1")).status()).as("somebody linked first").isEqualTo(409);
        assertThat(officer.post(path + "/links", Map.of("version", "2")).status()).as("none is right, too").isEqualTo(303);
        assertThat(officer.get(path).text()).contains("No figure is linked.");
    }

    @Test
    void statementsMoveAmongTheirOwn() {
        var area = area();
        councils.council("sheffield").orElseThrow().run(() -> List.of("First", "Second", "Third")
                .forEach(words -> fixture.statement(area, words)));
        var page = "/sheffield/market-position/areas/" + area;
        var third = officer.get(page).page().select("a:contains(Open: Third)").attr("href");
        officer.post(third + "/place", Map.of("to", "up"));
        assertThat(words(page)).containsExactly("First", "Third", "Second");
        officer.post(third + "/place", Map.of("to", "up"));
        officer.post(third + "/place", Map.of("to", "up"));
        assertThat(words(page)).containsExactly("Third", "First", "Second");
        assertThat(officer.post(page + "/removal", Map.of("version", "1")).text()).contains("still has 3 statements");
    }

    @Test
    void anEarlierDayShowsWhatWasRecordedByThen() {
        var page = "/sheffield/market-position/areas/" + area();
        assertThat(officer.get(page + "?asAt=1+March+2020").text()).contains("This is how things stood", "1 March 2020",
                "Nothing had been recorded by that day.");
        assertThat(officer.get(page + "?asAt=31+February+2020").status()).isEqualTo(422);
    }

    @Test
    void whoOnlyReadsChangesNothing() {
        var path = statement("Read only.");
        assertThat(viewer.get(path).page().select("main form, main .govuk-button")).isEmpty();
        assertThat(viewer.post(path, form("Changed", "1")).status()).isEqualTo(403);
        assertThat(viewer.get("/sheffield/market-position").page().select("main .govuk-button")).isEmpty();
    }

    @Test
    void theApiListsAddsChangesAndRemoves() throws IOException {
        var area = area();
        var body = "{\"area\":\"%d\",\"aspect\":\"value-for-money\",\"side\":\"plan\",\"words\":\"%s\",\"version\":\"%d\"}";
        var added = map(api("POST", "/market-positions", body.formatted(area, "Pay by the hour", 0)));
        var path = "/market-positions/" + added.get("id");
        assertThat(map(api("GET", path, ""))).containsEntry("words", "Pay by the hour").containsEntry("aspect", "value-for-money");
        assertThat(map(api("PUT", path, body.formatted(area, "Pay by the night", 1)))).containsEntry("version", 2);
        assertThat(api("PUT", path, body.formatted(area, "Pay nothing", 1)).status()).isEqualTo(409);
        assertThat(map(api("GET", "/market-positions?area=" + area, ""))).containsEntry("total", 1);
        assertThat(api("GET", "/market-positions?aspect=beauty", "").status()).isEqualTo(422);
        assertThat(api("GET", path + "/versions", "").body()).contains("Pay by the hour", "Pay by the night");
        assertThat(api("POST", "/market-positions", "{\"area\":\"0\"}").status()).isEqualTo(422);
        assertThat(api("DELETE", path + "?version=2", "").status()).isEqualTo(204);
        assertThat(api("GET", path, "").status()).isEqualTo(404);
        assertThat(map(api("GET", "/market-positions?area=" + area, ""))).containsEntry("total", 0);
        assertThat(officer.api("POST", "/api/v1/sheffield/market-positions", viewerToken, body.formatted(area, "No", 0)).status())
                .isEqualTo(403);
    }

    @Test
    void theFilesHoldEveryStatementAndNoFormula() {
        statement("=1+1 is what providers said");
        var csv = officer.get("/sheffield/market-position.csv").body();
        assertThat(csv).contains("'=1+1 is what providers said").contains("2,342 people");
        assertThat(officer.get("/sheffield/market-position.xlsx").status()).isEqualTo(200);
    }

    private List<String> words(String page) {
        return officer.get(page).page().select(".app-position__statements .govuk-body").eachText();
    }

    private long area() {
        return councils.council("sheffield").orElseThrow().call(() -> fixture.area("Made area " + NUMBER.incrementAndGet()));
    }

    private String statement(String words) {
        var area = area();
        return "/sheffield/market-position/statements/"
                + councils.council("sheffield").orElseThrow().<Long>call(() -> fixture.statement(area, words));
    }

    private static Map<String, String> form(String words, String version) {
        return new HashMap<>(Map.of("aspect", "sufficiency", "side", "now", "words", words, "version", version));
    }
}
