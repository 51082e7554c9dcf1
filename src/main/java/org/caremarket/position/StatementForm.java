package org.caremarket.position;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;

/**
 * What people type as a statement, as they typed it; a program sends the same.
 *
 * @param area the id of its area; only for a new statement that a program sends
 * @param aspect a word of {@link Aspect#slug()}
 * @param side a word of {@link Side#slug()}
 * @param asOf a day; empty when not stated
 * @param figures ids; null leaves those that are linked
 * @param actions ids; null leaves those that are linked
 * @param version the version of the statement that was seen; not needed for a new one
 */
@Introspected
@Serdeable
record StatementForm(
        @Nullable String area,
        @Nullable @NotBlank(message = "Select what the statement is about") String aspect,
        @Nullable @NotBlank(message = "Select whether it says how things are or what is planned") String side,
        @Nullable String part,
        @Nullable @NotBlank(message = "Enter the statement") String words,
        @Nullable String asOf,
        @Nullable String source,
        @Nullable String link,
        @Nullable List<String> figures,
        @Nullable List<String> actions,
        @Nullable String version) {

    static StatementForm begin(@Nullable String aspect, @Nullable String side) {
        return new StatementForm("", aspect, side, "", "", "", "", "", null, null, "");
    }

    static StatementForm of(Statement it) {
        return new StatementForm("" + it.areaId(), it.aspect().slug(), it.side().slug(), it.part(), it.words(),
                it.asOf() == null ? "" : TypedDate.words(it.asOf()), it.source(), it.link(), null, null, "" + it.version());
    }

    StatementForm onTopOf(Statement current) {
        return new StatementForm(area, aspect, side, part, words, asOf, source, link, figures, actions, "" + current.version());
    }

    /** @param heading the part that the statement has already; it may keep it although the area dropped it */
    FormErrors check(Forms forms, PositionArea within, String heading, LocalDate today) {
        var errors = forms.check(this);
        if (errors.message("aspect") == null && Typed.choice(Aspect.class, aspect).isEmpty()) {
            errors = errors.and("aspect", "Select sufficiency, quality or value for money");
        }
        if (errors.message("side") == null && Typed.choice(Side.class, side).isEmpty()) {
            errors = errors.and("side", "Select whether it says how things are or what is planned");
        }
        if (!Typed.line(part).isEmpty() && !Typed.line(part).equals(heading) && !within.parts().contains(Typed.line(part))) {
            errors = errors.and("part", "Choose a part of the area from the list");
        }
        errors = Typed.atMost(errors, "words", "The statement", Typed.lines(words), StatementText.LONGEST);
        errors = Typed.atMost(errors, "source", "The source", Typed.line(source), StatementText.LONGEST_SOURCE);
        errors = Typed.atMost(errors, "link", "The address", Typed.line(link), StatementText.LONGEST_LINK);
        if (!Typed.line(link).isEmpty() && errors.message("link") == null && !Typed.isWebAddress(Typed.line(link))) {
            errors = errors.and("link", "Enter the address of a web page, for example https://www.example.org/report");
        }
        return ids(day(errors, today));
    }

    FormErrors checkChange(Forms forms, PositionArea within, String heading, LocalDate today) {
        var errors = check(forms, within, heading, today);
        return seenVersion().isPresent() ? errors
                : errors.and("version", "It is not said which version of the statement you saw: open it again");
    }

    private FormErrors day(FormErrors errors, LocalDate today) {
        if (Typed.line(asOf).isEmpty() || errors.message("asOf") != null) {
            return errors;
        }
        var day = TypedDate.read(Typed.line(asOf));
        return day.isEmpty() ? errors.and("asOf", "Enter a real day, for example 31 March 2026")
                : day.get().isAfter(today) ? errors.and("asOf", "The day must be today or in the past") : errors;
    }

    private FormErrors ids(FormErrors errors) {
        var wrong = LinkForm.wrong(figures, "figures", errors);
        return LinkForm.wrong(actions, "actions", wrong);
    }

    /** What the statement is to say; only after a check found nothing. */
    StatementText text(List<Long> linkedFigures, List<Long> linkedActions) {
        return new StatementText(Typed.choice(Aspect.class, aspect).orElse(Aspect.SUFFICIENCY),
                Typed.choice(Side.class, side).orElse(Side.NOW), Typed.line(part), Typed.lines(words),
                TypedDate.read(Typed.line(asOf)).orElse(null), Typed.line(source), Typed.line(link),
                figures == null ? linkedFigures : LinkForm.ids(figures), actions == null ? linkedActions : LinkForm.ids(actions));
    }

    /** The id of the area that a program names. */
    Optional<Long> areaId() {
        return Typed.id(area);
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }
}
