package org.caremarket.figure.imports;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caremarket.figure.FigureState;
import org.caremarket.figure.FigureStatus;
import org.caremarket.figure.FigureText;
import org.caremarket.figure.Measurement;
import org.caremarket.figure.Precision;
import org.caremarket.platform.time.Period;

/** Figures as the fields of an item, and back. */
final class FigureItems {

    /** What makes a figure one figure: two rows with the same are about the same. */
    record Key(String indicator, String area, String period, String source) {}

    private FigureItems() {}

    /** What the fields of an item say. */
    static FigureText text(Function<String, String> value) {
        return new FigureText(
                value.apply(FigureFields.INDICATOR), value.apply(FigureFields.AREA),
                Period.of(value.apply(FigureFields.PERIOD)), measurement(value),
                choice(FigureStatus.class, value.apply(FigureFields.STATUS)).orElse(FigureStatus.FINAL),
                value.apply(FigureFields.SOURCE), orNull(value.apply(FigureFields.LINK)),
                orNull(value.apply(FigureFields.PAGE)), Integer.parseInt(value.apply(FigureFields.METHOD)),
                value.apply(FigureFields.NOTE), orNull(value.apply(FigureFields.MADE_UP)));
    }

    static Measurement measurement(Function<String, String> value) {
        return new Measurement(
                choice(FigureState.class, value.apply(FigureFields.STATE)).orElse(FigureState.STATED),
                number(value.apply(FigureFields.VALUE)), number(value.apply(FigureFields.NUMERATOR)),
                number(value.apply(FigureFields.DENOMINATOR)),
                choice(Precision.class, value.apply(FigureFields.PRECISION)).orElse(Precision.EXACT),
                number(value.apply(FigureFields.VALUE_TO)), whole(value.apply(FigureFields.SAMPLE)),
                number(value.apply(FigureFields.DEVIATION)), whole(value.apply(FigureFields.PROVIDERS)),
                number(value.apply(FigureFields.LARGEST_SHARE)));
    }

    static Key key(FigureText text) {
        return new Key(text.indicator(), text.area(), text.period().code(), text.source());
    }

    /** What is said of it, in a form in which 93.60 and 93.6 are the same; whether it is made up never changes. */
    static List<Object> content(FigureText text) {
        var measured = text.measurement();
        return Stream.<Object>of(
                        measured.state(), plain(measured.value()), plain(measured.numerator()), plain(measured.denominator()),
                        measured.precision(), plain(measured.valueTo()), measured.sample(), plain(measured.deviation()),
                        measured.providers(), plain(measured.largestShare()), text.status(), text.link(), text.page(),
                        text.method(), text.note())
                .map(each -> Objects.requireNonNullElse(each, ""))
                .toList();
    }

    /** The choice of this word, as files of figures write it: {@code not stated}, {@code up to}. */
    static <T extends Enum<T>> Optional<T> choice(Class<T> choices, String word) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(each -> word(each).equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A number without zeros that say nothing; empty when there is none. */
    static String plain(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static @Nullable BigDecimal number(String words) {
        return words.isEmpty() ? null : new BigDecimal(words);
    }

    private static @Nullable Integer whole(String words) {
        return words.isEmpty() ? null : Integer.valueOf(words);
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
