package org.caremarket.provider.rating.imports;


import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.DateOrder;
import org.caremarket.platform.imports.Detail;
import org.caremarket.platform.imports.Field;
import org.caremarket.platform.imports.ImportKind;
import org.caremarket.platform.imports.ImportProgress;
import org.caremarket.platform.imports.Reading;

/** The Care Quality Commission's latest ratings. */
@Singleton
final class CqcRatingsKind implements ImportKind {

    private final CqcLoading loading;

    CqcRatingsKind(CqcLoading loading) {
        this.loading = loading;
    }

    @Override
    public String name() {
        return "cqc-ratings";
    }

    @Override
    public String title() {
        return "CQC ratings";
    }

    @Override
    public String item() {
        return "location";
    }

    @Override
    public String heading(String findings) {
        return switch (findings) {
            case "word" -> "Ratings in words that are not known";
            case "domain" -> "Questions that are not known";
            case "date" -> "Dates that cannot be read";
            case "future" -> "Dates that are still to come";
            case "contradiction" -> "Ratings that contradict each other";
            default -> throw new IllegalArgumentException("No such findings: " + findings);
        };
    }

    @Override
    public List<Field> fields() {
        return CqcFields.ALL;
    }

    @Override
    public List<Detail> details() {
        return CqcDetails.asked();
    }

    @Override
    public boolean asks(String detail) {
        return ImportKind.super.asks(detail) || detail.equals(DateOrder.DETAIL) || WordsMeant.isAsked(detail);
    }

    @Override
    public Reading read(Sheet sheet, Choices choices) {
        return loading.read(sheet, choices);
    }

    @Override
    public String write(Reading reading, long importId, Actor by, ImportProgress progress) {
        loading.load(reading, importId, by, progress);
        return "/ratings/changes";
    }

    @Override
    public boolean undo(long importId, Actor by) {
        return loading.takeBack(importId, by);
    }
}
