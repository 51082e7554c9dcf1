package org.caremarket.position;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.Actions;
import org.caremarket.figure.Figure;
import org.caremarket.figure.FigureLine;
import org.caremarket.figure.Figures;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Indicators;

/** Finds the figures and actions that statements rest on. */
@Singleton
public class LinkedRecords {

    private final Figures figures;
    private final Indicators indicators;
    private final Actions actions;

    LinkedRecords(Figures figures, Indicators indicators, Actions actions) {
        this.figures = figures;
        this.indicators = indicators;
        this.actions = actions;
    }

    /** Those of all of these statements. */
    public Grounds of(Collection<Statement> statements) {
        return of(Grounds.figureIds(statements), Grounds.actionIds(statements));
    }

    Grounds of(List<Long> figureIds, List<Long> actionIds) {
        var known = figureIds.isEmpty() ? Map.<String, Indicator>of() : indicators.byCode();
        return new Grounds(
                figures.these(figureIds).stream().collect(Collectors.toMap(Figure::id, figure -> line(figure, known))),
                actions.these(actionIds).stream().collect(Collectors.toMap(Action::id, Function.identity())));
    }

    /** A figure with its indicator, even one that is in no catalogue any more. */
    static FigureLine line(Figure figure, Map<String, Indicator> known) {
        var indicator = known.get(figure.indicator());
        return new FigureLine(figure, indicator == null ? Indicator.gone(figure.indicator()) : indicator, List.of());
    }
}
