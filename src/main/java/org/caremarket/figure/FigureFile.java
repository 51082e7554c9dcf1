package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.file.DataTable.Column;
import org.caremarket.platform.file.DataTable.Datatype;
import org.caremarket.platform.file.DataTable.Notes;

/** Figures as a table for spreadsheets: numbers as numbers, and words where there is none. */
final class FigureFile {

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final List<String> MISSING = Arrays.stream(FigureState.values())
            .filter(state -> state != FigureState.STATED).map(FigureState::words).toList();

    private static final List<Column> COLUMNS = List.of(
            text("segment", "Segment", "The service segment, or what runs through all of them"),
            text("code", "Code", "The indicator's code in the catalogue"),
            text("indicator", "Indicator", "What is measured"),
            text("unit", "Unit", "What it is counted in"),
            text("area_code", "Area code", "Whom it is about, by code in official statistics"),
            text("area", "Area", "The same by name"),
            text("period", "Period", "A day, a month, a quarter of a financial year, or a financial year"),
            new Column("period_ends", "Period ends", "The last day of the period", Datatype.DATE),
            new Column("value", "Value", "To go by, in the unit: worked out where both counts are there, else as stated; "
                    + "not rounded", Datatype.DECIMAL, MISSING),
            text("precision", "Precision", "How exactly the source states it"),
            number("stated", "Stated value", "As the source has it, in the unit"),
            number("stated_to", "Stated, to", "The end of a range, in the unit"),
            number("numerator", "Numerator", "What stands above the line of a ratio"),
            number("denominator", "Denominator", "What stands below it"),
            new Column("sample", "Sample", "How many stand behind a mean", Datatype.INTEGER),
            number("deviation", "Standard deviation", "Of a mean, in the unit"),
            new Column("providers", "Providers", "How many providers stand behind it", Datatype.INTEGER),
            number("largest_share", "Largest provider", "The share of the largest of them, in per cent"),
            text("status", "Status", "How firm it is"),
            text("source", "Source", "The document or data set"),
            text("link", "Link", "Where the source is"),
            text("page", "Page", "Where in the source"),
            new Column("method", "Method", "The version of the indicator's definition", Datatype.INTEGER),
            text("note", "Note", "What a reader must know"),
            text("needs_look", "Needs a look", "Where it contradicts itself or another source"),
            text("made_up", "Made up", "What in it is made up for demonstration"),
            new Column("recorded_on", "Recorded on", "The day of its newest version", Datatype.DATE));

    private FigureFile() {}

    /**
     * @param today stands for the day of the last change when there are no figures
     */
    static DataTable of(List<FigureLine> lines, Areas areas, String council, LocalDate today) {
        var modified = lines.stream().map(line -> day(line.figure())).max(LocalDate::compareTo).orElse(today);
        return new DataTable("Figures", COLUMNS, lines.stream().map(line -> row(line, areas)).toList(), new Notes(
                "Figures that %s has recorded. What each indicator counts stands in its catalogue.".formatted(council),
                "Each figure names its own source", null,
                "The council's own working figures; each source has its own licence", null, modified));
    }

    private static List<String> row(FigureLine line, Areas areas) {
        var figure = line.figure();
        var indicator = line.indicator();
        var best = figure.measurement().best(indicator);
        return List.of(
                indicator.segment(), figure.indicator(), indicator.name(), indicator.unit().name(), figure.area(),
                areas.name(figure.area()), figure.time().words(), figure.time().last().toString(),
                best.map(FigureFile::decimal).orElse(figure.state().words()),
                figure.state() == FigureState.STATED ? figure.precision().words() : "",
                decimal(figure.value()), decimal(figure.valueTo()), decimal(figure.numerator()),
                decimal(figure.denominator()), whole(figure.sample()), decimal(figure.deviation()),
                whole(figure.providers()), decimal(figure.largestShare()), figure.status().words(), figure.source(),
                words(figure.link()), words(figure.page()), whole(figure.method()), figure.note(),
                String.join("; ", Stream.of(line.contradiction(), line.disagreement()).filter(each -> !each.isEmpty())
                        .toList()),
                words(figure.madeUp()), day(figure).toString());
    }

    private static LocalDate day(Figure figure) {
        return LocalDate.ofInstant(figure.recordedAt(), HERE);
    }

    private static String decimal(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String whole(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Column text(String name, String title, String description) {
        return new Column(name, title, description, Datatype.STRING);
    }

    private static Column number(String name, String title, String description) {
        return new Column(name, title, description, Datatype.DECIMAL);
    }
}
