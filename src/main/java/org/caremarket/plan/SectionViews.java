package org.caremarket.plan;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caremarket.figure.Areas;
import org.caremarket.figure.Figure;
import org.caremarket.figure.FigureLine;
import org.caremarket.figure.Figures;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Indicators;
import org.caremarket.plan.template.WantedFigure;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.markdown.Markdown;
import org.caremarket.platform.web.FormErrors;

/** Makes what the pages of sections show. */
@Singleton
final class SectionViews {

    private final Plans plans;
    private final Drafts drafts;
    private final TeamViews team;
    private final Readings readings;
    private final Figures figures;
    private final Indicators indicators;
    private final Areas areas;
    private final List<SectionSources> sources;
    private final JsonMapper json;
    private final Clock clock;

    SectionViews(
            Plans plans, Drafts drafts, TeamViews team, Readings readings, Figures figures, Indicators indicators, Areas areas,
            List<SectionSources> sources, JsonMapper json, Clock clock) {
        this.plans = plans;
        this.drafts = drafts;
        this.team = team;
        this.readings = readings;
        this.figures = figures;
        this.indicators = indicators;
        this.areas = areas;
        this.sources = sources;
        this.json = json;
        this.clock = clock;
    }

    /** The page of a section. */
    SectionView of(SectionPlace place, Actor reader) {
        var notes = readings.notes();
        var read = Readings.read(place.section(), notes);
        var writable = plans.sections(place.plan()).stream().filter(Section::writable).toList();
        int at = writable.stream().map(Section::key).toList().indexOf(place.section().key());
        return new SectionView(place, read, notes.noted(), at > 0 ? writable.get(at - 1) : null,
                at + 1 < writable.size() ? writable.get(at + 1) : null,
                drafts.of(place.plan().id(), place.section(), reader), team.of(place, reader), sources(place), reader);
    }

    /** What changed the section, the newest version last. */
    List<SectionSources.SectionSource> sources(SectionPlace place) {
        return sources.stream().flatMap(each -> each.of(place.plan().id()).stream())
                .filter(source -> source.key().equals(place.section().key())).toList();
    }

    /** A version as it read, with the figures as they stand now. */
    SectionVersionView of(SectionPlace place, SectionText version, Actor reader, FormErrors errors) {
        var notes = readings.notes();
        var read = Readings.read(new Section(place.section().asked(), version), notes);
        return new SectionVersionView(place, version, read, notes.noted(), reader, errors);
    }

    SectionVersionsView of(SectionPlace place, List<SectionText> versions) {
        var notes = readings.notes();
        return new SectionVersionsView(place, versions, versions.stream().collect(Collectors.toMap(
                SectionText::version, version -> Section.words(notes.count(version.text()).words()))));
    }

    /** The form, filled in like this. */
    SectionFormView form(SectionPlace place, SectionForm form, FormErrors errors, Actor writer) {
        var typed = form.typed(place.section());
        var own = figures.ofArea(areas.own());
        var notes = readings.notes();
        var aids = new SectionAids(wanted(place.section(), own), notes.count(typed), inserts(typed, own, notes),
                drafts.of(place.plan().id(), place.section(), writer).others());
        return new SectionFormView(place, form, aids, errors, null, null, List.of());
    }

    /** The form with what was typed above it, as it will read. */
    SectionFormView preview(SectionPlace place, SectionForm form, Actor writer) {
        var notes = readings.notes();
        var read = Readings.read(place.saying(form.typed(place.section())), notes);
        return form(place, form, FormErrors.none(), writer).with(read, notes.noted());
    }

    private List<WantedLine> wanted(Section section, List<Figure> own) {
        var named = indicators.byCode();
        return section.asked().figures().stream().map(wanted -> wanted(wanted, own, named)).toList();
    }

    private WantedLine wanted(WantedFigure wanted, List<Figure> own, Map<String, Indicator> named) {
        var indicator = named.getOrDefault(wanted.code(), Indicator.gone(wanted.code()));
        var reference = "figure:" + wanted.code();
        return Readings.figure(reference, own)
                .map(figure -> line(reference, new FigureLine(figure, indicator, List.of())))
                .orElseGet(() -> new WantedLine(braced(reference), indicator.name(), "Not recorded", ""));
    }

    private WantedLine line(String reference, FigureLine figure) {
        return new WantedLine(braced(reference), figure.indicator().name(), figure.value(),
                figure.figure().time().words() + ", " + figure.age(LocalDate.now(clock)));
    }

    /** For each way to name one of the council's figures, and for what the text names, how many words it inserts. */
    private String inserts(String text, List<Figure> own, FigureNotes notes) {
        var names = new LinkedHashSet<>(Markdown.references(text));
        for (var figure : own) {
            names.add("figure:" + figure.id());
            names.add("figure:" + figure.indicator());
            names.add("figure:%s %s".formatted(figure.indicator(), figure.period()));
        }
        try {
            return json.writeValueAsString(names.stream().collect(Collectors.toMap(
                    name -> name, name -> notes.count(braced(name)).words())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String braced(String reference) {
        return "{{" + reference + "}}";
    }
}
