package org.caremarket.provider.rating;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;

/**
 * Ratings of one report as somebody types them; a program sends the same. Ratings are words of {@link RatingWord#slug}, or
 * empty when the report gives none.
 *
 * @param publishedOn the day on which the report was published
 * @param source what the report is called; empty for the usual words
 * @param link its address
 */
@Introspected
@Serdeable
public record RatingForm(
        @Nullable String publishedOn, @Nullable String overall, @Nullable String safe, @Nullable String effective,
        @Nullable String caring, @Nullable String responsive, @Nullable String wellLed, @Nullable String source,
        @Nullable String link) {

    static final String USUAL_SOURCE = "Care Quality Commission: inspection report";
    private static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_LINK = 500;
    /** The regulator was founded then; nothing can be older. */
    private static final LocalDate FIRST = LocalDate.of(2009, 4, 1);

    static RatingForm begin() {
        return new RatingForm("", "", "", "", "", "", "", USUAL_SOURCE, "");
    }

    /** What was chosen for a question, as it was typed. */
    public String typed(Question question) {
        return Typed.line(switch (question) {
            case OVERALL -> overall;
            case SAFE -> safe;
            case EFFECTIVE -> effective;
            case CARING -> caring;
            case RESPONSIVE -> responsive;
            case WELL_LED -> wellLed;
        });
    }

    /** The name of a question's field. */
    public static String field(Question question) {
        return question == Question.WELL_LED ? "wellLed" : question.slug();
    }

    FormErrors check(Forms forms, LocalDate today) {
        var errors = forms.check(this);
        errors = Typed.atMost(errors, "source", "The source", Typed.line(source), LONGEST_SOURCE);
        errors = Typed.atMost(errors, "link", "The address", Typed.line(link), LONGEST_LINK);
        if (errors.message("link") == null && !Typed.line(link).isEmpty() && !Typed.isWebAddress(Typed.line(link))) {
            errors = errors.and("link", "Enter the address of a web page, such as https://www.cqc.org.uk/location/1-123456789");
        }
        var typed = Typed.line(publishedOn);
        var day = TypedDate.read(typed);
        if (typed.isEmpty()) {
            errors = errors.and("publishedOn", "Enter the day on which the report was published");
        } else if (day.isEmpty()) {
            errors = errors.and("publishedOn", "The publication date must be a real day, such as 27 March 2026");
        } else if (day.get().isAfter(today)) {
            errors = errors.and("publishedOn", "The publication date must be today or in the past");
        } else if (day.get().isBefore(FIRST)) {
            errors = errors.and("publishedOn", "The publication date must be 1 April 2009, when the regulator began, or later");
        }
        for (var question : Question.values()) {
            if (!typed(question).isEmpty() && RatingWord.ofSlug(typed(question)).isEmpty()) {
                errors = errors.and(field(question), "Choose a rating from the list");
            }
        }
        return List.of(Question.values()).stream().allMatch(question -> typed(question).isEmpty())
                ? errors.and("overall", "Choose at least one rating") : errors;
    }

    /** What is to be recorded; only after a check found nothing. */
    List<RatingText> texts(long location) {
        var texts = new ArrayList<RatingText>();
        for (var question : Question.values()) {
            RatingWord.ofSlug(typed(question)).ifPresent(word -> texts.add(new RatingText(location, question, word,
                    TypedDate.read(Typed.line(publishedOn)).orElseThrow(), false,
                    Typed.line(source).isEmpty() ? USUAL_SOURCE : Typed.line(source),
                    Optional.ofNullable(Typed.lineOrNull(link)), Optional.empty())));
        }
        return texts;
    }
}
