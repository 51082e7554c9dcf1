package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.platform.document.Paper.Fact;
import org.caremarket.platform.markdown.Markdown;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;

/** Puts together what a document of a plan says. */
@Singleton
class PlanPapers {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Plans plans;
    private final Readings readings;
    private final EditionPapers editions;
    private final Clock clock;

    PlanPapers(Plans plans, Readings readings, EditionPapers editions, Clock clock) {
        this.plans = plans;
        this.readings = readings;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * @param edition its number; null for the plan as it reads: the newest edition from the moment on that there is one to
     *     go by, since figures go on living and what was submitted does not
     */
    Optional<PlanPaper> read(Plan plan, @Nullable Integer edition) {
        if (edition == null && plan.state().frozen()) {
            return editions.of(plan).stream().findFirst().flatMap(newest -> editions.read(plan, newest.number()));
        }
        return edition == null ? Optional.of(now(plan)) : editions.read(plan, edition);
    }

    private PlanPaper now(Plan plan) {
        var at = clock.instant();
        var template = plans.template(plan);
        var notes = readings.notes();
        var parts = readings.of(plan).sections().stream().map(read -> part(read.section().heading(),
                read.section().asked().depth(), read.section().writable(), read.section().text(), read.objectives(),
                notes)).toList();
        var version = "As it read on " + Moment.words(at);
        return new PlanPaper(plan.title(), council(), plan.state().title(), watermark(plan.state()), version,
                at.atZone(LONDON).toLocalDate(), facts(plan, template, version), plan.madeUp(), parts, notes.noted());
    }

    /** A section of which a document is made, with the figures that belong to that document. */
    static PlanPaper.Part part(
            String heading, int depth, boolean writable, String text, List<String> objectives, FigureNotes notes) {
        return new PlanPaper.Part(
                heading, depth, Markdown.plainHtml(text, PlanPaper.textHeading(depth), notes), writable, objectives);
    }

    private static List<Fact> facts(Plan plan, PlanTemplate template, String version) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Council", council()));
        facts.add(new Fact("Period", plan.period()));
        facts.add(new Fact("Template", "%s, version %d".formatted(template.title(), template.version())));
        facts.add(new Fact("State", plan.state().title()));
        facts.add(new Fact("Version", version + ", London time"));
        add(facts, "Sent to", template.recipient());
        add(facts, "To be submitted by", due(plan.dueAt()));
        add(facts, "From the document", plan.source());
        return facts;
    }

    static void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(name, value));
        }
    }

    /** Until when it was to be submitted, in words; null when nobody waited for it. */
    static @Nullable String due(@Nullable Instant at) {
        return at == null ? null : Moment.words(at) + ", London time";
    }

    private static @Nullable String watermark(PlanState state) {
        return state == PlanState.SUBMITTED || state == PlanState.PUBLISHED ? null : state.title();
    }

    static String council() {
        return Scope.current() instanceof CouncilScope council ? council.name() : "";
    }
}
