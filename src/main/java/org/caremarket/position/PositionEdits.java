package org.caremarket.position;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.caremarket.delivery.Actions;
import org.caremarket.figure.Figures;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FieldError;
import org.caremarket.position.PositionOutcome.NotFound;
import org.caremarket.position.PositionOutcome.Refused;
import org.caremarket.position.PositionOutcome.Saved;
import org.caremarket.position.PositionOutcome.Stale;

/** What people do to statements: add, change, move and remove them. Every wording is kept. */
@Singleton
public class PositionEdits {

    private final AreaRepository areas;
    private final StatementRepository statements;
    private final LinkedRecords records;
    private final Figures figures;
    private final Actions actions;
    private final AuditTrail audit;
    private final Clock clock;

    PositionEdits(
            AreaRepository areas, StatementRepository statements, LinkedRecords records, Figures figures, Actions actions,
            AuditTrail audit, Clock clock) {
        this.areas = areas;
        this.statements = statements;
        this.records = records;
        this.figures = figures;
        this.actions = actions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds a statement at the end of its aspect and side. */
    @Transactional
    PositionOutcome add(long area, StatementText text, Actor by) {
        var found = areas.lock(area);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var wrong = strange(text);
        if (wrong != null) {
            return new Refused(wrong);
        }
        var id = write(area, text, null, by.name());
        audit.record(by, "added", MarketPositions.STATEMENT, id,
                "%s, %s, %s".formatted(found.get().name(), text.aspect().title(), text.side().title()));
        return new Saved(id);
    }

    /** Changes a statement; {@code version} is the one that its author saw. */
    @Transactional
    PositionOutcome change(long id, StatementText text, int version, Actor by) {
        if (statements.lock(id).isEmpty()) {
            return new NotFound();
        }
        var before = statements.find(id).orElseThrow();
        if (text.equals(before.text())) {
            return new Saved(id);
        }
        if (before.version() != version) {
            return new Stale();
        }
        var wrong = strange(text);
        if (wrong != null) {
            return new Refused(wrong);
        }
        statements.change(id, text.aspect().name(), text.side().name(), text.part(), text.words(), text.asOf(), text.source(),
                text.link(), text.figures().toArray(Long[]::new), text.actions().toArray(Long[]::new), by.name(),
                clock.instant());
        statements.keep(id);
        var after = statements.find(id).orElseThrow();
        var linked = records.of(List.of(before, after));
        audit.record(by, "changed", MarketPositions.STATEMENT, id,
                Difference.inWords(before.text().parts(linked), after.text().parts(linked)));
        return new Saved(id);
    }

    /** Removes a statement; its versions can still be read. */
    @Transactional
    PositionOutcome remove(long id, int version, Actor by) {
        if (statements.lock(id).isEmpty()) {
            return new NotFound();
        }
        if (statements.find(id).orElseThrow().version() != version) {
            return new Stale();
        }
        statements.remove(id, by.name(), clock.instant());
        statements.keep(id);
        audit.record(by, "removed", MarketPositions.STATEMENT, id, "its versions are kept");
        return new Saved(id);
    }

    /** Moves a statement one place up or down among those of its part; at the end it stays where it is. */
    @Transactional
    PositionOutcome move(long id, boolean up, Actor by) {
        var found = statements.find(id);
        if (found.isEmpty() || areas.lock(found.get().areaId()).isEmpty()) {
            return new NotFound();
        }
        var statement = found.get();
        var group = statements.all().stream().filter(each -> each.areaId() == statement.areaId()
                && each.aspect() == statement.aspect() && each.side() == statement.side()
                && each.part().equals(statement.part())).toList();
        int at = group.stream().map(Statement::id).toList().indexOf(id);
        int to = at + (up ? -1 : 1);
        if (to >= 0 && to < group.size()) {
            statements.place(id, group.get(to).position());
            statements.place(group.get(to).id(), statement.position());
            audit.record(by, "moved", MarketPositions.STATEMENT, id, up ? "one place up" : "one place down");
        }
        return new Saved(id);
    }

    /** Writes a new statement with its first version. */
    long write(long area, StatementText text, @Nullable String madeUp, String by) {
        var id = statements.add(area, text.aspect().name(), text.side().name(), text.part(), text.words(), text.asOf(),
                text.source(), text.link(), text.figures().toArray(Long[]::new), text.actions().toArray(Long[]::new), madeUp, by,
                clock.instant());
        statements.keep(id);
        return id;
    }

    /** What is linked must be this council's. What was withdrawn since it was linked may stay. */
    private @Nullable FieldError strange(StatementText text) {
        var known = records.of(text.figures(), text.actions());
        if (text.figures().stream().anyMatch(each -> !known.figures().containsKey(each) && figures.history(each).isEmpty())) {
            return new FieldError("figures", "Choose figures that the council has recorded");
        }
        if (text.actions().stream().anyMatch(each -> !known.actions().containsKey(each) && actions.find(each).isEmpty())) {
            return new FieldError("actions", "Choose actions of the council's delivery plans");
        }
        return null;
    }
}
