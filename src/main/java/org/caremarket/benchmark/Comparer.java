package org.caremarket.benchmark;

import io.micronaut.core.annotation.Nullable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.caremarket.benchmark.statistics.Comparison;
import org.caremarket.benchmark.statistics.Difference;
import org.caremarket.benchmark.statistics.Estimate;
import org.caremarket.benchmark.statistics.Order;
import org.caremarket.benchmark.statistics.Part;
import org.caremarket.benchmark.statistics.Pooled;
import org.caremarket.benchmark.statistics.Rank;
import org.caremarket.benchmark.statistics.Ranks;
import org.caremarket.benchmark.statistics.Spread;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Polarity;
import org.caremarket.indicator.ValueKind;
import org.caremarket.platform.time.Period;

/** Compares the figures of one indicator in one group. Asks nobody: the same figures always give the same answer. */
public final class Comparer {

    /** Below this many councils with a value there is no rest of the group to speak of. */
    static final int FEWEST = 3;

    private final Indicator indicator;
    private final Group group;
    private final @Nullable String own;
    /** By area and then by period; of several sources for one figure the one to go by stands first. */
    private final Map<String, Map<String, List<Shared>>> figures;
    /** Of each area the newest figure with a value: looked for once, because every gap of every period asks for it. */
    private final Map<String, Shared> newest = new HashMap<>();

    Comparer(Indicator indicator, Group group, @Nullable String own, List<Shared> figures) {
        this.indicator = indicator;
        this.group = group;
        this.own = own;
        this.figures = figures.stream()
                .sorted(Comparator.comparing((Shared figure) -> figure.withdrawnAt() != null)
                        .thenComparing(Shared::origin))
                .collect(Collectors.groupingBy(Shared::area, HashMap::new,
                        Collectors.groupingBy(Shared::period, HashMap::new, Collectors.toList())));
        this.figures.forEach((area, times) -> times.values().stream()
                .map(List::getFirst)
                .filter(Shared::stated)
                .max(Comparator.comparing(Shared::time))
                .ifPresent(figure -> newest.put(area, figure)));
    }

    /** Periods for which a council that was in the group then has a value, or published that there is none; newest first. */
    List<Period> periods() {
        // Members are asked for once a period, not once a figure: England has thousands of figures.
        return figures.values().stream()
                .flatMap(times -> times.values().stream())
                .flatMap(List::stream)
                .filter(figure -> figure.stated() || figure.origin() == Shared.Origin.PUBLISHED)
                .collect(Collectors.groupingBy(Shared::period, Collectors.mapping(Shared::area, Collectors.toSet())))
                .entrySet().stream()
                .map(known -> Map.entry(Period.of(known.getKey()), known.getValue()))
                .filter(known -> group.membersOn(known.getKey().last()).stream()
                        .anyMatch(member -> known.getValue().contains(member.area())))
                .map(Map.Entry::getKey)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    Benchmark compare(Period period) {
        var members = group.membersOn(period.last());
        var method = method(period);
        var estimates = new LinkedHashMap<String, Estimate>();
        var parts = new LinkedHashMap<String, Part>();
        for (var member : members) {
            first(member.area(), period)
                    .filter(figure -> figure.method() == method)
                    .flatMap(figure -> Estimates.of(indicator, figure))
                    .ifPresent(estimate -> estimates.put(member.area(), estimate));
            if (estimates.containsKey(member.area())) {
                Estimates.part(indicator, first(member.area(), period).orElseThrow())
                        .ifPresent(part -> parts.put(member.area(), part));
            }
        }
        var values = estimates.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().value()));
        var spread = Spread.of(values.values());
        Map<String, Rank> ranks = indicator.kind() == ValueKind.COUNT ? Map.of() : Ranks.of(values, order());
        var standings = members.stream()
                .map(member -> standing(member, period, method, estimates, parts, ranks, spread))
                .toList();
        return new Benchmark(indicator, group, period, method, standings, spread);
    }

    private Standing standing(
            Group.Member member, Period period, int method, Map<String, Estimate> estimates, Map<String, Part> parts,
            Map<String, Rank> ranks, Optional<Spread> spread) {
        var area = member.area();
        var known = figures.getOrDefault(area, Map.of()).getOrDefault(period.code(), List.of());
        var figure = known.stream().findFirst();
        var estimate = Optional.ofNullable(estimates.get(area));
        var rest = parts.containsKey(area) && estimates.size() >= FEWEST ? rest(parts, area) : OptionalDouble.empty();
        var beside = rest.isPresent()
                ? estimate.flatMap(each -> each.against(rest.getAsDouble()))
                : Optional.<Comparison>empty();
        var judgement = beside.map(both -> Judgement.of(both.at95(), indicator.polarity()));
        var fromMedian = indicator.kind() == ValueKind.MONEY && estimates.size() >= FEWEST
                ? estimate.flatMap(each -> spread.map(all -> Difference.between(each.value(), all.median())))
                : Optional.<Difference>empty();
        var others = known.stream()
                .skip(1)
                .filter(other -> other.withdrawnAt() == null && !other.saysTheSameAs(known.getFirst()))
                .toList();
        return new Standing(member, area.equals(own), figure, others,
                figure.isPresent() ? Optional.empty() : otherTime(area), estimate, Optional.ofNullable(ranks.get(area)),
                rest, beside, judgement, fromMedian,
                reason(area, figure, method, estimate, estimates.size(), rest, judgement));
    }

    private Optional<NotCompared> reason(
            String area, Optional<Shared> figure, int method, Optional<Estimate> estimate, int compared,
            OptionalDouble rest, Optional<Judgement> judgement) {
        if (figure.isEmpty()) {
            return Optional.of(otherTime(area).isPresent() ? NotCompared.OTHER_PERIOD
                    : indicator.source().isEmpty() ? NotCompared.NOT_SHARED : NotCompared.NO_VALUE);
        }
        if (!figure.get().stated()) {
            return Optional.of(switch (figure.get().state()) {
                case "SUPPRESSED" -> NotCompared.SUPPRESSED;
                case "WITHDRAWN" -> NotCompared.NOT_SHARED;
                default -> NotCompared.NO_VALUE;
            });
        }
        if (figure.get().method() != method) {
            return Optional.of(NotCompared.OTHER_DEFINITION);
        }
        if (estimate.isEmpty() || estimate.get().intervals().isEmpty()) {
            return Optional.of(NotCompared.NO_INTERVAL);
        }
        if (rest.isEmpty()) {
            return Optional.of(compared < FEWEST ? NotCompared.TOO_FEW_COUNCILS : NotCompared.NO_INTERVAL);
        }
        return indicator.polarity() == Polarity.NEITHER && judgement.isPresent()
                ? Optional.of(NotCompared.POLARITY_NEITHER)
                : Optional.empty();
    }

    private OptionalDouble rest(Map<String, Part> parts, String area) {
        return switch (indicator.kind()) {
            case PROPORTION -> scaled(Pooled.proportion(parts, area), indicator.per());
            case RATE -> Pooled.rate(parts, area, indicator.per());
            case MEAN -> Pooled.mean(parts, area);
            case COUNT, MONEY -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble scaled(OptionalDouble share, int per) {
        return share.isEmpty() ? share : OptionalDouble.of(share.getAsDouble() * per);
    }

    /** The first is the best; where neither way is better, the highest is first. */
    private Order order() {
        return indicator.polarity() == Polarity.LOWER ? Order.LOWEST_FIRST : Order.HIGHEST_FIRST;
    }

    /** The definition of the council that looks, or the one that most follow; of two equally many, the newer. */
    private int method(Period period) {
        if (own != null) {
            var ours = first(own, period).filter(Shared::stated);
            if (ours.isPresent()) {
                return ours.get().method();
            }
        }
        return group.membersOn(period.last()).stream()
                .flatMap(member -> first(member.area(), period).filter(Shared::stated).stream())
                .collect(Collectors.groupingBy(Shared::method, Collectors.counting()))
                .entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseGet(() -> indicator.methodFor(period));
    }

    private Optional<Shared> first(String area, Period period) {
        return figures.getOrDefault(area, Map.of()).getOrDefault(period.code(), List.of()).stream().findFirst();
    }

    private Optional<Shared> otherTime(String area) {
        return Optional.ofNullable(newest.get(area));
    }
}
