package org.caremarket.isolation;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.caremarket.benchmark.PeerListOutcome;
import org.caremarket.benchmark.PeerListText;
import org.caremarket.benchmark.PeerLists;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilScope;

/** A list of councils to compare with. */
@Singleton
final class PeerRecords {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");

    private final PeerLists lists;

    PeerRecords(PeerLists lists) {
        this.lists = lists;
    }

    long in(CouncilScope council) {
        var members = Stream.of("E08000011", "E08000012", "E08000015")
                .map(area -> new PeerListText.Member(area, null, null)).toList();
        return council.call(() -> lists.add(new PeerListText("Peers", "Alike", members), OFFICER))
                instanceof PeerListOutcome.Saved(var list) ? list.id() : 0;
    }
}
