package org.caremarket.position.good;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.Test;

/** What good looks like, on pages. */
class GoodRoutesTest extends CouncilRoutes {

    private static final String ALL = "/sheffield/market-position/good";

    @Inject
    CouncilDirectory councils;

    @Inject
    GoodFixture fixture;

    @Test
    void sheffieldsFourHeadingsStandWithTheirStatements() {
        var page = officer.get(ALL).page();
        assertThat(page.select("caption").eachText()).startsWith("Leadership and governance", "Sufficiency and stability",
                "Quality and outcomes", "Providing support");
        assertThat(page.select("table").stream().limit(4).map(table -> table.select("tbody tr").size()))
                .containsExactly(4, 6, 5, 2);
        assertThat(page.text()).contains("Made up for demonstration: The judgement",
                "From Partly on 30 June 2023 to Mostly on 31 March 2024: nearer than before.",
                "From Not yet on 30 June 2023 to Not yet on 31 March 2024: no change.");
    }

    @Test
    void aJudgementKeepsWhatTheStatementSaidThen() {
        var path = statement("Rates cover costs.");
        assertThat(officer.get(path).text()).contains("Not assessed yet.");
        assertThat(judge(path, "Mostly", "1 March 2024").status()).isEqualTo(303);
        assertThat(officer.post(path, Map.of("heading", "Heading", "words", "Rates cover costs and profit.", "version", "1")).status())
                .isEqualTo(303);
        judge(path, "Partly", "1 March 2025");
        var page = officer.get(path).page();
        assertThat(page.text()).contains("From Mostly on 1 March 2024 to Partly on 1 March 2025: further away than before.");
        assertThat(page.select("tbody tr").last().text()).contains("The statement then said: Rates cover costs.");
        assertThat(page.select("tbody tr").first().text()).doesNotContain("then said");
    }

    @Test
    void aJudgementNeedsAWordAReasonAndARealDay() {
        var path = statement("Staff stay.");
        assertThat(judge(path, "Splendid", "1 March 2024").text()).contains("Select a word of the scale");
        assertThat(judge(path, "Partly", "31 February 2024").text()).contains("Enter a real day");
        assertThat(judge(path, "Partly", "1 January 2999").text()).contains("today or in the past");
        var answer = officer.post(path + "/assessments", Map.of("level", "Partly", "reason", "", "day", "1 March 2024", "evidence", "Kept"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#evidence").val()).isEqualTo("Kept");
        assertThat(viewer.post(path + "/assessments", Map.of("level", "Partly")).status()).isEqualTo(403);
    }

    @Test
    void ofTwoWhoChangeAtOnceTheSecondSeesBothTexts() {
        var path = statement("Leaders lead.");
        officer.post(path, Map.of("heading", "Heading", "words", "Leaders lead well.", "version", "1"));
        var answer = officer.post(path, Map.of("heading", "Heading", "words", "Leaders listen.", "version", "1"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("table").text()).contains("Leaders lead well.", "Leaders listen.");
        assertThat(officer.post(path + "/removal", Map.of("version", "1")).status()).isEqualTo(409);
        assertThat(officer.post(path + "/removal", Map.of("version", "2")).status()).isEqualTo(303);
        assertThat(officer.get(path).status()).isEqualTo(404);
    }

    @Test
    void wordsOfTwoScalesAreNotCompared() {
        var standing = new GoodStanding(null, java.util.List.of(
                new Assessment(2, 1, "Strong", "r", "", "w", java.time.LocalDate.of(2025, 3, 1), null, "A", null),
                new Assessment(1, 1, "Partly", "r", "", "w", java.time.LocalDate.of(2024, 3, 1), null, "A", null)),
                java.util.List.of("Weak", "Strong"));
        assertThat(standing.travel()).endsWith("the two words are not of one scale, so which way it went cannot be said.");
        assertThat(officer.post(ALL + "/scale", Map.of("words", "One")).text()).contains("Enter 2 to 7 words");
        assertThat(officer.post(ALL + "/scale", Map.of("words", "One\nOne")).text()).contains("Enter each word once");
        assertThat(officer.post(ALL + "/scale", Map.of("words", "Not yet\nPartly\nMostly\nFully")).status()).isEqualTo(303);
    }

    private org.caremarket.testing.Browser.Answer judge(String path, String level, String day) {
        return officer.post(path + "/assessments", Map.of("level", level, "reason", "Because", "day", day));
    }

    private String statement(String words) {
        return ALL + "/" + councils.council("sheffield").orElseThrow().<Long>call(() -> fixture.statement(words));
    }
}
