package org.caremarket.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Indicators;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three councils' real figures, as the demonstration holds them. */
@MicronautTest(transactional = false)
class CouncilFiguresTest implements OnPostgres {

    private static final String SEFTON = "E08000014";
    private static final String CHESHIRE_WEST = "E06000050";
    private static final String SHEFFIELD = "E08000019";

    @Inject
    Figures figures;

    @Inject
    Indicators indicators;

    @Inject
    FiguresImport files;

    @Inject
    CouncilDirectory councils;

    @ParameterizedTest(name = "{0}: {2} of its own, {3} of others")
    @CsvSource({
        "sefton, E08000014, 74, 1",
        "cheshire-west, E06000050, 22, 0",
        "sheffield, E08000019, 53, 1"
    })
    void everyRowIsThere(String council, String area, int own, int others) {
        var all = all(council);
        assertThat(all).filteredOn(figure -> figure.area().equals(area)).hasSize(own);
        assertThat(all).filteredOn(figure -> !figure.area().equals(area)).hasSize(others);
        assertThat(all).extracting(Figure::madeUp).containsOnlyNulls();
    }

    @ParameterizedTest(name = "{0} {1} {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            sefton        | CH_HOMES       | E08000014 | 2021-06    | 133 homes
            sefton        | CH_HOMES       | E08000014 | 2024-03    | 122 homes
            sefton        | CH_BEDS        | E08000014 | 2021-06    | about 3,775 beds
            sefton        | CH_LASHARE     | E08000014 | 2024-03    | about 41%
            sefton        | CH_LASHARE_ALL | E08000014 | 2021-06    | about 43%
            sefton        | CH_COST        | E08000014 | 2020-21-Q2 | £390 to 930 a week
            sefton        | NC_AFF         | E08000014 | 2024-06    | 2.5%
            sefton        | RC_AFF         | E08000014 | 2024-06    | 14.2%
            sefton        | HC_CAPAFF      | E08000014 | 2024-06    | 59.1%
            sefton        | HC_WAITHRS     | E08000014 | 2024-06    | 234 hours a week
            sefton        | SL_OCC         | E08000014 | 2024-06    | 93.6%
            sefton        | EC_PIPE        | E08000014 | 2024-06    | up to 560 units
            sefton        | EC_TARGET      | E08000014 | 2035-36    | 1,306 units
            sefton        | EC_TARGET      | E08000014 | 2036-37    | 1,306 units
            sefton        | SPEND_CH       | E08000014 | 2023-24    | £66.8m
            sefton        | WF_VAC         | E08000014 | 2017-18    | about 8.1%
            sefton        | WF_VAC         | E92000001 | 2017-18    | 7.8%
            cheshire-west | HC_HRS         | E06000050 | 2022-23    | 11,945 hours a week
            cheshire-west | HC_PRIME       | E06000050 | 2021-04    | 58.0%
            cheshire-west | HC_PRIME       | E06000050 | 2022-23    | 46.0%
            cheshire-west | HC_WAIT        | E06000050 | 2022-23    | over 100 people
            cheshire-west | CQC_HC         | E06000050 | 2022-23    | 94.6%
            cheshire-west | HC_SPOT        | E06000050 | 2022-23    | not stated
            sheffield     | CH_OCC         | E08000019 | 2023-24    | 73.55 to 89.38%
            sheffield     | HC_HRS         | E08000019 | 2023-24    | about 39,000 hours a week
            sheffield     | HC_HRS_CON     | E08000019 | 2023-24    | 34,000 hours a week
            sheffield     | FEE_HC         | E08000019 | 2023-24    | £21.00 an hour
            sheffield     | HC_WAIT        | E08000019 | 2023-05-25 | 18 people
            sheffield     | HC_TURN        | E08000019 | 2023-24    | 50.0%
            sheffield     | HC_TURN        | E12000003 | 2023-24    | 35.0%
            sheffield     | HC_TURN_INH    | E08000019 | 2023-24    | 2.7%
            sheffield     | SPEND_SB       | E08000019 | 2022-23    | about £1.8m
            """)
    void asTheSourceHasIt(String council, String indicator, String area, String period, String words) {
        assertThat(all(council))
                .filteredOn(figure -> figure.indicator().equals(indicator) && figure.area().equals(area) && figure.period().equals(period))
                .singleElement()
                .satisfies(figure -> assertThat(figure.measurement().words(shared(indicator))).isEqualTo(words));
    }

    @Test
    void onlyTwoPublishedPercentagesAreNotWhatTheirCountsGive() {
        assertThat(contradicting("sefton")).containsExactly("SL_OCC 96");
        assertThat(contradicting("cheshire-west")).containsExactly("CQC_HC_RI 5.5");
        assertThat(contradicting("sheffield")).isEmpty();
    }

    @Test
    void ratingsAddUpToAllSeventyFour() {
        var rated = all("cheshire-west").stream().filter(figure -> figure.indicator().startsWith("CQC_HC_")).toList();
        assertThat(rated).hasSize(4).allMatch(figure -> figure.denominator().intValueExact() == 74);
        assertThat(rated.stream().mapToInt(figure -> figure.numerator().intValueExact()).sum()).isEqualTo(74);
    }

    @Test
    void aShareWithoutItsCountsStaysWithoutThem() {
        assertThat(all("sheffield")).filteredOn(figure -> figure.indicator().equals("CQC_HC")).singleElement()
                .satisfies(figure -> {
                    assertThat(figure.value()).isEqualByComparingTo("67");
                    assertThat(figure.denominator()).isNull();
                });
    }

    @Test
    void everyFigureSaysWhereItIsFrom() {
        for (var council : List.of("sefton", "cheshire-west", "sheffield")) {
            assertThat(all(council)).allMatch(figure -> figure.page() != null && !figure.source().isBlank());
        }
    }

    @ParameterizedTest
    @CsvSource({"sefton", "cheshire-west", "sheffield"})
    void importingAgainAddsNothing(String council) {
        var before = all(council);
        assertThat(in(council, () -> files.importFrom(Path.of("tenants", council)))).isEqualTo("already there");
        assertThat(all(council)).isEqualTo(before);
    }

    @Test
    void theTemplateSaysThatItsRowsAreExamples() {
        assertThat(FiguresFile.read(Path.of("tenants/_template"), SEFTON, indicators::meant))
                .hasSize(2).allMatch(text -> text.madeUp() != null);
    }

    @Test
    void aCouncilHasItsOwnFiguresOnly() {
        assertThat(in("sefton", () -> figures.ofArea(SHEFFIELD))).isEmpty();
        assertThat(in("sheffield", () -> figures.ofArea(CHESHIRE_WEST))).isEmpty();
    }

    private List<String> contradicting(String council) {
        return all(council).stream()
                .filter(figure -> figure.measurement().contradictsItself(shared(figure.indicator())))
                .map(figure -> figure.indicator() + " " + figure.value().toPlainString())
                .toList();
    }

    private List<Figure> all(String council) {
        return in(council, () -> {
            var all = new ArrayList<Figure>();
            indicators.catalogue().forEach(indicator -> all.addAll(figures.ofIndicator(indicator.code())));
            return all;
        });
    }

    private Indicator shared(String code) {
        return indicators.shared(code).orElseThrow();
    }

    private <T> T in(String council, Supplier<T> work) {
        return councils.council(council).orElseThrow().call(work);
    }
}
