package org.caremarket.position;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.Seen;
import org.caremarket.platform.web.TypedDate;

/** What the page of an area shows: three aspects, each with where the council is and what it plans. */
public record PositionAreaView(
        String council, PositionArea area, PositionSheet sheet, List<Segment> segments, Seen seen,
        boolean editor) {

    public String path() {
        return "/" + council + "/market-position/areas/" + area.id();
    }

    /** Whether this person may change what stands here: never an earlier day. */
    public boolean mayEdit() {
        return editor && !seen.asAt().past();
    }

    public List<Aspect> aspects() {
        return Arrays.asList(Aspect.values());
    }

    public List<Side> sides() {
        return Arrays.asList(Side.values());
    }

    public PositionSheet.Cell cell(Aspect aspect, Side side) {
        return sheet.cell(area, aspect, side);
    }

    /** The answer first. */
    public String answer() {
        var own = own();
        if (own.statements().isEmpty()) {
            return seen.asAt().past() ? "Nothing had been recorded by that day." : "Nothing is said of this area yet.";
        }
        var empty = own.empty();
        return PositionSheet.counted(own.statements().size(), "statement")
                + (empty.isEmpty() ? "; each of the six parts says something." : ". Nothing is said yet of: " + empty.stream()
                        .map(PositionSheet.Cell::title).collect(Collectors.joining("; ")).toLowerCase(Locale.UK) + ".")
                + own.oldest().map(each -> " The oldest is as of %s.".formatted(TypedDate.words(each.asOf()))).orElse("");
    }

    public String segmentNames() {
        return SegmentNames.of(segments, area.segments());
    }

    public List<String> madeUp() {
        return own().madeUp();
    }

    private PositionSheet own() {
        return new PositionSheet(List.of(area),
                sheet.statements().stream().filter(each -> each.areaId() == area.id()).toList());
    }

    public String href(Statement statement) {
        return "/" + council + "/market-position/statements/" + statement.id();
    }

    public String addHref(Aspect aspect, Side side) {
        return path() + "/statements/new?aspect=" + aspect.slug() + "&side=" + side.slug();
    }

    /** {@code As of 25 May 2023; 2 figures, 1 action}. */
    public String note(Statement statement) {
        var rests = new ArrayList<String>();
        if (!statement.figures().isEmpty()) {
            rests.add(PositionSheet.counted(statement.figures().size(), "figure"));
        }
        if (!statement.actions().isEmpty()) {
            rests.add(PositionSheet.counted(statement.actions().size(), "action"));
        }
        return (statement.asOf() == null ? "Day not stated" : "As of " + TypedDate.words(statement.asOf()))
                + (rests.isEmpty() ? "" : "; " + String.join(", ", rests));
    }
}
