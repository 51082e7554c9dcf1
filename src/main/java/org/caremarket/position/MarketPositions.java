package org.caremarket.position;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.time.AsAt;

/** The market position of the council whose scope is open: what it says now, and what it said earlier. */
@Singleton
public class MarketPositions {

    static final String AREA = "market area";
    static final String STATEMENT = "market statement";

    /** Days are those of England. */
    static final ZoneId HERE = ZoneId.of("Europe/London");

    private final AreaRepository areas;
    private final StatementRepository statements;

    MarketPositions(AreaRepository areas, StatementRepository statements) {
        this.areas = areas;
        this.statements = statements;
    }

    /** All of it as it stands now. */
    public PositionSheet now() {
        return new PositionSheet(areas.all(), statements.all());
    }

    /** All of it as it stood at the end of a day. Names of areas and the order of statements are today's. */
    @ReadOnly
    public PositionSheet at(AsAt at) {
        if (!at.past()) {
            return now();
        }
        var stood = statements.before(at.day().plusDays(1).atStartOfDay(HERE).toInstant());
        var current = areas.all();
        return new PositionSheet(areas.ever().stream().filter(area -> current.contains(area)
                || stood.stream().anyMatch(each -> each.areaId() == area.id())).toList(), stood);
    }

    /** The area with this id, if this council uses it. */
    public Optional<PositionArea> area(long id) {
        return areas.find(id);
    }

    /** The same, also one that is no longer used. */
    Optional<PositionArea> everArea(long id) {
        return areas.ever().stream().filter(area -> area.id() == id).findFirst();
    }

    public List<PositionArea> areas() {
        return areas.all();
    }

    /** The statement with this id, if it stands. */
    public Optional<Statement> find(long id) {
        return statements.find(id);
    }

    /** Every version of a statement, newest first, also of one that was removed; empty when there was never one of that id. */
    public List<Statement> versions(long id) {
        return statements.versions(id);
    }
}
