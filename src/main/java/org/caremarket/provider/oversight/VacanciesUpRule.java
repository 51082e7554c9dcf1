package org.caremarket.provider.oversight;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;
import org.caremarket.provider.closure.vacancy.Vacancies;
import org.caremarket.provider.closure.vacancy.Vacancies.Newest;
import org.caremarket.provider.closure.vacancy.VacancyUnit;

/** Watches care homes whose empty beds grew between their newest two readings. */
@Singleton
final class VacanciesUpRule implements WatchRule {

    private static final int HUNDRED = 100;

    private final Vacancies vacancies;

    VacanciesUpRule(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String code() {
        return "vacancies-up";
    }

    @Override
    public String name() {
        return "Empty beds grew";
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(new Threshold("beds", "By at least how many beds", 5),
                new Threshold("points", "Or by at least how many percentage points of its beds", 10));
    }

    @Override
    public String explanation(Map<String, Integer> thresholds) {
        return "Between the newest two readings empty beds grew by %,d or more, or by %,d percentage points of its beds or more."
                .formatted(thresholds.get("beds"), thresholds.get("points"));
    }

    @Override
    public Map<Long, List<Reason>> reasons(List<Location> locations, Map<String, Integer> thresholds) {
        var newest = vacancies.newest();
        var found = new HashMap<Long, List<Reason>>();
        for (var location : locations) {
            Optional.ofNullable(newest.get(location.id())).flatMap(reading -> reason(location, reading, thresholds))
                    .ifPresent(reason -> found.put(location.id(), List.of(reason)));
        }
        return found;
    }

    private static Optional<Reason> reason(Location location, Newest reading, Map<String, Integer> thresholds) {
        var now = reading.now();
        var comparable = reading.before().filter(before -> now.unit() == VacancyUnit.BEDS && before.unit() == VacancyUnit.BEDS);
        if (comparable.isEmpty() || now.since(comparable.get()).signum() <= 0) {
            return Optional.empty();
        }
        var before = comparable.get();
        var more = now.since(before);
        var points = location.beds().filter(beds -> beds > 0).map(beds -> more.multiply(BigDecimal.valueOf(HUNDRED))
                .divide(BigDecimal.valueOf(beds), 1, RoundingMode.HALF_UP));
        var enough = more.compareTo(BigDecimal.valueOf(thresholds.get("beds"))) >= 0
                || points.filter(each -> each.compareTo(BigDecimal.valueOf(thresholds.get("points"))) >= 0).isPresent();
        return enough ? Optional.of(new Reason("Empty beds grew from %s on %s to %s on %s%s".formatted(
                before.available().toPlainString(), TypedDate.words(before.asAt()), now.available().toPlainString(),
                TypedDate.words(now.asAt()), points.map(each -> ", by %s percentage points of %,d beds".formatted(
                        each.toPlainString(), location.beds().orElseThrow())).orElse("")),
                "/locations/" + location.id() + "/vacancies")) : Optional.empty();
    }
}
