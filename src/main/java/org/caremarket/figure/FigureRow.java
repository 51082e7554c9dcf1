package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.file.CsvTable;
import org.caremarket.platform.time.Period;

/** One row of a file of figures: what it says, or everything that is wrong with it. */
final class FigureRow {

    private static final String NUMBER = "-?\\d{1,12}(\\.\\d{1,6})?";
    private static final String AREA = "[EJKNSW]\\d{8}";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CsvTable table;
    private final CsvTable.Row row;
    private final String own;
    private boolean fine = true;

    FigureRow(CsvTable table, CsvTable.Row row, String own) {
        this.table = table;
        this.row = row;
        this.own = own;
    }

    /** What the row says; empty when something is wrong with it, which is then among the table's problems. */
    Optional<FigureText> read(Function<String, Optional<Indicator>> indicators) {
        var indicator = indicator(indicators);
        var period = period();
        var area = area();
        var measurement = measurement();
        var status = choice("status", FigureStatus.class, FigureStatus.FINAL);
        var source = row.value("source");
        if (source.isEmpty()) {
            problem("the source is missing: name the document or data set");
        }
        var link = row.value("link");
        if (!link.isEmpty() && !link.matches("https?://[^\\s/]+\\S*")) {
            problem("\"%s\" is not an address: it begins with https://".formatted(link));
        }
        indicator.ifPresent(known -> FigureRules.problems(known, period, measurement).forEach(this::problem));
        return fine
                ? Optional.of(new FigureText(indicator.orElseThrow().code(), area, period.orElseThrow(), measurement,
                        status, source, orNull(link), orNull(row.value("page")),
                        indicator.get().methodFor(period.get()), row.value("note"), orNull(row.value("made_up"))))
                : Optional.empty();
    }

    private Optional<Indicator> indicator(Function<String, Optional<Indicator>> indicators) {
        var typed = row.value("indicator");
        if (typed.isEmpty()) {
            problem("the indicator is missing");
            return Optional.empty();
        }
        var found = indicators.apply(typed);
        if (found.isEmpty()) {
            problem("there is no indicator \"%s\"".formatted(typed));
        }
        return found;
    }

    private Optional<Period> period() {
        var typed = row.value("period");
        var period = Period.read(typed);
        if (typed.isEmpty()) {
            problem("the period is missing");
        } else if (period.isEmpty()) {
            problem("\"%s\" is not a period: write it as 2022-23, 2021-22-Q2, 2023-05 or 2023-05-25".formatted(typed));
        }
        return period;
    }

    private String area() {
        var typed = row.value("area");
        if (!typed.isEmpty() && !typed.matches(AREA)) {
            problem("\"%s\" is not the code of an area: write it as E92000001, or leave it empty for the council itself"
                    .formatted(typed));
        }
        return typed.isEmpty() ? own : typed;
    }

    private Measurement measurement() {
        var state = choice("state", FigureState.class, FigureState.STATED);
        var value = number("value");
        var numerator = number("numerator");
        var denominator = number("denominator");
        var to = number("value_to");
        var precision = choice("precision", Precision.class, Precision.EXACT);
        if ((numerator == null) != (denominator == null)) {
            problem("numerator and denominator stand together or not at all");
        }
        if (claimsAValue() && Stream.of("value", "numerator", "denominator").map(row::value).allMatch(String::isEmpty)) {
            problem("there is no value. If the source has none, say why under \"state\", for example \"not stated\"");
        }
        if (state != FigureState.STATED && (value != null || numerator != null || denominator != null || to != null)) {
            problem("it has a value and the state \"%s\": leave one of them out".formatted(state.words()));
        }
        if ((precision == Precision.RANGE) != (to != null)) {
            problem("a range has \"range\" under \"precision\", and its end under \"value_to\"");
        } else if (to != null && (value == null || to.compareTo(value) <= 0)) {
            problem("a range begins with the smaller number, under \"value\"");
        }
        return new Measurement(state, value, numerator, denominator, precision, to, whole("sample", 1),
                least("deviation", number("deviation")), whole("providers", 0), share(number("largest_share")));
    }

    /** A state that nobody understands is a problem of its own, and claims nothing. */
    private boolean claimsAValue() {
        return Set.of("", word(FigureState.STATED)).contains(row.value("state").toLowerCase(Locale.ROOT));
    }

    private @Nullable BigDecimal number(String column) {
        var typed = row.value(column);
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches(NUMBER)) {
            problem("\"%s\" under \"%s\" is not a number: write it as 1300 or 93.6, without commas and units"
                    .formatted(typed, column));
            return null;
        }
        return new BigDecimal(typed);
    }

    private @Nullable Integer whole(String column, int least) {
        var typed = row.value(column);
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,9}") || Integer.parseInt(typed) < least) {
            problem("\"%s\" under \"%s\" should be a whole number, %d or more".formatted(typed, column, least));
            return null;
        }
        return Integer.valueOf(typed);
    }

    private @Nullable BigDecimal least(String column, @Nullable BigDecimal number) {
        if (number != null && number.signum() < 0) {
            problem("\"%s\" cannot be less than 0".formatted(column));
        }
        return number;
    }

    private @Nullable BigDecimal share(@Nullable BigDecimal number) {
        if (number != null && number.compareTo(HUNDRED) > 0) {
            problem("\"largest_share\" cannot be more than 100");
        }
        return least("largest_share", number);
    }

    private <T extends Enum<T>> T choice(String column, Class<T> choices, T otherwise) {
        var typed = row.value(column).toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return otherwise;
        }
        return Arrays.stream(choices.getEnumConstants()).filter(each -> word(each).equals(typed)).findFirst().orElseGet(() -> {
            problem("\"%s\" under \"%s\" should be one of: %s".formatted(row.value(column), column, words(choices)));
            return otherwise;
        });
    }

    private static <T extends Enum<T>> String words(Class<T> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(FigureRow::word).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private void problem(String reason) {
        fine = false;
        table.problem(row, reason);
    }
}
