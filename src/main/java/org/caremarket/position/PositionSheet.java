package org.caremarket.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caremarket.platform.web.TypedDate;

/**
 * The whole market position, now or as it stood on an earlier day. Every page, document, table and answer is made from it.
 *
 * @param areas in the council's order
 * @param statements of these areas, in their order within each aspect and side
 */
public record PositionSheet(List<PositionArea> areas, List<Statement> statements) {

    /** Aspects and sides: so many cells has every area. */
    public static final int CELLS = Aspect.values().length * Side.values().length;

    public PositionSheet {
        areas = List.copyOf(areas);
        statements = List.copyOf(statements);
    }

    /**
     * One part of the council's position.
     *
     * @param statements none when nothing is said yet
     */
    public record Cell(PositionArea area, Aspect aspect, Side side, List<Statement> statements) {

        /** Statements under each heading of the area; first those under none. */
        public List<Group> groups() {
            var headings = new ArrayList<>(List.of(""));
            headings.addAll(area.parts());
            statements.stream().map(Statement::part).filter(part -> !headings.contains(part)).forEach(headings::add);
            return headings.stream().distinct()
                    .map(heading -> new Group(heading, statements.stream().filter(each -> each.part().equals(heading)).toList()))
                    .filter(group -> !group.statements().isEmpty()).toList();
        }

        /** {@code Sufficiency, where we are now}. */
        public String title() {
            return aspect.title() + ", " + side.title().toLowerCase(java.util.Locale.UK);
        }

        /** Its place on the page of the area: {@code sufficiency-now}. */
        public String anchor() {
            return aspect.slug() + "-" + side.slug();
        }
    }

    /** Statements of a cell under one heading. */
    public record Group(String heading, List<Statement> statements) {}

    public Cell cell(PositionArea area, Aspect aspect, Side side) {
        return new Cell(area, aspect, side, statements.stream().filter(each -> each.areaId() == area.id()
                && each.aspect() == aspect && each.side() == side).toList());
    }

    /** The cells of an area, aspect by aspect. */
    public List<Cell> cells(PositionArea area) {
        return Arrays.stream(Aspect.values())
                .flatMap(aspect -> Arrays.stream(Side.values()).map(side -> cell(area, aspect, side))).toList();
    }

    /** The cells in which nothing is said. */
    public List<Cell> empty() {
        return areas.stream().flatMap(area -> cells(area).stream()).filter(cell -> cell.statements().isEmpty()).toList();
    }

    /** The statement whose day lies furthest back; empty when none has a day. */
    public Optional<Statement> oldest() {
        return statements.stream().filter(each -> each.asOf() != null).min(Comparator.comparing(Statement::asOf));
    }

    /** What in it is made up for demonstration, each once. */
    public List<String> madeUp() {
        return statements.stream().map(Statement::madeUp).filter(Objects::nonNull).distinct().toList();
    }

    /** The answer first: {@code 132 statements in 4 areas. Every cell has something. The oldest …} */
    public String answer() {
        if (areas.isEmpty()) {
            return "No area of the market is described yet.";
        }
        var count = counted(statements.size(), "statement") + " in " + counted(areas.size(), "area") + ".";
        int missing = empty().size();
        int all = areas.size() * CELLS;
        var gaps = missing == 0 ? "All %d parts of the position say something.".formatted(all)
                : missing == all ? "Nothing is said in any part of the position yet."
                : "%d of its %d parts %s empty.".formatted(missing, all, missing == 1 ? "is" : "are");
        return "%s %s%s".formatted(count, gaps, oldest().map(Statement::asOf).map(PositionSheet::ofDay).orElse(""));
    }

    private static String ofDay(LocalDate day) {
        return " The oldest statement is as of %s.".formatted(TypedDate.words(day));
    }

    static String counted(int count, String word) {
        return "%,d %s%s".formatted(count, word, count == 1 ? "" : "s");
    }
}
