package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * What people type as a level, as they typed it; a program sends the same.
 *
 * @param position its place, 1 for the least watched
 * @param escalated {@code yes} when it is more than usual
 * @param homes how often, for example {@code 12 months} or {@code 4 to 6 weeks}; empty when no rule says
 * @param version the version of the level that was seen; not needed for a new one
 */
@Introspected
@Serdeable
public record LevelForm(
        @Nullable @NotBlank(message = "Enter what the level is called") String name,
        @Nullable @NotBlank(message = "Enter what the level means") String meaning,
        @Nullable String position,
        @Nullable String escalated,
        @Nullable String homes,
        @Nullable String homeCare,
        @Nullable String others,
        @Nullable String version) {

    static final String YES = "yes";
    private static final int LAST = 99;

    static LevelForm begin(int position) {
        return new LevelForm("", "", "" + position, "", "", "", "", "");
    }

    static LevelForm of(Level level) {
        return new LevelForm(level.name(), level.meaning(), "" + level.position(), level.escalated() ? YES : "", written(level.homes()),
                written(level.homeCare()), written(level.others()), "" + level.version());
    }

    private static String written(@Nullable String interval) {
        return interval == null ? "" : interval;
    }

    /** The same words on top of another version. */
    LevelForm onTopOf(Level current) {
        return new LevelForm(name, meaning, position, escalated, homes, homeCare, others, "" + current.version());
    }

    FormErrors check(Forms forms) {
        var errors = Typed.atMost(forms.check(this), "name", "The name", Typed.line(name), LevelText.LONGEST_NAME);
        errors = Typed.atMost(errors, "meaning", "The meaning", Typed.lines(meaning), LevelText.LONGEST_MEANING);
        if (Typed.number(Typed.line(position)).filter(place -> place >= 1 && place <= LAST).isEmpty()) {
            errors = errors.and("position", "The place must be a whole number from 1 to " + LAST);
        }
        errors = interval(errors, "homes", homes);
        errors = interval(errors, "homeCare", homeCare);
        return interval(errors, "others", others);
    }

    FormErrors checkChange(Forms forms) {
        var errors = check(forms);
        return seenVersion().isPresent() ? errors
                : errors.and("version", "It is not said which version of the level you saw: open it again");
    }

    private static FormErrors interval(FormErrors errors, String field, @Nullable String typed) {
        return errors.message(field) != null || Typed.line(typed).isEmpty() || VisitInterval.read(typed).isPresent() ? errors
                : errors.and(field, "Enter how often as a number of days, weeks or months, for example 12 months or 4 to 6 weeks");
    }

    /** What the level is to be; only after a check found nothing. */
    LevelText text() {
        return new LevelText(Typed.number(Typed.line(position)).orElseThrow(), Typed.line(name), Typed.lines(meaning),
                YES.equals(escalated), kept(homes), kept(homeCare), kept(others));
    }

    private static @Nullable String kept(@Nullable String typed) {
        return VisitInterval.read(Typed.line(typed)).map(VisitInterval::written).orElse(null);
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }
}
