package org.caremarket.figure;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.function.Function;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Indicators;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Problem;

/** How the API answers what came of recording, changing or removing a figure. */
@Singleton
final class FigureAnswers {

    private final Figures figures;
    private final Indicators indicators;
    private final Areas areas;

    FigureAnswers(Figures figures, Indicators indicators, Areas areas) {
        this.figures = figures;
        this.indicators = indicators;
        this.areas = areas;
    }

    /** The figure with what other sources say. */
    FigureJson json(Figure figure) {
        return FigureLines.of(figures.ofIndicator(figure.indicator()), indicators.byCode(), areas.own()).all().stream()
                .filter(line -> line.figure().id() == figure.id())
                .findFirst()
                .map(FigureJson::of)
                .orElseThrow();
    }

    /** The indicator of a figure, even one that is in no catalogue any more. */
    Indicator indicator(Figure figure) {
        return indicators.find(figure.indicator()).orElseGet(() -> Indicator.gone(figure.indicator()));
    }

    HttpResponse<?> recorded(FigureOutcome outcome, String council) {
        return answer(outcome, figure -> HttpResponse.created(
                json(figure), URI.create("/api/v1/" + council + "/figures/" + figure.id())));
    }

    HttpResponse<?> changed(FigureOutcome outcome) {
        return answer(outcome, figure -> HttpResponse.ok(json(figure)));
    }

    /** Nothing more is to be said of what was removed. */
    HttpResponse<?> removed(FigureOutcome outcome) {
        return answer(outcome, figure -> HttpResponse.noContent());
    }

    static HttpResponse<?> notFound() {
        return Problem.of(HttpStatus.NOT_FOUND).response();
    }

    private static HttpResponse<?> answer(FigureOutcome outcome, Function<Figure, HttpResponse<?>> saved) {
        return switch (outcome) {
            case FigureOutcome.Saved(var figure) -> saved.apply(figure);
            case FigureOutcome.Stale(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "The figure is now at version %d: read it again, and decide anew.".formatted(current.version()))
                    .response();
            case FigureOutcome.Taken(var other) ->
                Problem.of(FormErrors.of("source", FigureEditPages.taken(other))).response();
            case FigureOutcome.NotFound() -> notFound();
        };
    }
}
