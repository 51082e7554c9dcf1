package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.file.DataTable.Column;
import org.caremarket.platform.file.DataTable.Datatype;

/** Figures as a table to be downloaded. The import of figures reads it back, and finds every figure there already. */
public final class FiguresTable {

    private static final List<Column> COLUMNS = List.of(
            text("indicator", "Indicator", "The indicator's code"),
            text("area", "Area", "Whom it is about, by code in official statistics"),
            text("period", "Period", "A financial year (2022-23), quarter (2021-22-Q2), month (2023-05) or day"),
            text("state", "State", "Whether there is a value, and if not, why"),
            number("value", "Value", "As the source has it, in the indicator's unit"),
            number("numerator", "Numerator", "What stands above the line"),
            number("denominator", "Denominator", "What stands below the line"),
            text("precision", "Precision", "How exactly the value is stated"),
            number("value_to", "Value to", "The end of a range"),
            whole("sample", "Sample", "How many stand behind a mean"),
            number("deviation", "Deviation", "Their standard deviation"),
            whole("providers", "Providers", "How many providers stand behind it"),
            number("largest_share", "Largest share", "The share of the largest provider, in per cent"),
            text("status", "Status", "Final, provisional or estimated"),
            text("source", "Source", "The document or data set"),
            text("link", "Link", "Where the source is"),
            text("page", "Page", "Where in the source"),
            whole("method", "Method", "The version of the indicator's definition"),
            text("note", "Note", "What a reader must know"),
            text("made_up", "Made up", "What in it is made up for demonstration"));

    private FiguresTable() {}

    /**
     * The figures in their order.
     *
     * @param council whose figures they are, by name
     * @param day on which the table is made
     */
    public static DataTable of(List<Figure> figures, String council, LocalDate day) {
        return new DataTable("Figures recorded by " + council, COLUMNS, figures.stream().map(FiguresTable::row).toList(),
                new DataTable.Notes(
                        "Figures as they were recorded, one a row, each with its source. A missing value is never 0: the column State says why there is none.",
                        council, null, "As each source allows", null, day));
    }

    private static List<String> row(Figure figure) {
        return List.of(figure.indicator(), figure.area(), figure.period(), word(figure.state()), plain(figure.value()),
                plain(figure.numerator()), plain(figure.denominator()), word(figure.precision()), plain(figure.valueTo()),
                words(figure.sample()), plain(figure.deviation()), words(figure.providers()),
                plain(figure.largestShare()), word(figure.status()), figure.source(), words(figure.link()),
                words(figure.page()), words(figure.method()), figure.note(), words(figure.madeUp()));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String words(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.signum() == 0 ? "0" : value.toPlainString();
    }

    private static Column text(String name, String title, String description) {
        return new Column(name, title, description, Datatype.STRING);
    }

    private static Column number(String name, String title, String description) {
        return new Column(name, title, description, Datatype.DECIMAL);
    }

    private static Column whole(String name, String title, String description) {
        return new Column(name, title, description, Datatype.INTEGER);
    }
}
