package org.caremarket.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.caremarket.platform.file.FileProblem;
import org.caremarket.platform.file.FileProblems;
import org.junit.jupiter.api.Test;

/** The catalogue that ships, and what is said of a bad one. */
class CatalogueFileTest {

    private static final String GOOD = """
            indicators:
              - code: CH_OCC
                name: Occupancy
                question: How full?
                segment: Care homes
                unit: "%"
                decimals: 1
                kind: proportion
                numerator: occupied beds
                denominator: beds
                polarity: neither
                periods: [day]
                definition: Beds that are occupied.
            """;

    @Test
    void theCatalogueThatShipsIsWhole() {
        var indicators = CatalogueFile.load();

        assertThat(indicators).isNotEmpty();
        var aliases = new HashSet<String>();
        for (var indicator : indicators) {
            assertThat(indicator.question()).endsWith("?");
            assertThat(indicator.definition()).endsWith(".");
            assertThat(indicator.aliases()).allMatch(alias -> aliases.add(alias.toLowerCase()));
            assertThat(indicator.notWith()).allMatch(other -> !other.code().equals(indicator.code()));
        }
    }

    @Test
    void aGoodOneHasNoProblems() {
        assertThat(problems(GOOD)).isEmpty();
    }

    @Test
    void saysLineAndReason() {
        assertThat(problems(GOOD.replace("polarity: neither", "polarity: up"))).singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(11);
                    assertThat(problem.reason()).contains("higher, lower or neither");
                });
        assertThat(reasons(GOOD.replace("periods: [day]", "periods: [week]"))).anyMatch(reason -> reason.contains("\"week\""));
        assertThat(reasons(GOOD.replace("decimals: 1", "decimals: 9"))).anyMatch(reason -> reason.contains("from 0 to 4"));
        assertThat(reasons(GOOD.replace("numerator:", "numerater:")))
                .anyMatch(reason -> reason.contains("\"numerator\" is missing"))
                .anyMatch(reason -> reason.contains("\"numerater\" is not known"));
        assertThat(reasons(GOOD + GOOD.substring(GOOD.indexOf("  - code")))).anyMatch(reason -> reason.contains("stands twice"));
        assertThat(reasons(GOOD + "    not_with:\n      - code: NOWHERE\n        why: It differs.\n"))
                .anyMatch(reason -> reason.contains("There is no indicator \"NOWHERE\""));
        assertThat(reasons(GOOD.replace("CH_OCC", "L_OCC"))).anyMatch(reason -> reason.contains("local"));
        assertThat(reasons(GOOD + "    methods:\n      - version: 3\n        since: 2021-22\n        change: Wider.\n"))
                .anyMatch(reason -> reason.contains("\"version\" should be 2"));
        assertThat(reasons(GOOD + "    part_of: NOWHERE\n")).anyMatch(reason -> reason.contains("\"NOWHERE\" should be another count"));
    }

    @Test
    void aPartIsACountOfWhichTheTotalIsACount() {
        var count = GOOD.replace("kind: proportion", "kind: count").replaceAll(" *(numerator|denominator):.*\n", "");
        var part = count.substring(count.indexOf("  - code")).replace("CH_OCC", "CH_PART") + "    part_of: CH_OCC\n";
        assertThat(problems(count + part)).isEmpty();
        assertThat(reasons(GOOD + part)).singleElement().asString().contains("should be another count");
        assertThat(reasons(count + "    part_of: CH_OCC\n")).singleElement().asString().contains("should be another count");
    }

    private static List<FileProblem> problems(String text) {
        var problems = new FileProblems();
        CatalogueFile.read(text, problems);
        return problems.found();
    }

    private static List<String> reasons(String text) {
        return problems(text).stream().map(FileProblem::reason).toList();
    }
}
