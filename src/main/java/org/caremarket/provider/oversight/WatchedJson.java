package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A location on the watch list with every reason in words, as programs read it. */
@Serdeable
public record WatchedJson(long location, String name, String provider, List<String> reasons, @Nullable String madeUp) {

    static WatchedJson of(Watched each) {
        return new WatchedJson(each.location().id(), each.location().name(), each.location().providerName(),
                each.reasons().stream().map(WatchRule.Reason::words).toList(), each.location().madeUp().orElse(null));
    }
}
