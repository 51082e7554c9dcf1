package org.caremarket.position;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * An area as the API gives it.
 *
 * @param segments slugs
 * @param statements how many stand in it
 * @param empty the parts of its position that say nothing, for example {@code quality-plan}
 */
@Serdeable
record AreaJson(
        long id, String name, List<String> parts, List<String> segments, int statements, List<String> empty, int version) {

    static AreaJson of(PositionArea area, PositionSheet sheet) {
        var cells = sheet.cells(area);
        return new AreaJson(area.id(), area.name(), area.parts(), area.segments(),
                cells.stream().mapToInt(cell -> cell.statements().size()).sum(),
                cells.stream().filter(cell -> cell.statements().isEmpty()).map(PositionSheet.Cell::anchor).toList(),
                area.version());
    }
}
