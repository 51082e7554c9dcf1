package org.caremarket.benchmark;

import java.util.Optional;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.RegionScope;

/** Who looks at a comparison, which decides what can be seen. */
public sealed interface Reader {

    /** Somebody of a council: sees it marked among the others, and its own figures whether shared or not. */
    record OfCouncil(CouncilScope council) implements Reader {}

    /** A region's analyst: sees what was shared with that one group, and official statistics. */
    record OfRegion(RegionScope region) implements Reader {}

    /** The area that is the reader's own; empty for an analyst. */
    default Optional<String> own() {
        return switch (this) {
            case OfCouncil(var council) -> Optional.of(council.area());
            case OfRegion region -> Optional.empty();
        };
    }
}
