package org.caremarket.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArialTest {

    /** As a browser measured them in Liberation Sans at 100 pixels. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REGULAR | Q2 21/22                       | 411.4
            REGULAR | Recommission home care         | 1156.0
            REGULAR | £1 – “café”                    | 478.0
            BOLD    | Status to confirm              | 822.3
            """)
    void measuresAsABrowserDoes(Arial weight, String text, double width) {
        assertThat(weight.width(text, 100)).isCloseTo(width, within(width / 100));
    }

    @Test
    void whatFitsStaysWhole() {
        assertThat(Arial.REGULAR.fit("Fees", 15, 100)).isEqualTo("Fees");
        assertThat(Arial.REGULAR.lines("Fees", 15, 100, 2)).containsExactly("Fees");
    }

    @Test
    void whatDoesNotFitIsCutAndSaysSo() {
        var cut = Arial.REGULAR.fit("Recommission home care zones", 15, 100);
        assertThat(cut).isEqualTo("Recommissi…");
        assertThat(Arial.REGULAR.width(cut, 15)).isLessThanOrEqualTo(100);
        assertThat(Arial.REGULAR.fit("W", 15, 1)).isEqualTo("…");
    }

    @Test
    void linesBreakBetweenWordsAndTheLastIsCut() {
        var lines = Arial.REGULAR.lines("Explore shared  purchasing with\nthe region and with the country", 15, 160, 2);
        assertThat(lines).containsExactly("Explore shared", "purchasing with the r…");
        assertThat(lines).allMatch(line -> Arial.REGULAR.width(line, 15) <= 160);
        assertThat(Arial.REGULAR.lines("W".repeat(5000), 15, 160, 2)).hasSize(1).first().asString().endsWith("W…");
    }

    @Test
    void aCharacterOfSeveralCodePointsIsNeverHalved() {
        var family = "👨‍👩‍👧‍👦";
        assertThat(Arial.REGULAR.fit(family.repeat(4), 10, 100)).isIn(List.of(
                "…", family + "…", family.repeat(2) + "…", family.repeat(3) + "…"));
    }
}
