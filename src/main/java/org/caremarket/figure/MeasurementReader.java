package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.ValueKind;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedNumber;

/**
 * Reads the numbers of one figure, and says what is wrong with each. A stated value that its own counts contradict is
 * not wrong: sources do that, and it is shown.
 */
final class MeasurementReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_CASES = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Indicator indicator;
    private final UnaryOperator<String> field;
    private final List<FieldError> errors = new ArrayList<>();

    /** @param field the name that a part has in the form */
    MeasurementReader(Indicator indicator, UnaryOperator<String> field) {
        this.indicator = indicator;
        this.field = field;
    }

    /** What is wrong, in the order of the form. */
    FormErrors errors() {
        return FormErrors.of(errors);
    }

    /** What was measured; empty when something is wrong with it. */
    Optional<Measurement> read(TypedMeasurement typed) {
        var state = Typed.choice(FigureState.class, typed.state());
        if (state.isEmpty()) {
            wrong("state", "Choose whether there is a value");
            return Optional.empty();
        }
        if (state.get() != FigureState.STATED) {
            return missing(state.get(), typed);
        }
        var negative = indicator.kind() == ValueKind.MEAN || indicator.kind() == ValueKind.MONEY;
        var value = number("value", "The value", typed.value(), negative, true);
        var ratio = indicator.kind().isRatio();
        var numerator = ratio ? number("numerator", title(indicator.numerator()), typed.numerator(), false, false)
                : none("numerator", typed.numerator(), "This indicator is not worked out from two counts");
        var denominator = ratio ? number("denominator", title(indicator.denominator()), typed.denominator(), false, false)
                : none("denominator", typed.denominator(), "This indicator is not worked out from two counts");
        var precision = precision(typed);
        var valueTo = precision == Precision.RANGE
                ? number("valueTo", "The end of the range", typed.valueTo(), negative, true)
                : none("valueTo", typed.valueTo(), "Choose “from … to …”, or take the end of the range out");
        var mean = indicator.kind() == ValueKind.MEAN;
        var sample = mean ? cases("sample", "The number behind the mean", typed.sample(), 1)
                : count(none("sample", typed.sample(), "Only a mean has a sample"));
        var deviation = mean ? number("deviation", "The standard deviation", typed.deviation(), false, true)
                : none("deviation", typed.deviation(), "Only a mean has a standard deviation");
        var providers = indicator.ofProviders() ? cases("providers", "The number of providers", typed.providers(), 0)
                : count(none("providers", typed.providers(), "This indicator is not made from what providers say"));
        var largest = indicator.ofProviders()
                ? number("largestShare", "The share of the largest provider", typed.largestShare(), false, false)
                : none("largestShare", typed.largestShare(), "This indicator is not made from what providers say");
        if (errors.isEmpty()) {
            check(value, numerator, denominator, precision, valueTo, largest);
        }
        return errors.isEmpty()
                ? Optional.of(new Measurement(FigureState.STATED, value, numerator, denominator, precision, valueTo, sample,
                        deviation, providers, largest))
                : Optional.empty();
    }

    /** What is missing has no numbers: one that is left over would say that somebody knows. */
    private Optional<Measurement> missing(FigureState state, TypedMeasurement typed) {
        var why = "Take the number out, or choose that there is a value";
        none("value", typed.value(), why);
        none("numerator", typed.numerator(), why);
        none("denominator", typed.denominator(), why);
        none("valueTo", typed.valueTo(), why);
        none("sample", typed.sample(), why);
        none("deviation", typed.deviation(), why);
        none("providers", typed.providers(), why);
        none("largestShare", typed.largestShare(), why);
        return errors.isEmpty() ? Optional.of(Measurement.none(state)) : Optional.empty();
    }

    private Precision precision(TypedMeasurement typed) {
        if (Typed.line(typed.precision()).isEmpty()) {
            return Precision.EXACT;
        }
        return Typed.choice(Precision.class, typed.precision()).orElseGet(() -> {
            wrong("precision", "Choose how exactly the value is stated");
            return Precision.EXACT;
        });
    }

    private void check(@Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
            Precision precision, @Nullable BigDecimal valueTo, @Nullable BigDecimal largest) {
        if (numerator != null && denominator == null) {
            wrong("denominator", "Enter the " + indicator.denominator() + " as well");
        }
        if (denominator != null && numerator == null) {
            wrong("numerator", "Enter the " + indicator.numerator() + " as well");
        }
        if (denominator != null && denominator.signum() == 0) {
            wrong("denominator", "%s cannot be 0: if there are none, choose “not applicable”"
                    .formatted(title(indicator.denominator())));
        }
        if (value == null && (precision == Precision.RANGE || numerator == null && denominator == null)) {
            wrong("value", indicator.kind().isRatio() && precision != Precision.RANGE
                    ? "Enter the value, or the %s and the %s".formatted(indicator.numerator(), indicator.denominator())
                    : "Enter the value");
        }
        if (indicator.kind() == ValueKind.PROPORTION) {
            checkShare(value, numerator, denominator, valueTo);
        }
        if (precision == Precision.RANGE && valueTo == null) {
            wrong("valueTo", "Enter the end of the range");
        } else if (valueTo != null && value != null && valueTo.compareTo(value) <= 0) {
            wrong("valueTo", "The end of the range must be more than its beginning");
        }
        if (largest != null && largest.compareTo(HUNDRED) > 0) {
            wrong("largestShare", "The share of the largest provider cannot be over 100%");
        }
    }

    private void checkShare(@Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
            @Nullable BigDecimal valueTo) {
        if (value != null && value.compareTo(HUNDRED) > 0) {
            wrong("value", "A share cannot be over 100%");
        }
        if (valueTo != null && valueTo.compareTo(HUNDRED) > 0) {
            wrong("valueTo", "A share cannot be over 100%");
        }
        if (numerator != null && denominator != null && denominator.signum() > 0 && numerator.compareTo(denominator) > 0) {
            wrong("numerator", "%s cannot be more than %s".formatted(title(indicator.numerator()), indicator.denominator()));
        }
    }

    private @Nullable Integer cases(String part, String name, @Nullable String typed, int least) {
        var number = number(part, name, typed, false, false);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0 || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(MOST_CASES) > 0) {
            wrong(part, "%s must be a whole number, %d or more".formatted(name, least));
            return null;
        }
        return count(number);
    }

    private static @Nullable Integer count(@Nullable BigDecimal number) {
        return number == null ? null : (Integer) number.intValueExact();
    }

    /** A field that has nothing to say here: null, and an error when something was typed. */
    private @Nullable BigDecimal none(String part, @Nullable String typed, String why) {
        if (!Typed.line(typed).isEmpty()) {
            wrong(part, why);
        }
        return null;
    }

    private @Nullable BigDecimal number(
            String part, String name, @Nullable String typed, boolean mayBeNegative, boolean inUnit) {
        var line = Typed.line(typed);
        if (line.isEmpty()) {
            return null;
        }
        // Behind a ratio that counts no cases there may be pounds.
        var unit = inUnit ? indicator.unit().name()
                : part.equals("largestShare") ? "%" : indicator.ofCases() ? "" : "£";
        switch (TypedNumber.of(line)) {
            case TypedNumber.Read(var number, var percent, var pounds) -> {
                if (percent && !unit.equals("%")) {
                    wrong(part, name + " is no percentage: enter it without the per cent sign");
                } else if (pounds && !unit.startsWith("£")) {
                    wrong(part, name + " is no sum of money: enter it without the pound sign");
                } else if (number.signum() < 0 && !mayBeNegative) {
                    wrong(part, name + " cannot be less than 0");
                } else {
                    return number;
                }
            }
            case TypedNumber.Shortened() -> wrong(part, unit.equals("£m")
                    ? name + " is in millions of pounds already: enter 2.3 for £2.3m"
                    : name + " must be written in full, without letters: 2,300,000, not 2.3m");
            case TypedNumber.TooLong() -> wrong(part, "%s must have %d digits or fewer before the point, and %d after it"
                    .formatted(name, TypedNumber.MOST_DIGITS, TypedNumber.MOST_DECIMALS));
            case TypedNumber.Unread() -> wrong(part, name + " must be a number, for example 1,630 or 93.6");
        }
        return null;
    }

    private void wrong(String part, String message) {
        errors.add(new FieldError(field.apply(part), message));
    }

    private static String title(String words) {
        return words.isEmpty() ? "The count" : words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
