package org.caremarket.plan;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caremarket.plan.percentage.Percentages;
import org.caremarket.plan.percentage.Sentences;
import org.caremarket.plan.template.WantedFigure;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.markdown.Insert;
import org.caremarket.platform.markdown.Markdown;
import org.caremarket.platform.web.TypedDate;

/** What is pointed out in the texts of a plan, and what their authors decided about it. */
@Singleton
public class Findings {

    /** Words are the key of a remark, which must not grow without end. */
    private static final int LONGEST_WORDS = 400;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final PlanRepository states;
    private final Plans plans;
    private final Readings readings;
    private final RemarkRepository remarks;
    private final AuditTrail audit;
    private final Clock clock;

    Findings(
            PlanRepository states, Plans plans, Readings readings, RemarkRepository remarks, AuditTrail audit, Clock clock) {
        this.states = states;
        this.plans = plans;
        this.readings = readings;
        this.remarks = remarks;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is to be pointed out in a section on this day, each once, whatever was decided about it. */
    public static List<Finding> of(Section section, FigureNotes notes, LocalDate today) {
        if (!section.written()) {
            return List.of();
        }
        var found = new LinkedHashSet<Finding>();
        Sentences.of(Markdown.plainHtml(section.text(), Readings.TOP_HEADING, reference -> notes.find(reference)
                        .map(note -> Insert.words(note.value())).orElseGet(() -> Insert.missing("?"))))
                .stream().flatMap(sentence -> Percentages.in(sentence).stream())
                .forEach(each -> found.add(finding(section, FindingKind.PERCENTAGE, each.words(), each.why())));
        new LinkedHashSet<>(Markdown.references(section.text()))
                .forEach(reference -> notes.find(reference).ifPresentOrElse(
                        note -> found.addAll(quoted(section, note, today)),
                        () -> found.add(finding(section, FindingKind.MISSING, "{{" + reference + "}}",
                                "Nothing is recorded for this reference"))));
        return found.stream().sorted(Comparator.comparing(Finding::kind)).toList();
    }

    private static List<Finding> quoted(Section section, FigureNote note, LocalDate today) {
        var words = "%s: %s, %s".formatted(note.name(), note.value(), note.period());
        var found = new ArrayList<Finding>();
        if (!note.stated()) {
            found.add(finding(section, FindingKind.NO_VALUE, words, "The record says why there is no value, and no more"));
        }
        if (!note.contradiction().isEmpty()) {
            found.add(finding(section, FindingKind.CONTRADICTION, words, note.contradiction()));
        }
        wanted(section, note).filter(figure -> note.until().plus(figure.notOlderThan()).isBefore(today))
                .forEach(figure -> found.add(finding(section, FindingKind.STALE, words,
                        "Its period ended on %s; the template asks for one that ended no longer than %s ago".formatted(
                                TypedDate.words(note.until()), Age.words(figure.notOlderThan())))));
        if (note.madeUp() != null) {
            found.add(finding(section, FindingKind.MADE_UP, words, note.madeUp()));
        }
        return found;
    }

    private static Stream<WantedFigure> wanted(Section section, FigureNote note) {
        return section.asked().figures().stream()
                .filter(figure -> figure.notOlderThan() != null && figure.code().equals(note.indicator())).limit(1);
    }

    private static Finding finding(Section section, FindingKind kind, String words, String why) {
        return new Finding(section.key(), section.heading(), kind,
                words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS) + "…", why, null);
    }

    /** What is pointed out in a plan today and what was decided about it, in the order of its sections. */
    @ReadOnly
    public List<Finding> of(Plan plan) {
        return of(plan, plans.sections(plan));
    }

    /** The same of these sections of the plan. */
    @ReadOnly
    public List<Finding> of(Plan plan, List<Section> sections) {
        var kept = remarks.of(plan.id());
        var notes = readings.notes();
        var day = ageAt(plan);
        return sections.stream().flatMap(section -> of(section, notes, day).stream())
                .map(finding -> finding.keptBy(kept.stream().filter(remark -> about(remark, finding)).findFirst().orElse(null)))
                // What was submitted or published is no longer anybody's to mend; what was kept stays to be read.
                .filter(finding -> plan.state().beforeSubmission() || !finding.undecided())
                .toList();
    }

    /** What stands in the plan although it was pointed out, each with its reason. */
    @ReadOnly
    public List<Finding> kept(Plan plan) {
        return of(plan).stream().filter(finding -> !finding.undecided()).toList();
    }

    /** Lets something stand, with the reason why. */
    @Transactional
    public RemarkOutcome keep(long id, String key, FindingKind kind, String words, String reason, Actor by) {
        var plan = states.hold(id);
        if (plan.isEmpty()) {
            return new RemarkOutcome.NotFound();
        }
        if (!plan.get().state().open()) {
            return new RemarkOutcome.Locked(plan.get().state());
        }
        var found = find(plan.get(), key, kind, words);
        if (found.isEmpty()) {
            return new RemarkOutcome.Gone();
        }
        remarks.keep(id, key, kind.name(), words, reason, by.name(), clock.instant());
        audit.record(by, "kept with a reason", Plans.RECORD, id, found.get().heading() + ": " + words);
        return new RemarkOutcome.Done(find(plan.get(), key, kind, words).orElseThrow());
    }

    /** Takes the reason back, so that it is pointed out again. */
    @Transactional
    public RemarkOutcome takeBack(long id, String key, FindingKind kind, String words, Actor by) {
        var plan = states.hold(id);
        if (plan.isEmpty()) {
            return new RemarkOutcome.NotFound();
        }
        if (!plan.get().state().open()) {
            return new RemarkOutcome.Locked(plan.get().state());
        }
        var found = find(plan.get(), key, kind, words);
        if (remarks.remove(id, key, kind.name(), words) == 0 || found.isEmpty()) {
            return new RemarkOutcome.Gone();
        }
        audit.record(by, "took back the reason for", Plans.RECORD, id, found.get().heading() + ": " + words);
        return new RemarkOutcome.Done(found.get().keptBy(null));
    }

    /**
     * The day for which figures have to be new enough: today, or the day on which the plan was due when that is over. A
     * day that was over before the plan was begun says nothing, but for a document of that time that was brought in.
     */
    private LocalDate ageAt(Plan plan) {
        var now = clock.instant();
        boolean ofItsTime = plan.dueAt() != null && plan.dueAt().isBefore(now)
                && (plan.source() != null || plan.addedAt().isBefore(plan.dueAt()));
        return LocalDate.ofInstant(ofItsTime ? plan.dueAt() : now, LONDON);
    }

    private Optional<Finding> find(Plan plan, String key, FindingKind kind, String words) {
        return of(plan).stream()
                .filter(finding -> finding.key().equals(key) && finding.kind() == kind && finding.words().equals(words))
                .findFirst();
    }

    private static boolean about(Remark remark, Finding finding) {
        return remark.key().equals(finding.key()) && remark.kind() == finding.kind() && remark.words().equals(finding.words());
    }
}
