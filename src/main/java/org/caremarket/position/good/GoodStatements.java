package org.caremarket.position.good;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Difference;
import org.caremarket.position.PositionOutcome;
import org.caremarket.position.PositionOutcome.NotFound;
import org.caremarket.position.PositionOutcome.Saved;
import org.caremarket.position.PositionOutcome.Stale;

/** What good looks like for the council whose scope is open, and how near it judges itself to be. */
@Singleton
public class GoodStatements {

    static final String RECORD = "good statement";

    private final GoodRepository repository;
    private final AssessmentRepository assessments;
    private final AuditTrail audit;
    private final Clock clock;

    GoodStatements(GoodRepository repository, AssessmentRepository assessments, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.assessments = assessments;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them with their judgements. */
    @ReadOnly
    public GoodSheet sheet() {
        var scale = repository.scale();
        var judged = assessments.all().stream().collect(Collectors.groupingBy(Assessment::statementId));
        return new GoodSheet(repository.all().stream()
                .map(each -> new GoodStanding(each, judged.getOrDefault(each.id(), List.of()), scale)).toList(), scale);
    }

    /** One of them with its judgements, if this council has it. */
    @ReadOnly
    public Optional<GoodStanding> find(long id) {
        return repository.find(id).map(each -> new GoodStanding(each, assessments.of(id), repository.scale()));
    }

    /** The council's words, from the lowest to the highest. */
    public List<String> scale() {
        return repository.scale();
    }

    @Transactional
    PositionOutcome add(GoodStatement.Text text, Actor by) {
        var id = repository.add(text.heading(), text.words(), text.source(), by.name(), clock.instant());
        audit.record(by, "added", RECORD, id, text.heading());
        return new Saved(id);
    }

    @Transactional
    PositionOutcome change(long id, GoodStatement.Text text, int version, Actor by) {
        var found = repository.lock(id);
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
        repository.change(id, text.heading(), text.words(), text.source(), by.name(), clock.instant());
        audit.record(by, "changed", RECORD, id, Difference.inWords(before.text().parts(), text.parts()));
        return new Saved(id);
    }

    /** Removes a statement; its judgements are kept with it. */
    @Transactional
    PositionOutcome remove(long id, int version, Actor by) {
        var found = repository.lock(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        if (found.get().version() != version) {
            return new Stale();
        }
        repository.remove(id, by.name(), clock.instant());
        audit.record(by, "removed", RECORD, id, found.get().heading());
        return new Saved(id);
    }

    /** Records how near the council is, with what the statement says now; earlier judgements stay. */
    @Transactional
    PositionOutcome assess(long id, String level, String reason, String evidence, LocalDate day, Actor by) {
        var found = repository.lock(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        assessments.add(id, level, reason, evidence, found.get().words(), day, null, by.name(), clock.instant());
        audit.record(by, "assessed", RECORD, id, level);
        return new Saved(id);
    }

    /** Sets the words of the scale. Judgements that were made keep the word that they used. */
    @Transactional
    void rescale(List<String> words, Actor by) {
        write(words);
        audit.record(by, "changed", "scale", 0, String.join(", ", words));
    }

    boolean any() {
        return repository.any();
    }

    /** Writes what a council's folder has of one statement. */
    @Transactional
    void load(GoodFile.Line line, String by) {
        var id = repository.add(line.text().heading(), line.text().words(), line.text().source(), by, clock.instant());
        line.judged().forEach(each -> assessments.add(id, each.level(), each.reason(), each.evidence(), line.text().words(),
                each.day(), each.madeUp(), by, clock.instant()));
    }

    @Transactional
    void write(List<String> words) {
        repository.clear();
        for (int at = 0; at < words.size(); at++) {
            repository.level(at + 1, words.get(at));
        }
    }

    /** A judgement as a folder has it. */
    record Judged(String level, LocalDate day, String reason, String evidence, @Nullable String madeUp) {}
}
