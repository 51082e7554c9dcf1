package org.caremarket.plan.published;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.caremarket.plan.Edition;
import org.caremarket.plan.Editions;

/** What a council published, for everybody. All of it comes from published editions, never from plans as they stand. */
@Singleton
public class Published {

    private final Editions editions;

    Published(Editions editions) {
        this.editions = editions;
    }

    /** Every plan that was ever published: those that can be read first, each group the latest first. */
    @ReadOnly
    public List<PublishedPlan> all() {
        return editions.published().stream()
                .map(edition -> with(edition, editions.publishedAround(edition.planId())))
                .sorted((first, second) -> first.standing().compareTo(second.standing()))
                .toList();
    }

    /** The newest published edition of a plan; empty when none was ever published. */
    @ReadOnly
    public Optional<PublishedPlan> find(long plan) {
        var versions = editions.publishedAround(plan);
        return versions.stream().filter(each -> each.planId() == plan).findFirst().map(each -> with(each, versions));
    }

    /** One published edition of a plan. */
    @ReadOnly
    public Optional<PublishedPlan> find(long plan, int number) {
        var versions = editions.publishedAround(plan);
        return versions.stream().filter(each -> each.planId() == plan && each.number() == number).findFirst()
                .map(each -> with(each, versions));
    }

    /** The plans stand in the order in which they follow each other, the newest first. */
    private static PublishedPlan with(Edition edition, List<Edition> versions) {
        var later = versions.stream().takeWhile(each -> each.planId() != edition.planId()).toList();
        var replacement = later.isEmpty() ? null : later.stream()
                .filter(each -> each.planId() == later.getLast().planId()).findFirst().orElseThrow();
        return new PublishedPlan(edition, versions, replacement);
    }
}
