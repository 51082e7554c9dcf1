package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.place;
import static org.caremarket.isolation.StrangerCase.record;

import java.util.function.BiConsumer;

/** How the neighbour tries the routes on which workshops are set up, for {@link StrangerCases}. */
final class WorkshopSetupCases {

    private WorkshopSetupCases() {}

    static void add(BiConsumer<String, StrangerCase> cases, WorkshopCases.Ids ids) {
        var workshop = "/{council}/workshops/" + ids.workshop();
        cases.accept("GET /{council}/workshops", place("/{council}/workshops"));
        cases.accept("GET /{council}/workshops/{id}", record(workshop));
    }
}
