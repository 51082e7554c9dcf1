package org.caremarket.isolation;

import jakarta.inject.Singleton;
import java.util.function.BiConsumer;
import org.caremarket.platform.tenancy.CouncilScope;

/** How the neighbour tries the market's own page. */
@Singleton
final class MarketCases implements SliceCases {

    @Override
    public void add(CouncilScope sefton, BiConsumer<String, StrangerCase> cases) {
        cases.accept("GET /{council}/market", StrangerCase.place("/{council}/market"));
    }
}
