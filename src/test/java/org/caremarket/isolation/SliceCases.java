package org.caremarket.isolation;

import java.util.function.BiConsumer;
import org.caremarket.platform.tenancy.CouncilScope;

/**
 * How the neighbour tries the routes of one slice, for {@link StrangerCases}. A slice adds a test bean of this kind; it
 * makes the records that its cases name itself, with numbers that no record of the neighbour's has, whatever files their
 * folder brings.
 */
interface SliceCases {

    /**
     * Makes the records and gives a case for every route.
     *
     * @param sefton the council whose records they are
     * @param cases takes each case by method and route, for example {@code GET /{council}/capacity}
     */
    void add(CouncilScope sefton, BiConsumer<String, StrangerCase> cases);
}
