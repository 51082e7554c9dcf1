package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caremarket.platform.chart.ChartSize;
import org.caremarket.platform.chart.Svg;
import org.caremarket.platform.chart.TickText;
import org.caremarket.platform.chart.TrendChart.Period;
import org.caremarket.platform.chart.TrendChart;

/** What the page of months shows. */
public record MonthsView(String council, Whole whole, Monthly monthly, boolean mayWrite) {

    /** How many months can be opened at once. */
    private static final int OFFERED = 12;

    public String path() {
        return "/" + council + Addresses.at(whole.framework().id()) + "/months";
    }

    /** The last twelve months, the newest first, to be opened and written. */
    public List<YearMonth> offered() {
        var now = YearMonth.from(whole.today());
        return IntStream.range(0, OFFERED).mapToObj(now::minusMonths).toList();
    }

    public String title(YearMonth month) {
        return MonthForm.title(month);
    }

    public String amount(Monthly.Month month, Lot lot) {
        return amount(month.byLot().get(lot.id()));
    }

    public String amount(@Nullable BigDecimal amount) {
        return amount == null ? Say.NOT_STATED : Say.number(amount);
    }

    public String share(@Nullable BigDecimal share) {
        return Say.share(share);
    }

    public boolean tiers() {
        return whole.lots().stream().anyMatch(lot -> Objects.equals(lot.tier(), 1));
    }

    /** Whether there is a share to draw. */
    public boolean charted() {
        return monthly.months().stream().anyMatch(month -> month.spotShare() != null);
    }

    /** The share of tier 1, or that of what was bought outside where there are no tiers, beside its target. */
    public Svg chart(ChartSize size) {
        var target = tiers() ? monthly.tierTarget() : monthly.spotMost();
        var what = tiers() ? "Tier 1" : "Outside the framework";
        return new TrendChart("months-" + size.name().toLowerCase(Locale.ROOT), what + " by month", monthly.answer(),
                TickText.PERCENT, what,
                target == null ? "" : "Target " + Say.number(target) + "%", "", periods(target)).draw(size);
    }

    private List<Period> periods(@Nullable BigDecimal target) {
        var byMonth = monthly.months().stream().collect(Collectors.toMap(month -> YearMonth.from(month.first()), month -> month));
        var first = YearMonth.from(monthly.months().getFirst().first());
        var last = YearMonth.from(monthly.months().getLast().first());
        var shown = first.isBefore(last.minusMonths(35)) ? last.minusMonths(35) : first;
        return Stream.iterate(shown, month -> !month.isAfter(last), month -> month.plusMonths(1)).map(month -> {
            var found = byMonth.get(month);
            var share = found == null ? null : tiers() ? found.tierShare() : found.spotShare();
            return new Period(month.format(DateTimeFormatter.ofPattern("MMM uu", Locale.UK)),
                    share == null ? null : share.doubleValue(), null, target == null ? null : target.doubleValue(), null, null);
        }).toList();
    }
}
