package org.caremarket.capacity;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caremarket.platform.audit.AuditEntry;
import org.caremarket.platform.chart.ChartSize;
import org.caremarket.platform.chart.Svg;

/**
 * What the page of one capacity record shows.
 *
 * @param others of the same segment and locality, newest first
 * @param scenarios kept beside it
 * @param history what was done, the newest first
 */
public record CapacityView(
        String council, Capacity capacity, Places known, List<Capacity> others, List<Scenario> scenarios,
        List<AuditEntry> history, boolean mayEdit) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    public String title() {
        return known.of(capacity.text());
    }

    public CapacityText text() {
        return capacity.text();
    }

    public Balance balance() {
        return capacity.balance();
    }

    public String answer() {
        return Findings.answer(balance());
    }

    public List<String> remarks() {
        return Findings.remarks(balance());
    }

    public List<Steps.Step> steps() {
        return Steps.of(balance());
    }

    public Svg chart(ChartSize size) {
        return Steps.chart(balance(), "capacity", "From required to secured: " + title(),
                answer() + " The same amounts are in the table below.").draw(size);
    }

    public String fee() {
        return text().fee() == null ? "" : Amounts.fee(Optional.of(text().fee())) + " " + text().unit().fee();
    }

    public String occupancy() {
        var published = text().stock().occupancy();
        return balance().occupancy().map(worked -> Amounts.percent(Optional.of(worked)) + " worked out"
                        + (published == null ? "" : ", %s published".formatted(Amounts.percent(Optional.of(published)))))
                .orElse(published == null ? "" : Amounts.percent(Optional.of(published)) + " published");
    }

    /** Whether the record may become figures: they are about the whole council. */
    public boolean forFigures() {
        return text().locality() == null && CapacityFigures.isKnown(text().segment());
    }

    public String path() {
        return "/" + council + "/capacity/" + capacity.id();
    }

    public String href(Capacity other) {
        return "/" + council + "/capacity/" + other.id();
    }

    public static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
