package org.caremarket.position;

import java.util.List;
import org.caremarket.market.Segment;

/** What the first page of the market position shows. */
public record PositionOverview(String council, PositionSheet sheet, List<Segment> segments, boolean mayEdit) {

    public String path() {
        return "/" + council + "/market-position";
    }

    public String href(PositionArea area) {
        return path() + "/areas/" + area.id();
    }

    /** Where a cell stands on the page of its area. */
    public String href(PositionSheet.Cell cell) {
        return href(cell.area()) + "#" + cell.anchor();
    }

    /** {@code 4}; what is empty says so. */
    public String count(PositionSheet.Cell cell) {
        return cell.statements().isEmpty() ? "Empty" : "%,d".formatted(cell.statements().size());
    }

    public String segments(PositionArea area) {
        return SegmentNames.of(segments, area.segments());
    }
}
