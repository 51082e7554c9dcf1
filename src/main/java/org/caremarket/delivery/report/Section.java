package org.caremarket.delivery.report;

import java.util.List;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.StatusCounts;

/** A theme with its actions in their order, and how many of them stand where. */
public record Section(long themeId, String theme, StatusCounts counts, List<Action> actions) {

    public Section {
        actions = List.copyOf(actions);
    }
}
