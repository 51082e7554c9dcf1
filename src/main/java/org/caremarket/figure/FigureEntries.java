package org.caremarket.figure;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caremarket.figure.EntryOutcome.Conflict;
import org.caremarket.figure.EntryOutcome.Overtaken;
import org.caremarket.figure.EntryOutcome.Saved;
import org.caremarket.platform.access.Actor;

/** Saves several figures of one source together, or none of them. */
@Singleton
final class FigureEntries {

    private final Figures figures;
    private final TransactionOperations<Connection> transactions;

    FigureEntries(Figures figures, TransactionOperations<Connection> transactions) {
        this.figures = figures;
        this.transactions = transactions;
    }

    EntryOutcome save(List<Entry> entries, Actor by) {
        return transactions.executeWrite(status -> {
            var recorded = new ArrayList<Figure>();
            var changed = new ArrayList<Figure>();
            var conflicts = new ArrayList<Conflict>();
            for (var entry : entries) {
                var current = figures.ofSource(entry.text());
                if (untouched(entry, current)) {
                    continue;
                }
                var outcome = current.isPresent() && entry.seen() != null
                        ? figures.change(current.get().id(), entry.text(), entry.seen(), by)
                        : entry.seen() == null ? figures.record(entry.text(), by) : new FigureOutcome.NotFound();
                switch (outcome) {
                    case FigureOutcome.Saved(var figure) -> (current.isPresent() ? changed : recorded).add(figure);
                    case FigureOutcome.Stale(var now) -> conflicts.add(new Conflict(entry.text().indicator(), now));
                    case FigureOutcome.Taken(var now) -> conflicts.add(new Conflict(entry.text().indicator(), now));
                    case FigureOutcome.NotFound() -> conflicts.add(new Conflict(entry.text().indicator(), null));
                }
            }
            if (!conflicts.isEmpty()) {
                status.setRollbackOnly();
                return new Overtaken(conflicts);
            }
            return new Saved(recorded, changed);
        });
    }

    /** What its author left as it was is not theirs to put over what somebody else wrote meanwhile. */
    private boolean untouched(Entry entry, Optional<Figure> current) {
        if (current.isEmpty() || entry.seen() == null) {
            return false;
        }
        return current.get().text().equals(entry.text())
                || current.get().version() != entry.seen() && figures.history(current.get().id()).stream()
                        .anyMatch(version -> version.version() == entry.seen() && version.text().equals(entry.text()));
    }
}
