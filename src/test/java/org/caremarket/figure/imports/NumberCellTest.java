package org.caremarket.figure.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caremarket.figure.FigureState;
import org.caremarket.figure.Precision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a number, or its lack, is written. */
class NumberCellTest {

    @ParameterizedTest(name = "\"{0}\" is {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            5                     | EXACT | 5      |         |              |
            0                     | EXACT | 0      |         |              |
            93.60                 | EXACT | 93.6   |         |              |
            .5                    | EXACT | 0.5    |         |              |
            +4                    | EXACT | 4      |         |              |
            -12.5                 | EXACT | -12.5  |         |              |
            −12.5                 | EXACT | -12.5  |         |              |
            (5)                   | EXACT | -5     |         |              |
            (£1,200.50)           | EXACT | -1200.5|         | £            |
            (2.5%)                | EXACT | -2.5   |         | %            |
            1,500                 | EXACT | 1500   |         |              |
            12,345,678.9          | EXACT | 12345678.9 |     |              |
            £21                   | EXACT | 21     |         | £            |
            -£21.50               | EXACT | -21.5  |         | £            |
            £66.8m                | EXACT | 66.8   |         | £m           |
            93.6%                 | EXACT | 93.6   |         | %            |
            93.6 %                | EXACT | 93.6   |         | %            |
            234 hours a week      | EXACT | 234    |         | hours a week |
            5.0E-2                | EXACT | 0.05   |         |              |
            5.0000000000000003E-2 | EXACT | 0.05   |         |              |
            1.2e3                 | EXACT | 1200   |         |              |
            79.400000000000006    | EXACT | 79.4   |         |              |
            about 1,500           | ABOUT | 1500   |         |              |
            About 1,500 beds      | ABOUT | 1500   |         | beds         |
            approx. 8.1%          | ABOUT | 8.1    |         | %            |
            c.1500                | ABOUT | 1500   |         |              |
            circa £1.8m           | ABOUT | 1.8    |         | £m           |
            ~40                   | ABOUT | 40     |         |              |
            over 85               | OVER  | 85     |         |              |
            more than 85          | OVER  | 85     |         |              |
            >85                   | OVER  | 85     |         |              |
            under 5%              | UNDER | 5      |         | %            |
            <5                    | UNDER | 5      |         |              |
            up to 9               | UP_TO | 9      |         |              |
            ≤ 9                   | UP_TO | 9      |         |              |
            73.55–89.38           | RANGE | 73.55  | 89.38   |              |
            73.55% to 89.38%      | RANGE | 73.55  | 89.38   | %            |
            £390 - £930           | RANGE | 390    | 930     | £            |
            between 5 and 10      | RANGE | 5      | 10      |              |
            from 1,000 to 2,000   | RANGE | 1000   | 2000    |              |
            12.3*                 | EXACT | 12.3   |         |              | *
            12.3[1]               | EXACT | 12.3   |         |              | [1]
            1,234 [note 2]        | EXACT | 1234   |         |              | [note 2]
            12.3% †               | EXACT | 12.3   |         | %            | †
            12.3²                 | EXACT | 12.3   |         |              | ²
            0.2 (5.8)             | EXACT | 0.2    |         |              | 5.8
            85 (provisional)      | EXACT | 85     |         |              | provisional
            """)
    void aNumber(String cell, Precision precision, BigDecimal value, BigDecimal to, String unit, String mark) {
        assertThat(NumberCell.of(cell)).isInstanceOfSatisfying(NumberCell.Number.class, number -> {
            assertThat(number.value()).isEqualByComparingTo(value);
            assertThat(number.precision()).isEqualTo(precision);
            if (to == null) {
                assertThat(number.to()).isNull();
            } else {
                assertThat(number.to()).isEqualByComparingTo(to);
            }
            assertThat(number.unit()).isEqualTo(unit == null ? "" : unit);
            assertThat(number.mark()).isEqualTo(mark == null ? "" : mark);
        });
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource(delimiter = '|', textBlock = """
            [x]           | NOT_STATED
            ..            | NOT_STATED
            …             | NOT_STATED
            -             | NOT_STATED
            –             | NOT_STATED
            :             | NOT_STATED
            Not available | NOT_STATED
            not stated    | NOT_STATED
            TBC           | NOT_STATED
            Not held      | NOT_COLLECTED
            not collected | NOT_COLLECTED
            [c]           | SUPPRESSED
            *             | SUPPRESSED
            Suppressed    | SUPPRESSED
            [z]           | NOT_APPLICABLE
            n/a           | NOT_APPLICABLE
            N/A           | NOT_APPLICABLE
            """)
    void noNumber(String cell, FigureState why) {
        assertThat(NumberCell.of(cell)).isEqualTo(new NumberCell.None(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "12,3", "1,23,456", "1.234,5", "1,2345", "12.3.4", "--5", "-+5", "5-", "10-5", "2020-21", "5 to", "twelve", "1/2",
        "25/05/2023", "£", "%", "about", "over over 5", "1e999999999", "1e400", "12345678901234567890", "5 6", "()", "(5",
        "about (5) or so", "0x1F", "NaN", "Infinity", "#DIV/0!", "٣"
    })
    void whatMayBeTwoThingsIsNone(String cell) {
        assertThat(NumberCell.of(cell)).isEqualTo(new NumberCell.Unreadable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\t"})
    void nothingIsNothing(String cell) {
        assertThat(NumberCell.of(cell)).isEqualTo(new NumberCell.Blank());
    }

    /** A number in one of the ways in which it can be written. */
    record Written(BigDecimal number, String cell) {}

    @Property(tries = 3_000)
    void howeverItIsWrittenItIsTheSameNumber(@ForAll("written") Written written) {
        assertThat(NumberCell.of(written.cell())).isInstanceOfSatisfying(NumberCell.Number.class, read ->
                assertThat(read.value()).isEqualByComparingTo(written.number()));
    }

    @Property(tries = 2_000)
    void anyWordsAtAllAreReadOrRefused(@ForAll String cell) {
        assertThat(NumberCell.of(cell)).isNotNull();
    }

    @Provide
    Arbitrary<Written> written() {
        return Arbitraries.bigDecimals().between(new BigDecimal("-99999999"), new BigDecimal("99999999")).ofScale(4)
                .flatMap(number -> Arbitraries.of(ways(number)).map(cell -> new Written(number, cell)));
    }

    private static List<String> ways(BigDecimal number) {
        var plain = number.toPlainString();
        var commas = String.format(Locale.UK, "%,.4f", number);
        var positive = String.format(Locale.UK, "%,.4f", number.abs());
        var minus = number.signum() < 0 ? "-" : "";
        return List.of(plain, commas, " " + plain + "\u00a0", plain.replace('-', '−'), commas + "%", minus + "£" + positive,
                number.signum() < 0 ? "(" + positive + ")" : plain, "about " + commas, "over " + plain, plain + "*", commas + " [2]",
                plain + " (see notes)", number.unscaledValue() + "E-4", number.stripTrailingZeros().toString(), commas + " people");
    }
}
