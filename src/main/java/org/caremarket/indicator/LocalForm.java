package org.caremarket.indicator;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * A local indicator as people type it; a program sends the same.
 *
 * @param segment a segment from the list; blank when another is typed
 * @param newSegment another segment
 * @param ofPeople {@code true} when it counts people
 * @param version the version that the form was made from; not needed for a new one
 */
@Introspected
@Serdeable
public record LocalForm(
        @Nullable @NotBlank(message = "Enter what the indicator is called") String name,
        @Nullable @NotBlank(message = "Enter the question that it answers") String question,
        @Nullable String segment,
        @Nullable String newSegment,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String decimals,
        @Nullable String per,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String polarity,
        @Nullable @NotBlank(message = "Enter what is counted and what is not") String definition,
        @Nullable String ofPeople,
        @Nullable String version) {

    static final String VERSION_MISSING = "It is not said which version of the indicator you saw: open it again";
    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_QUESTION = 200;
    private static final int LONGEST_DEFINITION = 2000;
    private static final int MOST_DECIMALS = 4;
    private static final int HUNDRED = 100;

    /** The form before anybody typed. */
    static final LocalForm EMPTY =
            new LocalForm("", "", "", "", "COUNT", "", "0", "", "", "", "NEITHER", "", "", "");

    /** The indicator as it stands. */
    static LocalForm of(LocalIndicator indicator) {
        return new LocalForm(indicator.name(), indicator.question(), indicator.segment(), "", indicator.kind().name(),
                indicator.unit(), "" + indicator.decimals(), "" + indicator.per(), indicator.numerator(),
                indicator.denominator(), indicator.polarity().name(), indicator.definition(), "" + indicator.ofPeople(),
                "" + indicator.version());
    }

    /** The same words on top of another version. */
    LocalForm onTopOf(LocalIndicator indicator) {
        return new LocalForm(name, question, segment, newSegment, kind, unit, decimals, per, numerator, denominator,
                polarity, definition, ofPeople, "" + indicator.version());
    }

    /** What is wrong with a new indicator, all of it at once. */
    FormErrors check(Forms forms) {
        var errors = common(forms);
        var chosen = Typed.choice(ValueKind.class, kind);
        if (chosen.isEmpty()) {
            return errors.and("kind", "Choose what kind of number it is");
        }
        if (chosen.get() != ValueKind.PROPORTION && Typed.line(unit).isEmpty()) {
            errors = errors.and("unit", "Enter what it is counted in, for example people");
        }
        errors = Typed.atMost(errors, "unit", "The unit", Typed.line(unit), LONGEST_LINE);
        if (Typed.number(Typed.line(decimals)).filter(number -> number <= MOST_DECIMALS).isEmpty()) {
            errors = errors.and("decimals", "Decimals must be a whole number from 0 to 4");
        }
        if (chosen.get() == ValueKind.RATE && Typed.number(times()).filter(number -> number >= 1).isEmpty()) {
            errors = errors.and("per", "Enter for how many a rate is, for example 100,000");
        }
        if (chosen.get().isRatio()) {
            errors = Typed.line(numerator).isEmpty()
                    ? errors.and("numerator", "Enter what stands above the line, for example occupied beds") : errors;
            errors = Typed.line(denominator).isEmpty()
                    ? errors.and("denominator", "Enter what stands below the line, for example registered beds") : errors;
        }
        errors = Typed.atMost(errors, "numerator", "What stands above the line", Typed.line(numerator), LONGEST_LINE);
        return Typed.atMost(errors, "denominator", "What stands below the line", Typed.line(denominator), LONGEST_LINE);
    }

    /** What is wrong with a changed indicator, all of it at once. */
    FormErrors checkChange(Forms forms) {
        var errors = common(forms);
        return seenVersion().isPresent() ? errors : errors.and("version", VERSION_MISSING);
    }

    private FormErrors common(Forms forms) {
        var errors = forms.check(this);
        errors = Typed.atMost(errors, "name", "The name", Typed.line(name), LONGEST_LINE);
        errors = Typed.atMost(errors, "question", "The question", Typed.line(question), LONGEST_QUESTION);
        errors = Typed.atMost(errors, "definition", "The definition", Typed.lines(definition), LONGEST_DEFINITION);
        if (segmentText().isEmpty()) {
            errors = errors.and("segment", "Choose a segment, or enter another");
        }
        errors = Typed.atMost(errors, "newSegment", "The segment", segmentText(), LONGEST_LINE);
        return Typed.choice(Polarity.class, polarity).isPresent() ? errors
                : errors.and("polarity", "Choose which way is better");
    }

    /** What was typed; only for a form without errors. */
    LocalText text() {
        var sort = Typed.choice(ValueKind.class, kind).orElseThrow();
        var ratio = sort.isRatio();
        return new LocalText(Typed.line(name), Typed.line(question), segmentText(),
                sort == ValueKind.PROPORTION ? "%" : Typed.line(unit), Typed.number(Typed.line(decimals)).orElseThrow(), sort,
                sort == ValueKind.PROPORTION ? HUNDRED : sort == ValueKind.RATE ? Typed.number(times()).orElseThrow() : 1,
                ratio ? Typed.line(numerator) : "", ratio ? Typed.line(denominator) : "",
                Typed.choice(Polarity.class, polarity).orElseThrow(), Typed.lines(definition), countsPeople());
    }

    /** What was typed of an indicator that is there: what cannot be changed is as it stands. */
    LocalText textOf(LocalIndicator stands) {
        return new LocalText(Typed.line(name), Typed.line(question), segmentText(), stands.unit(), stands.decimals(),
                stands.kind(), stands.per(), stands.numerator(), stands.denominator(),
                Typed.choice(Polarity.class, polarity).orElseThrow(), Typed.lines(definition), countsPeople());
    }

    boolean countsPeople() {
        return "true".equals(ofPeople);
    }

    private String times() {
        return Typed.line(per).replace(",", "");
    }

    private String segmentText() {
        var typed = Typed.line(newSegment);
        return typed.isEmpty() ? Typed.line(segment) : typed;
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }
}
