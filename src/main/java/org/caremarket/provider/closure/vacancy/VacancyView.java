package org.caremarket.provider.closure.vacancy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.chart.ChartSize;
import org.caremarket.platform.chart.Svg;
import org.caremarket.platform.chart.TickText;
import org.caremarket.platform.chart.TrendChart;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.provider.Location;

/**
 * What the page of one location's vacancies shows.
 *
 * @param readings newest day first; also those that stand no more
 */
public record VacancyView(
        String council, Location location, List<Vacancy> readings, VacancyForm form, FormErrors errors, boolean mayWrite) {

    public String path() {
        return "/" + council + "/locations/" + location.id() + "/vacancies";
    }

    public VacancyFields fields() {
        return new VacancyFields(form, errors);
    }

    /** Those that stand, in the unit of the newest, newest first. */
    public List<Vacancy> standing() {
        var all = readings.stream().filter(Vacancy::standing).toList();
        return all.stream().filter(each -> each.unit() == all.getFirst().unit()).toList();
    }

    /** The answer first, with what changed since the reading before. */
    public String answer() {
        var all = standing();
        if (all.isEmpty()) {
            return "Nothing is recorded of what is free here.";
        }
        var now = all.getFirst();
        var free = "%s %s free on %s%s.".formatted(now.words(), now.available().compareTo(BigDecimal.ONE) == 0 ? "was" : "were",
                now.day(), now.noTopUp().map(beds -> ", %,d of them with no top-up".formatted(beds)).orElse(""));
        return all.size() == 1 ? free + " There is no earlier reading to compare with." : free + " " + change(now, all.get(1));
    }

    private static String change(Vacancy now, Vacancy before) {
        var by = now.since(before);
        return by.signum() == 0 ? "That is as many as on %s.".formatted(before.day())
                : "That is %s %s than on %s.".formatted(Amount.words(by.abs()), by.signum() > 0 ? "more" : "fewer", before.day());
    }

    /** A line needs two points. */
    public boolean charted() {
        return standing().size() > 1;
    }

    public Svg chart(ChartSize size) {
        var periods = standing().reversed().stream().map(each -> new TrendChart.Period(
                each.day(), each.available().doubleValue(), null, null, null, null)).toList();
        return new TrendChart("vacancies", "%s free at %s".formatted(standing().getFirst().unit().title(), location.name()),
                answer() + " The table below has the same figures.", TickText.PLAIN, "Free", "", "", periods).draw(size);
    }

    /** Why a reading counts no more; empty while it does. */
    public Optional<String> setAside(Vacancy reading) {
        if (reading.standing()) {
            return Optional.empty();
        }
        return Optional.of(readings.stream().filter(each -> each.corrects().filter(id -> id == reading.id()).isPresent())
                .findFirst()
                .map(newer -> "Corrected by %s to %s".formatted(newer.recordedBy(), newer.words()))
                .orElse("Withdrawn"));
    }

    public Optional<String> madeUp() {
        return readings.stream().flatMap(each -> each.madeUp().stream()).findFirst().or(location::madeUp);
    }
}
