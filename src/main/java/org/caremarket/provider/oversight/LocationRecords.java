package org.caremarket.provider.oversight;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;

/** Brings together what is recorded of the monitoring of one location. */
@Singleton
class LocationRecords {

    private final Monitoring monitoring;
    private final Levels levels;
    private final Visits visits;
    private final Improvements improvements;
    private final RiskNotes notes;
    private final WatchList watchList;

    LocationRecords(Monitoring monitoring, Levels levels, Visits visits, Improvements improvements, RiskNotes notes,
            WatchList watchList) {
        this.monitoring = monitoring;
        this.levels = levels;
        this.visits = visits;
        this.improvements = improvements;
        this.notes = notes;
        this.watchList = watchList;
    }

    /** What a reader may see of a location, if this council has it. */
    @ReadOnly
    Optional<MonitoringView> find(String council, long id, Actor reader) {
        return monitoring.find(id).map(found -> new MonitoringView(council, found, levels.all(), monitoring.history(id), visits.of(id),
                improvements.of(id), notes.of(id, reader), reasons(id), Writers.include(reader)));
    }

    private List<WatchRule.Reason> reasons(long id) {
        return watchList.listed().stream().filter(each -> each.location().id() == id).flatMap(each -> each.reasons().stream()).toList();
    }
}
