package org.caremarket.capacity;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.caremarket.figure.Areas;
import org.caremarket.figure.Figure;
import org.caremarket.figure.FigureOutcome;
import org.caremarket.figure.FigureStatus;
import org.caremarket.figure.FigureText;
import org.caremarket.figure.Figures;
import org.caremarket.figure.Measurement;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Indicators;
import org.caremarket.platform.access.Actor;

/**
 * What of a capacity record can be a figure, so that plans quote it. Figures that are there already are shown, whatever they
 * say, and never overwritten.
 */
@Singleton
public class CapacityFigures {

    /** What of a record each indicator is, by the slug of the segment. */
    private static final Map<String, List<Of>> KNOWN = Map.of(
            "home-care", List.of(
                    Of.amount("HC_WAIT", balance -> balance.text().peopleWords().isEmpty()
                            ? Optional.ofNullable(balance.text().people()) : Optional.empty()),
                    Of.amount("HC_PACKAGE", balance -> Optional.ofNullable(balance.text().mean())),
                    Of.amount("HC_WAITHRS", Balance::required),
                    Of.amount("HC_GROWTHHRS", Balance::growth),
                    Of.amount("HC_AVAIL", Balance::available),
                    Of.amount("HC_AFFHRS", Balance::affordable),
                    Of.share("HC_CAPAFF", Balance::affordable, Balance::available)),
            "nursing-care", List.of(
                    Of.amount("NC_VACN", Balance::available), Of.share("NC_AFF", Balance::affordable, Balance::available)),
            "residential-care", List.of(
                    Of.amount("RC_VACN", Balance::available), Of.share("RC_AFF", Balance::affordable, Balance::available)),
            "supported-living", List.of(Of.amount("SL_PLACES", CapacityFigures::places), Of.occupancy("SL_OCC")),
            "extra-care", List.of(Of.amount("EC_UNITS", CapacityFigures::places), Of.occupancy("EC_OCC")));

    private final Figures figures;
    private final Indicators indicators;
    private final Areas areas;

    CapacityFigures(Figures figures, Indicators indicators, Areas areas) {
        this.figures = figures;
        this.indicators = indicators;
        this.areas = areas;
    }

    /** How an indicator's measurement comes from a record. */
    private record Of(String code, Function<Balance, Optional<Measurement>> measured) {

        static Of amount(String code, Function<Balance, Optional<BigDecimal>> amount) {
            return new Of(code, balance -> amount.apply(balance).map(Measurement::of));
        }

        static Of share(
                String code, Function<Balance, Optional<BigDecimal>> part, Function<Balance, Optional<BigDecimal>> whole) {
            return new Of(code, balance -> whole.apply(balance).filter(all -> all.signum() != 0)
                    .flatMap(all -> part.apply(balance).map(some -> Measurement.of(null, some, all))));
        }

        /** With the published share, which may be another. */
        static Of occupancy(String code) {
            return new Of(code, balance -> places(balance).filter(all -> all.signum() != 0).flatMap(all ->
                    Optional.ofNullable(balance.text().stock().occupied())
                            .map(some -> Measurement.of(balance.text().stock().occupancy(), some, all))));
        }
    }

    /**
     * What can be recorded.
     *
     * @param same figures of the same indicator and time that say the same
     * @param others those that say something else
     */
    public record Candidate(Indicator indicator, FigureText text, List<Figure> same, List<Figure> others, boolean ours) {

        /** The value in words. */
        public String value() {
            return text.measurement().words(indicator);
        }

        public String value(Figure figure) {
            return figure.measurement().words(indicator);
        }
    }

    /** Whether anything of this segment can be a figure. */
    static boolean isKnown(String segment) {
        return KNOWN.containsKey(segment);
    }

    /** What of a record can be a figure, beside what is there; nothing for a locality, since figures are about whole councils. */
    public List<Candidate> of(Capacity capacity, Places known) {
        var candidates = new ArrayList<Candidate>();
        if (capacity.text().locality() == null) {
            for (var each : KNOWN.getOrDefault(capacity.text().segment(), List.of())) {
                var indicator = indicators.find(each.code());
                var measured = each.measured().apply(capacity.balance());
                if (indicator.isPresent() && measured.isPresent()
                        && indicator.get().periods().contains(capacity.text().asAt().kind())) {
                    candidates.add(candidate(indicator.get(), text(indicator.get(), measured.get(), capacity, known)));
                }
            }
        }
        return candidates;
    }

    /** Records one of them; empty when the record has none of this code. */
    public Optional<FigureOutcome> record(Capacity capacity, Places known, String code, Actor by) {
        return of(capacity, known).stream().filter(each -> each.indicator().code().equals(code)).findFirst()
                .map(each -> figures.record(each.text(), by));
    }

    private Candidate candidate(Indicator indicator, FigureText text) {
        var there = figures.ofIndicator(indicator.code()).stream()
                .filter(each -> each.area().equals(text.area()) && each.time().equals(text.period())).toList();
        var same = there.stream().filter(each -> same(each.measurement(), text.measurement(), indicator)).toList();
        return new Candidate(indicator, text, same, there.stream().filter(each -> !same.contains(each)).toList(),
                there.stream().anyMatch(each -> each.source().equals(text.source())));
    }

    private static boolean same(Measurement one, Measurement other, Indicator indicator) {
        var first = one.best(indicator);
        var second = other.best(indicator);
        return first.isPresent() && second.isPresent()
                && indicator.unit().rounded(first.get()).compareTo(indicator.unit().rounded(second.get())) == 0;
    }

    private FigureText text(Indicator indicator, Measurement measured, Capacity capacity, Places known) {
        var text = capacity.text();
        var workedOut = Set.of("HC_WAITHRS", "HC_AFFHRS", "HC_GROWTHHRS").contains(indicator.code());
        return new FigureText(indicator.code(), areas.own(), text.asAt(), measured,
                workedOut ? FigureStatus.ESTIMATED : FigureStatus.FINAL,
                "Capacity record of %s, as at %s".formatted(known.of(text).toLowerCase(Locale.UK), text.asAt().words()),
                text.link(), null, indicator.methodFor(text.asAt()),
                "From capacity record %d, version %d. Its source: %s.".formatted(capacity.id(), capacity.version(),
                        text.source()),
                capacity.madeUp().orElse(null));
    }

    private static Optional<BigDecimal> places(Balance balance) {
        return Optional.ofNullable(balance.text().stock().places());
    }
}
