package org.caremarket.figure.imports;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caremarket.figure.FigureState;
import org.caremarket.figure.Precision;
import org.caremarket.platform.file.Missing;

/** What stands in a cell for a number. */
sealed interface NumberCell {

    /** Nothing. */
    record Blank() implements NumberCell {}

    /** A sign or word for why there is none. */
    record None(FigureState why) implements NumberCell {}

    /** Something that is no number, or that may be one of two. */
    record Unreadable() implements NumberCell {}

    /**
     * A number.
     *
     * @param to the end of a range; null for any other
     * @param unit {@code %}, {@code £} or words behind the number, in lower case; empty when none is written
     * @param mark a footnote's sign, or words in brackets behind it; empty when there is none
     */
    record Number(BigDecimal value, Precision precision, @Nullable BigDecimal to, String unit, String mark)
            implements NumberCell {}

    /** The cell's words understood; never a guess. */
    static NumberCell of(String cell) {
        return Reader.read(cell);
    }

    /** The ways in which numbers are written: a table in docs/using/importing.md lists them. */
    final class Reader {

        /** What spreadsheets keep of a number; what stands behind is noise of binary fractions. */
        private static final MathContext FIFTEEN_DIGITS = new MathContext(15);
        private static final int LONGEST = 200;
        private static final int MOST_WHOLE_DIGITS = 12;
        private static final int MOST_DECIMALS = 12;

        private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,20})(?:\\.\\d{1,20})?|\\.\\d{1,20}";
        private static final String AMOUNT = "£?\\s?(?:%s)(?:e[+-]?\\d{1,3})?".formatted(DIGITS);
        private static final Pattern PLAIN = Pattern.compile("([+-]?)\\s?(£?)([+-]?)(%s)(?:e([+-]?\\d{1,3}))?".formatted(DIGITS));
        private static final Pattern WITH_UNIT = Pattern.compile("([+-]?\\s?[+-]?%s)\\s?(%%|(?!(?:to|or|and)\\b)[a-z£][a-z£ -]*)".formatted(AMOUNT));
        private static final Pattern NEGATIVE = Pattern.compile("\\((%s)\\s?(%%?)\\)(\\s?%%)?".formatted(AMOUNT));
        private static final Pattern RANGE = Pattern.compile(
                "(?:from |(between )?)(%1$s)\\s?(%%?)\\s?(?:-|to|(and))\\s?(%1$s)\\s?(%%|[a-z][a-z -]*)?".formatted(AMOUNT));
        private static final Pattern MARKED = Pattern.compile(
                "(.*[\\d%)])\\s?(\\*{1,3}|[†‡§]+|[¹²³⁰⁴-⁹]+|\\[(?:note )?[a-z0-9]{1,4}(?:,\\s?[a-z0-9]{1,4})*])");
        private static final Pattern NOTED = Pattern.compile("([^(\\[]*\\d%?)\\s*\\(([^()]*)\\)");

        private static final Map<Pattern, Precision> BEFORE = new LinkedHashMap<>();

        static {
            BEFORE.put(before("up to|at most|no more than|<=|≤"), Precision.UP_TO);
            BEFORE.put(before("about|around|approximately|approx\\.?|circa|ca\\.?|c\\.|roughly|some|~|≈"), Precision.ABOUT);
            BEFORE.put(before("over|more than|greater than|above|>"), Precision.OVER);
            BEFORE.put(before("under|less than|fewer than|below|<"), Precision.UNDER);
        }

        private Reader() {}

        private static Pattern before(String words) {
            return Pattern.compile("(?:%s)(?:(?<![a-z])\\s?|\\s)(.+)".formatted(words));
        }

        static NumberCell read(String cell) {
            var text = cell.replaceAll("[\\s\\u00a0\\u2007\\u202f]+", " ").strip().toLowerCase(Locale.ROOT);
            if (text.isEmpty()) {
                return new Blank();
            }
            var missing = Missing.anywhere(text);
            if (missing.isPresent()) {
                return new None(FigureState.valueOf(missing.get().name()));
            }
            if (text.length() > LONGEST) {
                return new Unreadable();
            }
            var signs = text.replaceAll("[−‒–—]", "-");
            return number(signs)
                    .or(() -> marked(signs))
                    .<NumberCell>map(found -> found)
                    .orElseGet(Unreadable::new);
        }

        private static Optional<Number> number(String text) {
            for (var before : BEFORE.entrySet()) {
                var matcher = before.getKey().matcher(text);
                if (matcher.matches()) {
                    return single(matcher.group(1)).map(found ->
                            new Number(found.value(), before.getValue(), null, found.unit(), found.mark()));
                }
            }
            return single(text).or(() -> range(text));
        }

        private static Optional<Number> single(String text) {
            var negative = NEGATIVE.matcher(text);
            if (negative.matches()) {
                var unit = negative.group(2).isEmpty() && negative.group(3) == null ? pounds(negative.group(1)) : "%";
                return plain(negative.group(1)).map(value -> exact(value.negate(), unit));
            }
            var whole = plain(text);
            if (whole.isPresent()) {
                return whole.map(value -> exact(value, pounds(text)));
            }
            var unit = WITH_UNIT.matcher(text);
            return unit.matches()
                    ? plain(unit.group(1)).map(value -> exact(value, pounds(text) + unit.group(2)))
                    : Optional.empty();
        }

        private static Optional<Number> range(String text) {
            var range = RANGE.matcher(text);
            if (!range.matches() || (range.group(1) != null) != (range.group(4) != null)) {
                return Optional.empty();
            }
            var from = plain(range.group(2));
            var to = plain(range.group(5));
            if (from.isEmpty() || to.isEmpty() || from.get().compareTo(to.get()) >= 0) {
                return Optional.empty();
            }
            var behind = range.group(6) == null ? range.group(3) : range.group(6);
            return Optional.of(new Number(from.get(), Precision.RANGE, to.get(), pounds(text) + behind, ""));
        }

        /** A number, and behind it a footnote's sign or words in brackets. */
        private static Optional<Number> marked(String text) {
            for (var way : new Pattern[] {MARKED, NOTED}) {
                var matcher = way.matcher(text);
                if (matcher.matches()) {
                    var number = number(matcher.group(1).strip());
                    if (number.isPresent()) {
                        return number.map(found -> new Number(
                                found.value(), found.precision(), found.to(), found.unit(), matcher.group(2).strip()));
                    }
                }
            }
            return Optional.empty();
        }

        private static Number exact(BigDecimal value, String unit) {
            return new Number(value, Precision.EXACT, null, unit, "");
        }

        private static String pounds(String text) {
            return text.contains("£") ? "£" : "";
        }

        private static Optional<BigDecimal> plain(String text) {
            var matcher = PLAIN.matcher(text.replace("£ ", "£"));
            if (!matcher.matches() || !matcher.group(1).isEmpty() && !matcher.group(3).isEmpty()) {
                return Optional.empty();
            }
            var exponent = matcher.group(5) == null ? 0 : Integer.parseInt(matcher.group(5));
            var value = new BigDecimal(matcher.group(4).replace(",", "")).scaleByPowerOfTen(exponent);
            if (value.precision() > FIFTEEN_DIGITS.getPrecision()) {
                value = value.round(FIFTEEN_DIGITS).stripTrailingZeros();
            }
            if (value.precision() - value.scale() > MOST_WHOLE_DIGITS
                    || value.stripTrailingZeros().scale() > MOST_DECIMALS) {
                return Optional.empty();
            }
            value = value.scale() < 0 || value.scale() > MOST_DECIMALS
                    ? value.setScale(Math.clamp(value.stripTrailingZeros().scale(), 0, MOST_DECIMALS)) : value;
            return Optional.of((matcher.group(1) + matcher.group(3)).equals("-") ? value.negate() : value);
        }
    }
}
