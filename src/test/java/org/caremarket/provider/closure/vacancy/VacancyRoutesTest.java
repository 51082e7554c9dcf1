package org.caremarket.provider.closure.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.council.Councils;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilScope;
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

/** Vacancies on pages and as JSON. */
class VacancyRoutesTest extends CouncilRoutes {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Councils councils;

    @Inject
    Providers providers;

    @Inject
    Locations locations;

    @Inject
    Vacancies vacancies;

    @Test
    void readingsFollowEachOtherAndTheNewestTwoAreCompared() {
        var home = home("alpha", ServiceType.CARE_HOME_WITHOUT_NURSING);
        var path = "/sheffield/locations/" + home + "/vacancies";
        assertThat(officer.get(path).text()).contains("Nothing is recorded of what is free here");
        assertThat(officer.post(path, reading("1 February 2026", "9", "2")).status()).isEqualTo(303);
        assertThat(officer.post(path, reading("1 March 2026", "12", "")).status()).isEqualTo(303);
        var page = officer.get(path);
        assertThat(page.text()).contains("12 beds were free on 1 March 2026. That is 3 more than on 1 February 2026.", "Not stated");
        assertThat(page.page().select("svg")).hasSize(2);
        var newest = sheffield().call(vacancies::newest).get(home);
        assertThat(newest.now().since(newest.before().orElseThrow())).isEqualByComparingTo("3");
        assertThat(officer.post(path, reading("1 March 2026", "8", "")).text()).contains("There is a reading of 1 March 2026 already, 12 beds");
        assertThat(viewer.get(path).page().select("form[action=" + path + "]")).isEmpty();
        assertThat(viewer.post(path, reading("2 March 2026", "8", "")).status()).isEqualTo(403);
    }

    @Test
    void aCorrectionKeepsTheFormerReadingAndTheSecondToCorrectSeesBoth() {
        var home = home("alpha", ServiceType.CARE_HOME_WITHOUT_NURSING);
        var path = "/sheffield/locations/" + home + "/vacancies";
        officer.post(path, reading("1 March 2026", "12", ""));
        var edit = officer.get(path).page().select("a[href$=/edit]").attr("href");
        var one = edit.replace("/edit", "");
        assertThat(officer.get(edit).page().select("#available").val()).isEqualTo("12");
        assertThat(officer.post(one, reading("1 March 2026", "2", "1")).status()).isEqualTo(303);
        var page = officer.get(path).text();
        assertThat(page).contains("2 beds were free on 1 March 2026, 1 of them with no top-up", "Counts no more. Corrected by", "12 beds");
        var conflict = officer.post(one, reading("1 March 2026", "5", ""));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select("table").text()).contains("2 beds", "5 beds");
        var now = officer.get(path).page().select("a[href$=/edit]").attr("href").replace("/edit", "");
        assertThat(officer.post(now + "/withdrawal", Map.of()).status()).isEqualTo(303);
        assertThat(officer.get(path).text()).contains("Nothing is recorded of what is free here", "Withdrawn");
        assertThat(sheffield().call(vacancies::newest)).doesNotContainKey(home);
    }

    @Test
    void manyLocationsAreRecordedOnOnePageAndOneEmptyIsNotNought() {
        var first = home("gamma", ServiceType.CARE_HOME_WITHOUT_NURSING);
        var second = home("gamma", ServiceType.CARE_HOME_WITHOUT_NURSING);
        var agency = home("gamma", ServiceType.HOME_CARE);
        var form = new HashMap<>(Map.of("asAt", "1 March 2026", "source", "Weekly call", "available." + first, "7",
                "noTopUp." + first, "8", "available." + agency, "12,5"));
        var refused = officer.post("/sheffield/vacancies", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary").text()).contains("cannot be more than the beds that are free", "must be a number");
        assertThat(refused.page().select("#available-" + first).val()).isEqualTo("7");
        assertThat(refused.page().select(".govuk-error-summary a[href=#noTopUp-" + first + "]")).hasSize(1);
        form.putAll(Map.of("noTopUp." + first, "3", "available." + agency, "40.5"));
        assertThat(officer.post("/sheffield/vacancies", form).status()).isEqualTo(303);
        var newest = sheffield().call(vacancies::newest);
        assertThat(newest).containsKeys(first, agency).doesNotContainKey(second);
        var totals = sheffield().call(() -> vacancies.totals(each -> each.segments().contains("gamma")));
        assertThat(totals.sentence()).isEqualTo(
                "7 beds and 40.5 hours a week are free at 2 of 3 locations, by their newest readings of 1 March 2026; 1 stated nothing.");
        var row = officer.get("/sheffield/vacancies").page().select("tr:has(th:containsOwn(gamma))").text();
        assertThat(row).isEqualTo("gamma 7 3 40.5 3 1");
        assertThat(officer.post("/sheffield/vacancies", form).text()).contains("There is a reading of 1 March 2026 already");
        assertThat(officer.post("/sheffield/vacancies", Map.of("asAt", "1 March 2026", "source", "A call")).text()).contains("at least one location");
        assertThat(officer.get("/sheffield/vacancies.csv").body()).contains("Weekly call", "40.5");
        assertThat(officer.get("/sheffield/vacancies.xlsx").header("Content-Type")).contains("spreadsheetml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asAt      |                  | Enter the day
            asAt      | 31 February 2026 | real day
            asAt      | 1 January 2999   | today or in the past
            unit      | rooms            | Choose beds or hours
            available |                  | 0 if nothing is
            available | 12,5             | whole number
            available | 1.5              | whole number
            available | -3               | 0 or more
            available | 9999999999999999999 | whole number
            noTopUp   | 99               | cannot be more
            source    |                  | who said so
            """)
    void aRefusedReadingKeepsWhatWasTypedAndMarksTheField(String field, String typed, String message) {
        var form = new HashMap<>(reading("1 March 2026", "4", ""));
        form.put(field, typed == null ? "" : typed);
        var answer = officer.post("/sheffield/locations/" + home("alpha", ServiceType.CARE_HOME_WITHOUT_NURSING) + "/vacancies", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".govuk-error-summary").text()).contains(message);
        assertThat(answer.page().select("#asAt").val()).isEqualTo(form.get("asAt"));
    }

    @Test
    void programsDoTheSame() throws IOException {
        var path = "/locations/" + home("alpha", ServiceType.HOME_CARE) + "/vacancies";
        var text = "{\"asAt\":\"2026-03-01\",\"unit\":\"hours\",\"available\":\"%s\",\"source\":\"A call\"}";
        var added = api("POST", path, text.formatted("120.5"));
        assertThat(added.status()).isEqualTo(201);
        assertThat(map(added)).containsEntry("available", 120.5).containsEntry("standing", true).doesNotContainKey("noTopUp");
        assertThat(api("POST", path, text.formatted("3")).body()).contains("\"field\":\"asAt\"");
        var one = path + "/" + map(added).get("id");
        var corrected = api("PUT", one, text.formatted("100"));
        assertThat(map(corrected)).containsEntry("corrects", map(added).get("id"));
        assertThat(api("PUT", one, text.formatted("90")).status()).isEqualTo(409);
        assertThat(api("DELETE", path + "/" + map(corrected).get("id"), "").status()).isEqualTo(204);
        assertThat(map(api("GET", path, ""))).containsEntry("total", 2);
        assertThat(api("POST", path, text.formatted("a\\u0000b")).status()).isEqualTo(422);
        for (var bad : new String[] {"[]", "null", "{not json", "{\"asAt\":{}}"}) {
            assertThat(api("POST", path, bad).status()).isIn(400, 422);
        }
    }

    private static Map<String, String> reading(String day, String beds, String noTopUp) {
        return Map.of("asAt", day, "unit", "beds", "available", beds, "noTopUp", noTopUp, "source", "The provider by telephone");
    }

    private CouncilScope sheffield() {
        return councils.council("sheffield").orElseThrow();
    }

    private long home(String segment, ServiceType service) {
        var name = "Place " + NUMBER.incrementAndGet();
        return sheffield().call(() -> {
            var provider = providers.add(new ProviderText(name + " Ltd", Optional.empty(), Optional.empty(), Optional.empty()), OFFICER);
            return locations.add(new LocationText(provider, name, Optional.empty(), Optional.empty(), Optional.empty(),
                    Set.of(service), Set.of(segment), Optional.empty(), Optional.of(41), Optional.<BigDecimal>empty(),
                    ContractStatus.SPOT, Optional.<LocalDate>empty(), Optional.empty(), Optional.empty()), OFFICER);
        });
    }
}
