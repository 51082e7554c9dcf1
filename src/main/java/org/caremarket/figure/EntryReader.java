package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Indicators;
import org.caremarket.platform.time.Period;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Text;
import org.caremarket.platform.web.Typed;

/** Reads what was typed where many figures are entered together. */
@Singleton
final class EntryReader {

    private static final int LONGEST_LINK = 2000;

    private final Indicators indicators;
    private final Figures figures;
    private final Areas areas;

    EntryReader(Indicators indicators, Figures figures, Areas areas) {
        this.indicators = indicators;
        this.figures = figures;
        this.areas = areas;
    }

    /**
     * What the rows are about.
     *
     * @param time null when something is wrong
     * @param indicators of the segment, recorded for such a period
     * @param others of the segment, recorded for other periods
     * @param standing what the source gives already, by indicator
     * @param form with what stands filled in
     */
    record Frame(@Nullable Period time, List<Indicator> indicators, List<Indicator> others,
            Map<String, Figure> standing, EntryForm form, FormErrors errors) {

        String words(Figure figure) {
            return indicators.stream().filter(each -> each.code().equals(figure.indicator())).findFirst()
                    .map(indicator -> figure.measurement().words(indicator)).orElse("something else");
        }
    }

    /** What was read of the rows; entries only when nothing is wrong. */
    record Read(List<Entry> entries, FormErrors errors) {}

    List<String> segments() {
        return indicators.segments();
    }

    Frame frame(String segment, String period, String source) {
        var ofSegment = indicators.all().stream().filter(each -> each.segment().equals(segment)).toList();
        var errors = ofSegment.isEmpty() ? FormErrors.of("segment", "Choose a segment from the list") : FormErrors.none();
        var time = Period.read(period);
        if (time.isEmpty()) {
            errors = errors.and("period", period.isEmpty() ? "Enter the period that the figures are about"
                    : "Enter a day, a month, a quarter or a financial year as in the examples");
        }
        var fitting = time.map(when -> ofSegment.stream().filter(each -> each.periods().contains(when.kind())).toList())
                .orElse(List.of());
        if (time.isPresent() && !ofSegment.isEmpty() && fitting.isEmpty()) {
            errors = errors.and("period", "No indicator of this segment is recorded for a " + time.get().kind().words());
        }
        if (source.isEmpty()) {
            errors = errors.and("source", "Enter the source that gives the figures");
        } else if (Text.hasUnshowable(source)) {
            errors = errors.and("source", "Remove characters that cannot be shown");
        }
        errors = Typed.atMost(errors, "source", "The source", source, FigureCheck.LONGEST_SOURCE);
        var standing = errors.isEmpty() ? figures.ofSource(areas.own(), time.orElseThrow(), source).stream()
                .collect(Collectors.toMap(Figure::indicator, Function.identity())) : Map.<String, Figure>of();
        var rows = fitting.stream().map(each -> EntryForm.Row.of(each, standing.get(each.code()))).toList();
        return new Frame(time.orElse(null), fitting, ofSegment.stream().filter(each -> !fitting.contains(each)).toList(),
                standing, new EntryForm(segment, period, source, FigureStatus.FINAL.name(), "", rows), errors);
    }

    Read read(EntryForm form, Frame frame) {
        var errors = FormErrors.none();
        var status = Typed.choice(FigureStatus.class, form.status());
        if (status.isEmpty()) {
            errors = errors.and("status", "Choose how firm the figures are");
        }
        var link = Typed.lineOrNull(form.link());
        if (link != null && (Text.hasUnshowable(link) || !Typed.isWebAddress(link))) {
            errors = errors.and("link", "Enter a web address that begins with https:// or http://");
        }
        errors = Typed.atMost(errors, "link", "The link", Typed.line(form.link()), LONGEST_LINK);
        var entries = new ArrayList<Entry>();
        for (var indicator : frame.indicators()) {
            var row = form.rows().stream().filter(each -> each.code().equals(indicator.code())).findFirst().orElseThrow();
            if (!row.touched()) {
                continue;
            }
            var stands = frame.standing().get(indicator.code());
            if (stands != null && stands.precision() == Precision.RANGE) {
                continue;
            }
            var reader = new MeasurementReader(indicator, part -> part(part, indicator));
            var measured = reader.read(row.measurement(stands));
            for (var error : reader.errors().all()) {
                // The summary of errors has to say which row it means.
                errors = errors.and(error.field(), indicator.name() + ": " + error.message());
            }
            if (measured.isPresent() && status.isPresent()) {
                entries.add(new Entry(text(indicator, frame, form, measured.get(), status.get(), link, stands),
                        Typed.number(row.version()).orElse(null)));
            }
        }
        if (errors.isEmpty() && entries.isEmpty()) {
            errors = errors.and("", "Nothing was entered: type at least one figure");
        }
        return new Read(entries, errors);
    }

    /** How many of those that were saved contradict their own counts. */
    String doubts(List<Figure> recorded, List<Figure> changed) {
        var known = indicators.byCode();
        var doubtful = Stream.concat(recorded.stream(), changed.stream())
                .filter(figure -> figure.measurement().contradictsItself(known.get(figure.indicator())))
                .map(figure -> known.get(figure.indicator()).name())
                .toList();
        return doubtful.isEmpty() ? "" : ". Look again at what contradicts its own counts: " + String.join(", ", doubtful);
    }

    /** The form has no field for the rest of a figure: what is wrong with that stands beside the value. */
    private static String part(String part, Indicator indicator) {
        return switch (part) {
            case "state", "numerator", "denominator" -> part + "-" + indicator.code();
            default -> "value-" + indicator.code();
        };
    }

    private FigureText text(Indicator indicator, Frame frame, EntryForm form, Measurement measured, FigureStatus status,
            @Nullable String link, @Nullable Figure stands) {
        if (stands != null) {
            var text = stands.text();
            return new FigureText(text.indicator(), text.area(), text.period(), measured, text.status(), text.source(),
                    text.link(), text.page(), text.method(), text.note(), text.madeUp());
        }
        return new FigureText(indicator.code(), areas.own(), frame.time(), measured, status, Typed.line(form.source()), link,
                null, indicator.methodFor(frame.time()), "", null);
    }
}
