package org.caremarket.isolation;

import jakarta.inject.Singleton;
import java.util.stream.IntStream;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.provider.closure.ClosureFixtures;

/** A home that closes, whose numbers no record of the neighbour's has, whatever files their folder brings. */
@Singleton
final class ClosureRecords {

    private static final int MANY = 150;

    private final ClosureFixtures fixtures;

    ClosureRecords(ClosureFixtures fixtures) {
        this.fixtures = fixtures;
    }

    ClosureFixtures.Ids in(CouncilScope council) {
        return council.call(() -> IntStream.range(0, MANY).mapToObj(number -> fixtures.closing("Example Stranger Home " + number))
                .toList().getLast());
    }
}
