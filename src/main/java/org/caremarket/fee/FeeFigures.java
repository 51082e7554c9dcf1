package org.caremarket.fee;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.caremarket.fee.Outcome.NotFound;
import org.caremarket.fee.Outcome.Refused;
import org.caremarket.fee.Outcome.Saved;
import org.caremarket.figure.Figure;
import org.caremarket.figure.FigureOutcome;
import org.caremarket.figure.FigureStatus;
import org.caremarket.figure.FigureText;
import org.caremarket.figure.Figures;
import org.caremarket.figure.Measurement;
import org.caremarket.indicator.Indicators;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.time.Period;
import org.caremarket.platform.web.FieldError;

/** Records fees as figures, so that plans, returns and comparisons show them. */
@Singleton
class FeeFigures {

    private final Fees fees;
    private final Figures figures;
    private final Indicators indicators;

    FeeFigures(Fees fees, Figures figures, Indicators indicators) {
        this.fees = fees;
        this.figures = figures;
        this.indicators = indicators;
    }

    /** Whether an indicator is about this fee: a standard rate in its usual unit. */
    static boolean canBe(Fee fee) {
        return fee.careType().indicator().isPresent() && fee.rate().isEmpty() && fee.unit() == fee.careType().unit();
    }

    /** Records a fee; when the same source gave another value for the year, that becomes an earlier version. */
    @Transactional
    Outcome<Figure> record(long id, Actor by) {
        var fee = fees.find(id);
        if (fee.isEmpty()) {
            return new NotFound<>();
        }
        if (!canBe(fee.get())) {
            return new Refused<>(new FieldError("fee",
                    "No indicator is about this fee: only standard rates of residential, nursing, "
                    + "home care and supported living can be figures"));
        }
        var text = text(fee.get());
        return switch (figures.record(text, by)) {
            case FigureOutcome.Saved(var figure) -> new Saved<>(figure);
            case FigureOutcome.Taken(var other) -> changed(figures.change(other.id(), text, other.version(), by));
            case FigureOutcome.Stale(var current) -> new Outcome.Stale<>(current);
            case FigureOutcome.NotFound() -> new NotFound<>();
        };
    }

    private static Outcome<Figure> changed(FigureOutcome outcome) {
        return switch (outcome) {
            case FigureOutcome.Saved(var figure) -> new Saved<>(figure);
            case FigureOutcome.Stale(var current) -> new Outcome.Stale<>(current);
            case FigureOutcome.Taken(var other) -> new Outcome.Stale<>(other);
            case FigureOutcome.NotFound() -> new NotFound<>();
        };
    }

    private FigureText text(Fee fee) {
        var indicator = indicators.find(fee.careType().indicator().orElseThrow()).orElseThrow();
        var period = Period.of(fee.year());
        return new FigureText(indicator.code(), ((CouncilScope) Scope.current()).area(), period, Measurement.of(fee.amount()),
                FigureStatus.FINAL, fee.source(), null, null, indicator.methodFor(period), fee.note(), fee.madeUp());
    }
}
