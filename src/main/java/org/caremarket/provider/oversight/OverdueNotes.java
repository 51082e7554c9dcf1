package org.caremarket.provider.oversight;

import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.delivery.HomeNotes;
import org.caremarket.platform.access.Actor;

/** Says on the council's home how many visits are overdue. */
@Singleton
final class OverdueNotes implements HomeNotes {

    private final Monitoring monitoring;

    OverdueNotes(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    @Override
    public List<HomeNote> of(Actor reader) {
        var overdue = Writers.include(reader) ? VisitCounts.of(monitoring.all()).overdue() : 0;
        return overdue == 0 ? List.of() : List.of(new HomeNote(
                overdue == 1 ? "1 monitoring visit is overdue" : "%,d monitoring visits are overdue".formatted(overdue),
                "/monitoring?visit=overdue"));
    }
}
