package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import org.caremarket.plan.template.Grid;
import org.caremarket.platform.words.Merge;

/**
 * What two people made of one section at the same time: a text by words, a table cell by cell. Of a cell that both changed
 * the writer's own words are proposed and the other's listed.
 */
final class SectionMerge {

    private SectionMerge() {}

    static Merge of(@Nullable Grid grid, String base, String theirs, String mine) {
        return grid == null
                ? Merge.of(base, theirs, mine)
                : of(grid, GridText.read(base, grid), GridText.read(theirs, grid), GridText.read(mine, grid));
    }

    private static Merge of(Grid grid, GridText base, GridText theirs, GridText mine) {
        var remarks = Merge.of(base.remarks(), theirs.remarks(), mine.remarks());
        var cells = new ArrayList<String>();
        var clashes = new ArrayList<Merge.Clash>();
        for (int at = 0; at < base.cells().size(); at++) {
            var was = base.cells().get(at);
            var other = theirs.cells().get(at);
            var own = mine.cells().get(at);
            cells.add(own.equals(was) ? other : own);
            if (!own.equals(was) && !other.equals(was) && !own.equals(other)) {
                clashes.add(clash(name(grid, at), was, other, own));
            }
        }
        clashes.addAll(remarks.clashes());
        return new Merge(new GridText(cells, remarks.text()).write(grid), clashes);
    }

    private static Merge.Clash clash(String name, String was, String theirs, String mine) {
        return new Merge.Clash(name + ": " + theirs, name + ": " + mine, name + ": " + was);
    }

    private static String name(Grid grid, int at) {
        int width = grid.columns().size();
        return grid.rows().get(at / width) + ", " + grid.columns().get(at % width);
    }
}
