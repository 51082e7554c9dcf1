package org.caremarket.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caremarket.figure.Figure;
import org.caremarket.figure.FigureState;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;

/**
 * The council's own figures, to choose from for a group.
 *
 * @param figures of the council's own area, by indicator, newest period first
 * @param indicators the catalogue by code, in its order
 * @param standing what the group sees today
 * @param filter what the list is narrowed to
 * @param selected ids of figures that are chosen already
 */
public record PublicationChoiceView(
        String council,
        Group group,
        List<Figure> figures,
        Map<String, Indicator> indicators,
        List<Publication> standing,
        Filter filter,
        Set<Long> selected,
        FormErrors errors) {

    /**
     * What the list is narrowed to.
     *
     * @param words that the name, the code or the source has; empty for any
     * @param segment a segment of the catalogue; empty for all
     * @param changed whether everything that changed since it was shared is chosen
     */
    public record Filter(String words, String segment, boolean changed) {}

    /** A figure that can be chosen, and what the group sees in its place. */
    public record Row(Figure figure, Indicator indicator, Optional<Publication> shared) {

        /** Whether the group sees just this. */
        public boolean isShared() {
            return shared.filter(each -> each.figureId() == figure.id() && each.figureVersion() == figure.version()).isPresent();
        }

        /** Whether the group sees an earlier version. */
        public boolean isChanged() {
            return shared.isPresent() && !isShared();
        }

        public String label() {
            return "%s: %s, %s".formatted(
                    indicator.name(), figure.measurement().words(indicator), figure.time().words());
        }

        public String hint() {
            var how = isShared()
                    ? "Shared with this group already"
                    : isChanged() ? "Changed since it was shared" : "Not shared with this group";
            return "%s. Source: %s".formatted(how, figure.source());
        }

        public String value() {
            return figure.id() + "." + figure.version();
        }

        public String id() {
            return "figure-" + figure.id();
        }
    }

    /** An indicator's newest figure with a value, or its newest where none has one, and the others. */
    public record Choice(Row newest, List<Row> earlier) {

        static Choice of(List<Row> rows) {
            var newest = rows.stream().filter(row -> row.figure().state() == FigureState.STATED).findFirst()
                    .orElse(rows.getFirst());
            return new Choice(newest, rows.stream().filter(row -> row != newest).toList());
        }
    }

    /** What can be chosen, by segment; a figure that the group has already is no choice. */
    public Map<String, List<Choice>> segments() {
        var segments = new LinkedHashMap<String, List<Choice>>();
        for (var indicator : indicators.values()) {
            var rows = figures.stream()
                    .filter(figure -> figure.indicator().equals(indicator.code()))
                    .map(figure -> new Row(figure, indicator, shared(figure)))
                    .filter(this::fits)
                    .toList();
            if (!rows.isEmpty()) {
                segments.computeIfAbsent(indicator.segment(), none -> new ArrayList<>())
                        .add(Choice.of(rows));
            }
        }
        return segments;
    }

    /** The segments of all figures, whatever the list is narrowed to. */
    public List<String> allSegments() {
        return indicators.values().stream()
                .filter(indicator -> figures.stream().anyMatch(figure -> figure.indicator().equals(indicator.code())))
                .map(Indicator::segment)
                .distinct()
                .toList();
    }

    private boolean fits(Row row) {
        var text = (row.label() + " " + row.indicator().code() + " " + row.figure().source()).toLowerCase(Locale.UK);
        return (filter.segment().isEmpty() || filter.segment().equals(row.indicator().segment()))
                && text.contains(filter.words().toLowerCase(Locale.UK));
    }

    private Optional<Publication> shared(Figure figure) {
        return standing.stream()
                .filter(each -> each.indicator().equals(figure.indicator()) && each.period().equals(figure.period()))
                .findFirst();
    }

    /** The answer first. */
    public String answer() {
        if (figures.isEmpty()) {
            return "No figure of the council's own is recorded yet, so there is nothing to share.";
        }
        var changed = changed();
        return "%s of the council's own; the group sees %s.%s".formatted(
                figures.size() == 1 ? "There is 1 figure" : "There are %,d figures".formatted(figures.size()),
                standing.isEmpty() ? "none of them" : "%,d".formatted(standing.size()),
                changed == 0 ? "" : changed == 1 ? " 1 changed since." : " %,d changed since.".formatted(changed));
    }

    /** How many the group sees in an earlier version. */
    public long changed() {
        return figures.stream().map(this::row).flatMap(Optional::stream).filter(this::isChange).count();
    }

    private Optional<Row> row(Figure figure) {
        return Optional.ofNullable(indicators.get(figure.indicator()))
                .map(indicator -> new Row(figure, indicator, shared(figure)));
    }

    /** A figure of another source beside the one that is shared is no change of it. */
    private boolean isChange(Row row) {
        return row.isChanged() && row.shared().orElseThrow().figureId() == row.figure().id();
    }

    public boolean chosen(Row row) {
        return selected.contains(row.figure().id()) || filter.changed() && isChange(row);
    }

    public ErrorSummary summary() {
        var first = segments().values().stream().flatMap(List::stream)
                .map(Choice::newest).filter(row -> !row.isShared()).map(Row::id).findFirst();
        return ErrorSummary.of(errors).linking("figure", first.orElse("q"));
    }

    public String path() {
        return "/" + council + "/publications";
    }

    public String changedHref() {
        return path() + "/new?group=" + group.key() + "&changed=true";
    }
}
