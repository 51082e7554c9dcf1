package org.caremarket.figure.imports;

import jakarta.inject.Singleton;
import java.util.AbstractList;
import java.util.List;
import org.caremarket.figure.FigureText;
import org.caremarket.figure.Figures;
import org.caremarket.geography.Authorities;
import org.caremarket.indicator.Indicators;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.DateOrder;
import org.caremarket.platform.imports.Detail;
import org.caremarket.platform.imports.Field;
import org.caremarket.platform.imports.ImportKind;
import org.caremarket.platform.imports.ImportProgress;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;

/** Figures that councils keep in spreadsheets, or take from published tables. */
@Singleton
final class FiguresKind implements ImportKind {

    private final Figures figures;
    private final Indicators indicators;
    private final Authorities authorities;

    FiguresKind(Figures figures, Indicators indicators, Authorities authorities) {
        this.figures = figures;
        this.indicators = indicators;
        this.authorities = authorities;
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public String title() {
        return "Figures";
    }

    @Override
    public String item() {
        return "figure";
    }

    @Override
    public String heading(String findings) {
        return switch (findings) {
            case "indicator-unknown" -> "Indicators that are not known";
            case "indicator-likely" -> "Indicators in other words";
            case "area-unknown" -> "Areas that are not known for certain";
            case "number" -> "Cells that cannot be read";
            case "marked" -> "Numbers with something behind them";
            case "unit" -> "Numbers with other units";
            case "impossible" -> "What cannot be";
            case "contradiction" -> "Values that their counts contradict";
            case "contradictory" -> "Rows that contradict each other";
            case "link" -> "Addresses that cannot be used";
            case "status" -> "Statuses that are not known";
            case "method" -> "Definitions that are not known";
            case "blank" -> "Blank values";
            case "counts-dropped" -> "Counts that cannot be kept";
            default -> throw new IllegalArgumentException("No such findings: " + findings);
        };
    }

    @Override
    public List<Field> fields() {
        return FigureFields.ALL;
    }

    @Override
    public List<Detail> details() {
        return FigureDetails.asked();
    }

    @Override
    public boolean asks(String detail) {
        return ImportKind.super.asks(detail) || detail.equals(DateOrder.DETAIL) || Meanings.isAsked(detail);
    }

    @Override
    public Reading read(Sheet sheet, Choices choices) {
        return read(sheet, choices, "");
    }

    @Override
    public Reading read(Sheet sheet, Choices choices, String fileName) {
        if (!(Scope.current() instanceof CouncilScope council)) {
            throw new IllegalStateException("Figures belong to a council");
        }
        var details = FigureDetails.of(choices, fileName);
        var words = new Words(indicators.byCode(), indicators::meant, authorities, council.area(), details.others(), choices);
        return new FigureReader(words, figures::ofSources).read(sheet, choices, details);
    }

    @Override
    public String write(Reading reading, long importId, Actor by, ImportProgress progress) {
        // Figures are made one batch at a time: those of 200,000 rows need not be in memory twice.
        var texts = new AbstractList<FigureText>() {
            @Override
            public FigureText get(int at) {
                return FigureItems.text(reading.items().get(at)::value);
            }

            @Override
            public int size() {
                return reading.items().size();
            }
        };
        figures.load(texts, importId, by, progress::written);
        return "/figures";
    }

    @Override
    public boolean undo(long importId, Actor by) {
        return figures.takeBack(importId, by);
    }
}
