package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.FieldError;

/** What the sections of a council's plans say, and said. Every saved text is a version; none is overwritten. */
@Singleton
public class Sections {

    private final Plans plans;
    private final PlanRepository states;
    private final SectionRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    Sections(Plans plans, PlanRepository states, SectionRepository repository, AuditTrail audit, Clock clock) {
        this.plans = plans;
        this.states = states;
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** A section of a plan; empty when its template asks for none of that key. */
    @ReadOnly
    public Optional<Section> find(Plan plan, String key) {
        return plans.template(plan).expand(plan.markets()).stream()
                .filter(asked -> asked.key().equals(key))
                .findFirst()
                .map(asked -> new Section(asked, repository.find(plan.id(), key).orElse(null)));
    }

    /** Every version of a section, newest first. */
    public List<SectionText> versions(long plan, String key) {
        return repository.versions(plan, key);
    }

    /** One version of a section. */
    public Optional<SectionText> version(long plan, String key, int version) {
        return repository.version(plan, key, version);
    }

    /** Everybody who wrote a version of any section of the plan. */
    public List<Long> authors(long plan) {
        return repository.authors(plan);
    }

    /**
     * Saves a section as its next version.
     *
     * @param seen the version that its author began from; 0 when there was none
     * @param remark how it came about when it was not simply typed; empty when it was
     */
    @Transactional
    public SectionOutcome write(long plan, String key, String text, int seen, String remark, Actor by) {
        var found = states.hold(plan);
        var section = found.flatMap(each -> find(each, key)).filter(Section::writable);
        if (section.isEmpty()) {
            return new SectionOutcome.NotFound();
        }
        if (!found.get().state().open()) {
            return new SectionOutcome.Locked(found.get().state());
        }
        if (text.length() > SectionText.LONGEST) {
            return new SectionOutcome.Refused(new FieldError("text",
                    "The text must be %,d characters or less: it has %,d".formatted(SectionText.LONGEST, text.length())));
        }
        var outcome = write(plan, section.get(), text, seen, remark, by.name(), by.personId());
        if (outcome instanceof SectionOutcome.Saved(var saved) && saved.version() > seen) {
            audit.record(by, "wrote", Plans.RECORD, plan, "%s, version %d%s".formatted(saved.heading(), saved.version(),
                    remark.isEmpty() ? "" : ": " + remark));
        }
        return outcome;
    }

    /** Saves what an earlier version says as the next version; {@code seen} is the version that was seen before. */
    @Transactional
    public SectionOutcome restore(long plan, String key, SectionText earlier, int seen, Actor by) {
        return write(plan, key, earlier.text(), seen, "Version %d restored".formatted(earlier.version()), by);
    }

    /** Writes what comes with the council's folder, inside the caller's transaction. */
    @Transactional
    public void load(Plan plan, String key, String text, String by) {
        var section = find(plan, key).orElseThrow();
        write(plan.id(), section, text, section.version(), "", by, null);
    }

    private SectionOutcome write(
            long plan, Section section, String text, int seen, String remark, String by, @Nullable Long person) {
        var key = section.key();
        var current = repository.lock(plan, key).orElse(null);
        var standing = new Section(section.asked(), current);
        if (standing.text().equals(text)) {
            return new SectionOutcome.Saved(standing);
        }
        if (standing.version() != seen) {
            return new SectionOutcome.Stale(standing);
        }
        if (current != null) {
            repository.change(plan, key, text, remark, person, by, clock.instant());
        } else if (repository.begin(plan, key, text, remark, person, by, clock.instant()) == 0) {
            return new SectionOutcome.Stale(new Section(section.asked(), repository.find(plan, key).orElseThrow()));
        }
        repository.keep(plan, key);
        return new SectionOutcome.Saved(new Section(section.asked(), repository.find(plan, key).orElseThrow()));
    }
}
