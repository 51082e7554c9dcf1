package org.caremarket.plan;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caremarket.figure.Areas;
import org.caremarket.figure.Figure;
import org.caremarket.figure.FigureLine;
import org.caremarket.figure.FigureState;
import org.caremarket.figure.Figures;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Indicators;
import org.caremarket.platform.markdown.Markdown;
import org.caremarket.platform.time.Period;

/**
 * What readers see of a plan: its texts with the council's figures in them. A reference is {@code figure:CODE} for the
 * newest value of an indicator, {@code figure:CODE PERIOD} for one period, or {@code figure:7} for one record.
 */
@Singleton
public class Readings {

    private static final Pattern REFERENCE = Pattern.compile(
            "figure:\\s*(?:(?<id>\\d{1,18})|(?<code>[A-Z][A-Z0-9_]*)(?:\\s+(?<period>[0-9A-Za-z-]+))?)");

    /** The level of the headings within a section's text, on pages and in documents. */
    static final int TOP_HEADING = 3;

    private final Plans plans;
    private final Figures figures;
    private final Indicators indicators;
    private final Areas areas;
    private final Objectives objectives;

    Readings(Plans plans, Figures figures, Indicators indicators, Areas areas, Objectives objectives) {
        this.plans = plans;
        this.objectives = objectives;
        this.figures = figures;
        this.indicators = indicators;
        this.areas = areas;
    }

    /** The plan with the figures as they stand now. */
    @ReadOnly
    public ReadPlan of(Plan plan) {
        var notes = notes();
        var template = plans.template(plan);
        var reached = objectives.texts(plan);
        var sections = plans.sections(plan, template).stream()
                .map(section -> read(section, notes).with(reached.getOrDefault(section.key(), List.of()))).toList();
        return new ReadPlan(plan, template, sections, notes.noted());
    }

    /** Figures that the plan quotes and that were recorded or changed after a moment. */
    @ReadOnly
    public List<FigureNote> changedSince(Plan plan, Instant moment) {
        var since = figures.ofArea(areas.own()).stream().filter(figure -> figure.recordedAt().isAfter(moment))
                .map(Figure::id).collect(Collectors.toSet());
        return of(plan).figures().stream().filter(note -> since.contains(note.figure())).toList();
    }

    /** One section; the figures that it quotes are noted. */
    static ReadSection read(Section section, FigureNotes notes) {
        return new ReadSection(section, Markdown.html(section.text(), TOP_HEADING, notes), notes.count(section.text()));
    }

    /** The council's figures as they stand now, for one reading of a plan. */
    public FigureNotes notes() {
        var own = figures.ofArea(areas.own());
        var named = indicators.byCode();
        var found = new HashMap<String, Optional<FigureNote>>();
        return new FigureNotes(reference -> found.computeIfAbsent(reference,
                asked -> figure(asked, own).map(figure -> note(asked, figure, named.getOrDefault(
                        figure.indicator(), Indicator.gone(figure.indicator()))))));
    }

    /** The record that a reference means, among the council's own in the order of {@link Figures#ofArea}. */
    static Optional<Figure> figure(String reference, List<Figure> own) {
        var parts = REFERENCE.matcher(reference.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        if (parts.group("id") != null) {
            long id = Long.parseLong(parts.group("id"));
            return own.stream().filter(figure -> figure.id() == id).findFirst();
        }
        var ofCode = own.stream().filter(figure -> figure.indicator().equals(parts.group("code"))).toList();
        if (parts.group("period") != null) {
            return Period.read(parts.group("period"))
                    .flatMap(period -> ofCode.stream().filter(figure -> figure.period().equals(period.code())).findFirst());
        }
        return ofCode.stream().filter(figure -> figure.state() == FigureState.STATED).findFirst()
                .or(() -> ofCode.stream().findFirst());
    }

    private static FigureNote note(String reference, Figure figure, Indicator indicator) {
        var line = new FigureLine(figure, indicator, List.of());
        var page = figure.page() == null || figure.page().isBlank() ? "" : ", " + figure.page();
        return new FigureNote(reference, figure.id(), figure.version(), indicator.name(), line.value(),
                figure.time().words(), line.counts(), figure.source() + page, figure.link(),
                "%s (method %d)".formatted(indicator.definition(), figure.method()), figure.status().words(),
                line.contradiction(), figure.madeUp(), line.hasValue(), figure.indicator(), figure.time().last());
    }
}
