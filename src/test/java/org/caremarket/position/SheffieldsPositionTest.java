package org.caremarket.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.Test;

/** What Sheffield's folder brings: four areas, each part of which says something. */
class SheffieldsPositionTest extends CouncilRoutes {

    @Test
    void isWholeAndSaysSoFirst() {
        var page = officer.get("/sheffield/market-position").page();
        assertThat(page.select(".govuk-body-l").text()).contains("in 4 areas. All 24 parts of the position say something.",
                "The oldest statement is as of 25 May 2023.");
        assertThat(page.select("tbody th").eachText()).containsExactly("Direct payments", "Living and ageing well: care homes",
                "Living and ageing well: home care", "Adult future options");
        assertThat(officer.get("/sheffield/market").text()).contains("Market position", "in 4 areas");
    }

    @Test
    void hasEachFigureBesideItsStatement() {
        var page = area("Adult future options");
        assertThat(page.select("h4").eachText()).containsExactly("Activities inside the home", "Activities outside the home",
                "Overnight short breaks", "Enhanced supported living");
        var hours = officer.get(page.select("a:contains(21,024 hours)").attr("href")).text();
        assertThat(hours).contains("21,024", "590", "7,707", "302", "Market Oversight and Sustainability Delivery Plan 2023/4");
        var turnover = officer.get(area("Living and ageing well: home care").select("a:contains(Skills for Care)").attr("href")).text();
        assertThat(turnover).contains("50%", "35%", "2.7%");
    }

    @Test
    void hasTheStatusOfEachAction() {
        var framework = area("Direct payments").select("a:contains(register of personal assistants)").attr("href");
        assertThat(officer.get(framework).text()).contains("3.3 Personal assistant workforce: ");
    }

    @Test
    void countsAreThoseOfTheSource() {
        var counts = officer.get("/sheffield/market-position").page().select("tbody tr").stream()
                .map(row -> row.select("td").eachText().stream().map(text -> text.split(" ")[0]).toList()).toList();
        assertThat(counts).containsExactly(
                Arrays.asList("4", "8", "4", "6", "3", "4"),
                Arrays.asList("9", "9", "5", "8", "7", "8"),
                Arrays.asList("4", "3", "5", "2", "3", "3"),
                Arrays.asList("14", "7", "4", "5", "4", "7"));
    }

    private org.jsoup.nodes.Document area(String name) {
        var overview = officer.get("/sheffield/market-position").page();
        return officer.get(overview.select("tbody th a").stream().filter(link -> link.text().equals(name)).findFirst()
                .orElseThrow().attr("href")).page();
    }
}
