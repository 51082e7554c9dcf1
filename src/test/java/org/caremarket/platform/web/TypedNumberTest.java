package org.caremarket.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in every writing that people use. */
class TypedNumberTest {

    /** A number and one way in which somebody would type it. */
    record Written(BigDecimal value, String words, boolean percent, boolean pounds) {}

    @Property
    void whatIsTypedIsTheNumberThatIsMeant(@ForAll("written") Written written) {
        assertThat(TypedNumber.of(written.words()))
                .isEqualTo(new TypedNumber.Read(written.value(), written.percent(), written.pounds()));
    }

    @Property
    void nothingElseIsEverRead(@ForAll("written") Written written, @ForAll("strange") String strange) {
        assertThat(TypedNumber.of(written.words() + strange)).isNotInstanceOf(TypedNumber.Read.class);
    }

    @Provide
    Arbitrary<Written> written() {
        var numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-99999999999"), new BigDecimal("99999999999")).ofScale(4)
                .flatMap(number -> Arbitraries.of(0, 1, 2, 4).map(scale -> number.setScale(scale, java.math.RoundingMode.DOWN)));
        return Combinators.combine(numbers, Arbitraries.of(true, false), Arbitraries.of("", "£", "£ "), Arbitraries.of("", "%", " %", " per cent", "percent"),
                        Arbitraries.of("-", "\u2212", "\u2013"), Arbitraries.of(true, false), Arbitraries.of("", " ", "\u00a0", "\t"))
                .as((number, commas, pound, percent, minus, signFirst, space) -> {
                    var format = new DecimalFormat(commas ? "#,##0" : "0", DecimalFormatSymbols.getInstance(Locale.UK));
                    format.setMinimumFractionDigits(number.scale());
                    var digits = format.format(number.abs());
                    var sign = number.signum() < 0 ? minus : "";
                    return new Written(number, space + (signFirst ? sign + pound : pound + sign) + digits + percent + space,
                            !percent.isEmpty(), !pound.isEmpty());
                });
    }

    @Provide
    Arbitrary<String> strange() {
        return Arbitraries.of("m", "k", " million", ",", ",1", "-", "x", "/2", " 5", "£", "+", "e", " or so");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.3m", " 2.3m", "£66.8m", "10k", "5 bn", "2 million", "3thousand", "-1.5M"})
    void whatIsShortenedIsNotGuessed(String typed) {
        assertThat(TypedNumber.of(typed)).isEqualTo(new TypedNumber.Shortened());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "£", "%", ".", "5.", "1,63", "1,6300", ",630", "12,34,567", "1.630,5", "1 630", "--5", "-£-5", "5-6", "0x10",
        "about 5", "1/2", "\u0663", "NaN", "Infinity", "1e", "e5", "1e999", "%5", "5£"})
    void whatIsNotSurelyOneNumberIsNone(String typed) {
        assertThat(TypedNumber.of(typed)).isEqualTo(new TypedNumber.Unread());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99", "1e-99", "1234567890123456", "0.12345678901", "9999999999999999999999999999999999999999"})
    void whatNothingIsCountedInIsTooLong(String typed) {
        assertThat(TypedNumber.of(typed)).isEqualTo(new TypedNumber.TooLong());
    }

    @ParameterizedTest
    @CsvSource({"1.5E+05, 150000", "1e3, 1000", "2.5e-1, 0.25", ".5, 0.5", "96.0, 96.0", "007, 7"})
    void programsAndSpreadsheetsMayWriteTheirWay(String typed, BigDecimal meant) {
        assertThat(TypedNumber.of(typed)).isEqualTo(new TypedNumber.Read(meant, false, false));
    }
}
