package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.caremarket.indicator.Indicators;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.time.Period;

/** The figures of the council whose scope is open: what is recorded, and how it changes. Nothing is overwritten. */
@Singleton
public class Figures {

    private static final String RECORD = "figure";
    private static final int MOST_SOURCES = 100;

    /** What one statement of an import writes. */
    private static final int BATCH = 500;

    private final FigureRepository repository;
    private final ImportedFigureRepository imported;
    private final Indicators indicators;
    private final JsonMapper json;
    private final AuditTrail audit;
    private final Clock clock;

    Figures(
            FigureRepository repository, ImportedFigureRepository imported, Indicators indicators, JsonMapper json,
            AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.imported = imported;
        this.indicators = indicators;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** The figure with this id, if this council has it. */
    public Optional<Figure> find(long id) {
        return repository.find(id);
    }

    /** The figures with these ids, in no order; what was withdrawn is left out. */
    public List<Figure> these(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : repository.these(ids);
    }

    /**
     * Everything recorded of an area, by indicator, newest period first; of several sources that give one figure the
     * firmest and newest stands first, and is the one to go by.
     */
    public List<Figure> ofArea(String area) {
        return repository.ofArea(area);
    }

    /** Everything recorded, ordered in the same way. */
    public List<Figure> all() {
        return repository.all();
    }

    /** The sources that gave figures, the newest first, at most a hundred. */
    public List<String> sources() {
        return repository.sources(MOST_SOURCES);
    }

    /** What a source gave for an area and a period. */
    public List<Figure> ofSource(String area, Period period, String source) {
        return repository.ofSource(area, period.code(), source);
    }

    /** What the source of this text gives already. */
    public Optional<Figure> ofSource(FigureText text) {
        return same(text);
    }

    /** Everything recorded of an indicator, of the council itself and of others; ordered in the same way. */
    public List<Figure> ofIndicator(String indicator) {
        return repository.ofIndicator(indicator);
    }

    /**
     * Those of these figures that this council has, in no order; until the commit nobody else changes them.
     *
     * @param ids at least one
     */
    public List<Figure> locked(Collection<Long> ids) {
        return repository.lockAll(ids);
    }

    /** Every version of a figure, newest first; empty when there was never one of that id. */
    public List<Figure> history(long id) {
        return repository.history(id);
    }

    /** Records a figure that no source gave yet; not found is an indicator that is not there any more. */
    @Transactional
    public FigureOutcome record(FigureText text, Actor by) {
        if (!indicators.stays(text.indicator())) {
            return new FigureOutcome.NotFound();
        }
        return add(text, null, by.name())
                .<FigureOutcome>map(figure -> {
                    audit.record(by, "recorded", RECORD, figure.id(), inWords(figure));
                    return new FigureOutcome.Saved(figure);
                })
                .orElseGet(() -> new FigureOutcome.Taken(same(text).orElseThrow()));
    }

    /**
     * Changes what is said of a figure; what it is about and where it is from stay. {@code version} is that of the
     * figure its author saw.
     */
    @Transactional
    public FigureOutcome change(long id, FigureText text, int version, Actor by) {
        var found = repository.lock(id);
        if (found.isEmpty()) {
            return new FigureOutcome.NotFound();
        }
        if (text.equals(found.get().text())) {
            return new FigureOutcome.Saved(found.get());
        }
        if (found.get().version() != version) {
            return new FigureOutcome.Stale(found.get());
        }
        var figure = change(id, text, null, by.name());
        audit.record(by, "changed", RECORD, id, inWords(figure));
        return new FigureOutcome.Saved(figure);
    }

    /** Takes a figure away; its history stays. */
    @Transactional
    public FigureOutcome withdraw(long id, int version, Actor by) {
        var found = repository.lock(id);
        if (found.isEmpty()) {
            return new FigureOutcome.NotFound();
        }
        if (found.get().version() != version) {
            return new FigureOutcome.Stale(found.get());
        }
        repository.withdraw(id, by.name(), clock.instant());
        repository.keep(id);
        audit.record(by, "removed", RECORD, id, inWords(found.get()));
        return new FigureOutcome.Saved(found.get());
    }

    /** Records figures of a council's folder; those that are there already stay as they are. Returns how many are new. */
    @Transactional
    public int load(List<FigureText> texts, String by) {
        return (int) texts.stream().filter(text -> add(text, null, by).isPresent()).count();
    }

    /** Every figure that these sources give, in no order. */
    public List<Figure> ofSources(Collection<String> sources) {
        return sources.isEmpty() ? List.of() : imported.ofSources(written(List.copyOf(sources)));
    }

    /**
     * Writes what an import read: figures that their source did not give yet are added, and those that now say something
     * else become a new version. What is there already as it comes stays as it is.
     *
     * @param texts of one indicator, area, period and source at most one
     * @param importId kept with every version that it writes
     * @param progress hears how many of the texts are done
     */
    @Transactional
    public Imported load(List<FigureText> texts, long importId, Actor by, IntConsumer progress) {
        int added = 0;
        int changed = 0;
        for (int from = 0; from < texts.size(); from += BATCH) {
            var batch = texts.subList(from, Math.min(texts.size(), from + BATCH));
            var lines = written(batch.stream().map(FigureRecord::of).toList());
            changed += imported.change(lines, importId, by.name(), clock.instant());
            added += imported.add(lines, importId, by.name(), clock.instant());
            progress.accept(from + batch.size());
        }
        audit.record(by, "recorded", "import", importId, "%,d new figures, %,d changed".formatted(added, changed));
        return new Imported(added, changed);
    }

    /**
     * Takes back what an import wrote: figures that it added go, figures that it changed say again what they said before
     * it. Their history stays.
     *
     * @return false, and nothing is taken back, when one of them was changed or removed since
     */
    @Transactional
    public boolean takeBack(long importId, Actor by) {
        if (imported.changedSince(importId) > 0) {
            return false;
        }
        // First those with an earlier version: what is withdrawn next has none.
        int restored = imported.restore(importId, by.name(), clock.instant());
        int withdrawn = imported.withdraw(importId, by.name(), clock.instant());
        audit.record(by, "took back", "import", importId, "%,d figures removed, %,d as they were before".formatted(
                withdrawn, restored));
        return true;
    }

    /** How many figures an import added, and how many it changed. */
    public record Imported(int added, int changed) {}

    private String written(List<?> values) {
        try {
            return json.writeValueAsString(values);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Optional<Figure> add(FigureText text, @Nullable Long importId, String by) {
        var measured = text.measurement();
        return Optional.ofNullable(repository.add(text.indicator(), text.area(), text.period().code(), text.period().first(),
                        text.period().last(), measured.state(), measured.value(), measured.numerator(),
                        measured.denominator(), measured.precision(), measured.valueTo(), measured.sample(),
                        measured.deviation(), measured.providers(), measured.largestShare(), text.status(),
                        text.source(), text.link(), text.page(), text.method(), text.note(), text.madeUp(), importId,
                        by, clock.instant()))
                .map(id -> {
                    repository.keep(id);
                    return repository.find(id).orElseThrow();
                });
    }

    private Figure change(long id, FigureText text, @Nullable Long importId, String by) {
        var measured = text.measurement();
        repository.change(id, measured.state(), measured.value(), measured.numerator(), measured.denominator(),
                measured.precision(), measured.valueTo(), measured.sample(), measured.deviation(),
                measured.providers(), measured.largestShare(), text.status(), text.link(), text.page(), text.method(),
                text.note(), importId, by, clock.instant());
        repository.keep(id);
        return repository.find(id).orElseThrow();
    }

    private Optional<Figure> same(FigureText text) {
        return repository.of(text.indicator(), text.area(), text.period().code(), text.source());
    }

    private static String inWords(Figure figure) {
        return "%s, %s, %s (%s)".formatted(figure.indicator(), figure.time().words(), figure.source(),
                figure.state().words());
    }
}
