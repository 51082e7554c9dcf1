package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the returns that count come to, line by line.
 *
 * <p>For readers who are not named for returns small numbers are protected:
 * <ol>
 *   <li>Nothing is shown behind which fewer than {@value #LEAST} providers stand, nor where one of them gave more than half
 *       of the returns: several homes of one provider are one provider.
 *   <li>When just one line of a group is hidden, the line of the group with the next fewest providers is hidden too, so that
 *       what is known of a group does not lead to the one line that is missing.
 *   <li>The count of a hidden line is hidden with it, and quartiles are rounded to whole pounds a week or to ten pence an
 *       hour: of five amounts they are amounts of single providers.
 * </ol>
 *
 * @param hidden how many lines are not shown, the total among them
 */
record ReturnSummary(List<Line> lines, int hidden) {

    static final int LEAST = 5;

    ReturnSummary {
        lines = List.copyOf(lines);
    }

    /** @param line null for the total of each return @param quartiles null when they are not shown */
    record Line(@Nullable CostLine line, @Nullable Quartiles quartiles) {}

    private record Found(@Nullable CostLine line, List<BigDecimal> amounts, int providers, boolean safe) {}

    /** @param protecting whether small numbers are hidden */
    static ReturnSummary of(CareType care, List<CostLine> lines, List<ProviderReturn> returns, boolean protecting) {
        var counting = returns.stream().filter(ProviderReturn::counts).toList();
        var found = new ArrayList<Found>();
        found.add(found(null, counting, each -> total(each, lines)));
        lines.forEach(line -> found.add(found(line, counting, each -> each.byLine().get(line.code()))));
        found.removeIf(each -> each.amounts().isEmpty());
        var hidden = protecting ? hidden(found) : Set.<Found>of();
        var step = care.isHomeCare() ? 1 : 0;
        return new ReturnSummary(found.stream().map(each -> new Line(each.line(), hidden.contains(each) ? null
                : protecting ? rounded(Quartiles.of(each.amounts()), step) : Quartiles.of(each.amounts()))).toList(),
                        hidden.size());
    }

    /** The sum of a return's lines; null when it states none. */
    private static @Nullable BigDecimal total(ProviderReturn each, List<CostLine> lines) {
        var amounts = each.byLine();
        return lines.stream().filter(line -> line.inTotal() && amounts.containsKey(line.code()))
                .map(line -> amounts.get(line.code()))
                .reduce(BigDecimal::add).orElse(null);
    }

    private static Found found(@Nullable CostLine line, List<ProviderReturn> returns,
            Function<ProviderReturn, BigDecimal> amount) {
        var stating = returns.stream().filter(each -> amount.apply(each) != null).toList();
        Map<String, Long> byProvider = stating.stream().collect(Collectors.groupingBy(ProviderReturn::providerKey,
                Collectors.counting()));
        var largest = byProvider.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return new Found(line, stating.stream().map(amount).toList(), byProvider.size(),
                byProvider.size() >= LEAST && 2 * largest <= stating.size());
    }

    private static Set<Found> hidden(List<Found> found) {
        var hidden = found.stream().filter(each -> !each.safe()).collect(Collectors.toCollection(HashSet::new));
        found.stream().filter(each -> each.line() != null).collect(Collectors.groupingBy(each -> each.line().group())).values()
                .forEach(group -> {
            if (group.stream().filter(hidden::contains).count() == 1) {
                group.stream().filter(each -> !hidden.contains(each)).min(java.util.Comparator.comparingInt(Found::providers))
                        .ifPresent(hidden::add);
            }
        });
        return hidden;
    }

    private static Quartiles rounded(Quartiles quartiles, int decimals) {
        return new Quartiles(quartiles.count(), quartiles.lower().setScale(decimals, RoundingMode.HALF_UP),
                quartiles.median().setScale(decimals, RoundingMode.HALF_UP), quartiles.upper()
                        .setScale(decimals, RoundingMode.HALF_UP));
    }
}
