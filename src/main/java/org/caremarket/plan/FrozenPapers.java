package org.caremarket.plan;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.document.Paper.Fact;

/** Puts together what a document of an edition says, from nothing but what was frozen and what became of it. */
@Singleton
class FrozenPapers implements EditionPapers {

    private final Editions editions;

    FrozenPapers(Editions editions) {
        this.editions = editions;
    }

    @Override
    public List<Offer> of(Plan plan) {
        return editions.of(plan.id()).stream().map(edition -> new Offer(edition.number(), version(edition))).toList();
    }

    @Override
    public Optional<PlanPaper> read(Plan plan, int number) {
        return editions.find(plan.id(), number).map(this::read);
    }

    private PlanPaper read(Edition edition) {
        var content = editions.content(edition);
        var notes = Editions.notes(content);
        var parts = new ArrayList<PlanPaper.Part>();
        for (int i = 0; i < content.sections().size(); i++) {
            var section = content.sections().get(i);
            parts.add(PlanPapers.part(
                    section.heading(), section.depth(), !above(content, i), section.text(), section.objectives(), notes));
        }
        var state = state(edition, content);
        return new PlanPaper(content.title(), content.council(), state,
                edition.withdrawn() ? PlanState.WITHDRAWN.title() : null, version(edition),
                edition.frozenAt().atZone(PlanPapers.LONDON).toLocalDate(), facts(edition, content, state), content.madeUp(),
                parts, notes.noted());
    }

    /** Whether a section stands over subsections; then it may well have no text of its own. */
    private static boolean above(EditionContent content, int section) {
        return section + 1 < content.sections().size()
                && content.sections().get(section + 1).depth() > content.sections().get(section).depth();
    }

    /** What became of it since. */
    private static String state(Edition edition, EditionContent content) {
        if (edition.withdrawn()) {
            return PlanState.WITHDRAWN.title();
        }
        return edition.publishedAt() == null ? content.state().title() : PlanState.PUBLISHED.title();
    }

    private static String version(Edition edition) {
        return "Edition %d, %s on %s".formatted(edition.number(), edition.submittedAt() == null ? "published" : "submitted",
                Moment.words(edition.frozenAt()));
    }

    private static List<Fact> facts(Edition edition, EditionContent content, String state) {
        var facts = new ArrayList<Fact>();
        PlanPapers.add(facts, "Council", content.council());
        facts.add(new Fact("Period", content.period()));
        facts.add(new Fact("Template", "%s, version %d".formatted(content.templateTitle(), content.templateVersion())));
        facts.add(new Fact("State", state));
        facts.add(new Fact("Version", version(edition) + ", London time"));
        PlanPapers.add(facts, "Sent to", content.recipient());
        PlanPapers.add(facts, "To be submitted by", PlanPapers.due(edition.dueAt()));
        PlanPapers.add(facts, "Submitted", edition.punctuality());
        PlanPapers.add(facts, "Published", PlanPapers.due(edition.publishedAt()));
        PlanPapers.add(facts, "Withdrawn", PlanPapers.due(edition.withdrawnAt()));
        PlanPapers.add(facts, "Why it was withdrawn", edition.withdrawalReason());
        PlanPapers.add(facts, "From the document", content.source());
        facts.add(new Fact("Fingerprint (SHA-256)", edition.hash()));
        return facts;
    }
}
