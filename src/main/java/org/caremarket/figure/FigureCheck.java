package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.time.Period;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/** Reads what was typed of a figure, and says what is wrong with it, all of it at once. */
@Singleton
final class FigureCheck {

    static final String VERSION_MISSING = "It is not said which version of the figure you saw: open it again";
    static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_LINK = 2000;
    private static final int LONGEST_PAGE = 100;
    private static final int LONGEST_NOTE = 2000;
    private static final String STAYS = "This stays as it is: remove the figure and record another";

    private final Forms forms;
    private final Areas areas;

    FigureCheck(Forms forms, Areas areas) {
        this.forms = forms;
        this.areas = areas;
    }

    /** A new figure of an indicator. */
    FigureReading read(FigureForm form, Indicator indicator) {
        var errors = forms.check(form);
        var period = Optional.<Period>empty();
        if (errors.message("period") == null) {
            period = Period.read(Typed.line(form.period()));
            errors = period(errors, form.period(), period, indicator);
        }
        var area = Typed.line(form.area()).isEmpty() ? areas.own() : Typed.line(form.area());
        if (areas.choices().stream().noneMatch(choice -> choice.code().equals(area))) {
            errors = errors.and("area", "Choose whom the figure is about");
        }
        errors = source(errors, form);
        return rest(errors, form, indicator, area, period.orElse(null), form.sourceText(), null);
    }

    /** A changed figure: whom, what and when it is about and where it is from stay as they are. */
    FigureReading readChange(FigureForm form, Indicator indicator, Figure figure) {
        var errors = forms.check(form);
        errors = stays(errors, "indicator", form.indicator(), figure.indicator());
        errors = stays(errors, "area", form.area(), figure.area());
        var period = Typed.line(form.period());
        if (!period.isEmpty() && !Period.read(period).equals(Optional.of(figure.time()))) {
            errors = errors.and("period", STAYS);
        }
        errors = stays(errors, "source", form.sourceText(), figure.source());
        if (form.seenVersion().isEmpty()) {
            errors = errors.and("version", VERSION_MISSING);
        }
        return rest(errors, form, indicator, figure.area(), figure.time(), figure.source(), figure);
    }

    private FigureReading rest(FormErrors before, FigureForm form, Indicator indicator, String area,
            @Nullable Period period, String source, @Nullable Figure figure) {
        var errors = before;
        var reader = new MeasurementReader(indicator, part -> part);
        var measured = reader.read(form.measurement());
        for (var error : reader.errors().all()) {
            errors = errors.message(error.field()) == null ? errors.and(error) : errors;
        }
        var status = Typed.choice(FigureStatus.class, form.status());
        if (status.isEmpty()) {
            errors = errors.and("status", "Choose how firm the figure is");
        }
        var link = Typed.lineOrNull(form.link());
        if (link != null && errors.message("link") == null && !Typed.isWebAddress(link)) {
            errors = errors.and("link", "Enter a web address that begins with https:// or http://");
        }
        errors = Typed.atMost(errors, "link", "The link", Typed.line(form.link()), LONGEST_LINK);
        errors = Typed.atMost(errors, "page", "The page", Typed.line(form.page()), LONGEST_PAGE);
        errors = Typed.atMost(errors, "note", "The note", Typed.lines(form.note()), LONGEST_NOTE);
        var method = method(form, indicator, period, figure);
        if (method.isEmpty()) {
            errors = errors.and("method", "Choose a version of the definition");
        }
        if (!errors.isEmpty()) {
            return new FigureReading(null, errors);
        }
        return new FigureReading(
                new FigureText(indicator.code(), area, period, measured.orElseThrow(), status.orElseThrow(), source, link,
                        Typed.lineOrNull(form.page()), method.get(), Typed.lines(form.note()),
                        figure == null ? null : figure.madeUp()),
                errors);
    }

    private static FormErrors period(
            FormErrors errors, @Nullable String typed, Optional<Period> period, Indicator indicator) {
        if (Typed.line(typed).isEmpty()) {
            return errors.and("period", "Enter the period that the figure is about");
        }
        if (period.isEmpty()) {
            return errors.and("period", "Enter %s as in the examples".formatted(kinds(indicator)));
        }
        return indicator.periods().contains(period.get().kind()) ? errors
                : errors.and("period", "This indicator is recorded for %s, and %s is a %s".formatted(
                        kinds(indicator), period.get().words(), period.get().kind().words()));
    }

    /** {@code a day or a month}: for which periods the indicator can be recorded. */
    static String kinds(Indicator indicator) {
        return Stream.of(Period.Kind.values()).filter(indicator.periods()::contains)
                .map(kind -> "a " + kind.words())
                .collect(Collectors.joining(" or "));
    }

    private static FormErrors source(FormErrors errors, FigureForm form) {
        if (form.sourceText().isEmpty()) {
            return errors.and("source", "Choose the source, or enter its title");
        }
        var chosen = Typed.line(form.knownSource());
        var typed = Typed.line(form.source());
        return !chosen.isEmpty() && !typed.isEmpty() && !chosen.equals(typed)
                ? errors.and("source", "Choose a source or enter another, not both")
                : Typed.atMost(errors, "source", "The source", form.sourceText(), LONGEST_SOURCE);
    }

    private static FormErrors stays(FormErrors errors, String field, @Nullable String typed, String stands) {
        var line = Typed.line(typed);
        return line.isEmpty() || line.equals(stands) ? errors : errors.and(field, STAYS);
    }

    /** The version of the definition: as chosen, else as it stands, else the one that was in force then. */
    private static Optional<Integer> method(
            FigureForm form, Indicator indicator, @Nullable Period period, @Nullable Figure figure) {
        if (Typed.line(form.method()).isEmpty()) {
            return Optional.of(figure != null ? figure.method() : period == null ? indicator.method() : indicator.methodFor(period));
        }
        return Typed.number(form.method()).filter(version -> indicator.method(version).isPresent());
    }
}
