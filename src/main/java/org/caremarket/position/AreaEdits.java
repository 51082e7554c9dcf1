package org.caremarket.position;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FieldError;
import org.caremarket.position.PositionOutcome.NotFound;
import org.caremarket.position.PositionOutcome.Refused;
import org.caremarket.position.PositionOutcome.Saved;
import org.caremarket.position.PositionOutcome.Stale;

/** What people do to the areas of the market position: add, change, move and remove them. */
@Singleton
public class AreaEdits {

    private final AreaRepository areas;
    private final StatementRepository statements;
    private final Segments segments;
    private final AuditTrail audit;
    private final Clock clock;

    AreaEdits(AreaRepository areas, StatementRepository statements, Segments segments, AuditTrail audit, Clock clock) {
        this.areas = areas;
        this.statements = statements;
        this.segments = segments;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds an area at the end. */
    @Transactional
    PositionOutcome add(AreaText text, Actor by) {
        var id = areas.add(text.name(), text.parts().toArray(String[]::new), text.segments().toArray(String[]::new), by.name(),
                clock.instant());
        if (id == null) {
            return taken();
        }
        audit.record(by, "added", MarketPositions.AREA, id, text.name());
        return new Saved(id);
    }

    /** Changes an area; {@code version} is the one that its author saw. */
    @Transactional
    PositionOutcome change(long id, AreaText text, int version, Actor by) {
        var found = areas.lock(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var before = found.get();
        if (text.equals(before.text())) {
            return new Saved(id);
        }
        if (before.version() != version) {
            return new Stale();
        }
        if (areas.called(text.name()).filter(other -> other.id() != id).isPresent()) {
            return taken();
        }
        areas.change(id, text.name(), text.parts().toArray(String[]::new), text.segments().toArray(String[]::new), by.name(),
                clock.instant());
        var known = segments.all();
        audit.record(by, "changed", MarketPositions.AREA, id, Difference.inWords(before.text().parts(known), text.parts(known)));
        return new Saved(id);
    }

    /** Removes an area in which nothing stands any more. */
    @Transactional
    PositionOutcome remove(long id, int version, Actor by) {
        var found = areas.lock(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        if (found.get().version() != version) {
            return new Stale();
        }
        int left = statements.count(id);
        if (left > 0) {
            return new Refused(new FieldError("name", "The area still has %s: remove %s first".formatted(
                    PositionSheet.counted(left, "statement"), left == 1 ? "it" : "them")));
        }
        areas.remove(id, by.name(), clock.instant());
        audit.record(by, "removed", MarketPositions.AREA, id, found.get().name());
        return new Saved(id);
    }

    /** Moves an area one place up or down; at the end it stays where it is. */
    @Transactional
    PositionOutcome move(long id, boolean up, Actor by) {
        var found = areas.lock(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var all = areas.all();
        int to = all.stream().map(PositionArea::id).toList().indexOf(id) + (up ? -1 : 1);
        if (to >= 0 && to < all.size()) {
            areas.place(id, all.get(to).position());
            areas.place(all.get(to).id(), found.get().position());
            audit.record(by, "moved", MarketPositions.AREA, id,
                    found.get().name() + (up ? ", one place up" : ", one place down"));
        }
        return new Saved(id);
    }

    private static Refused taken() {
        return new Refused(new FieldError("name", "Another area has this name: choose another one"));
    }
}
