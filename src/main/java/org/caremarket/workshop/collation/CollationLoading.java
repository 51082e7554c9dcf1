package org.caremarket.workshop.collation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Brings themes, tags and decisions from a council's folder into its schema. What people did since stays as it is. */
@Singleton
public class CollationLoading {

    private final ThemeRepository themes;
    private final TagRepository tags;
    private final DispositionRepository dispositions;
    private final ChainRepository chain;
    private final CollationLoadingRepository sections;
    private final Clock clock;

    CollationLoading(
            ThemeRepository themes, TagRepository tags, DispositionRepository dispositions, ChainRepository chain,
            CollationLoadingRepository sections, Clock clock) {
        this.themes = themes;
        this.tags = tags;
        this.dispositions = dispositions;
        this.chain = chain;
        this.sections = sections;
        this.clock = clock;
    }

    /** A section of a plan that a decision changed; see {@link ChangedSection}. */
    public record Change(long plan, String section, int version, String words) {}

    /** The theme of this name, in any letter case; it is put on the list when it is not there. Gives its id. */
    @Transactional
    public long theme(String name, String description) {
        return themes.all().stream().filter(theme -> theme.name().equalsIgnoreCase(name)).findFirst().map(WorkshopTheme::id)
                .orElseGet(() -> themes.add(name, description));
    }

    /** Says that these answers are about a theme. */
    @Transactional
    public void tag(long workshop, Collection<Long> answers, long theme, String by) {
        if (!answers.isEmpty()) {
            tags.add(workshop, answers.toArray(Long[]::new), theme, by, clock.instant());
        }
    }

    /** Decides about a theme, unless somebody did; false then. */
    @Transactional
    public boolean decide(
            long workshop, long theme, Decision decision, String reason, List<Change> changed, List<Long> actions, String by) {
        var id = dispositions.add(workshop, theme, null, null, decision.name(), reason, by, clock.instant());
        if (id == null) {
            return false;
        }
        changed.forEach(each -> sections.addSection(id, each.plan(), each.section(), each.version(), each.words()));
        actions.forEach(action -> chain.addAction(id, action));
        return true;
    }
}
