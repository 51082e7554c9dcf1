package org.caremarket.framework;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.web.FieldError;
import org.caremarket.provider.Providers;

/** What people do to the parts of a framework: its decision's recommendations and delegations, lots, members and awards. */
@Singleton
class FrameworkParts {

    private final FrameworkRepository frameworks;
    private final RecommendationRepository recommendations;
    private final DelegationRepository delegations;
    private final LotRepository lots;
    private final MemberRepository members;
    private final AwardRepository awards;
    private final Providers providers;
    private final PartWriter writer;

    FrameworkParts(FrameworkRepository frameworks, RecommendationRepository recommendations, DelegationRepository delegations,
            LotRepository lots, MemberRepository members, AwardRepository awards, Providers providers, PartWriter writer) {
        this.frameworks = frameworks;
        this.recommendations = recommendations;
        this.delegations = delegations;
        this.lots = lots;
        this.members = members;
        this.awards = awards;
        this.providers = providers;
        this.writer = writer;
    }

    /** Adds a recommendation, or changes one; their numbers are each there once. */
    @Transactional
    Outcome<Recommendation> save(Recommendation typed, Actor by) {
        if (frameworks.lock(typed.frameworkId()).isEmpty()) {
            return new Outcome.NotFound<>();
        }
        var taken = recommendations.of(typed.frameworkId()).stream()
                .anyMatch(each -> each.number() == typed.number() && each.id() != typed.id());
        return taken ? refused("number", "Another recommendation has this number: enter a different one")
                : writer.save(typed, recommendations, by);
    }

    @Transactional
    Outcome<Delegation> save(Delegation typed, Actor by) {
        return frameworks.lock(typed.frameworkId()).isEmpty() ? new Outcome.NotFound<>() : writer.save(typed, delegations, by);
    }

    @Transactional
    Outcome<Lot> save(Lot typed, Actor by) {
        if (frameworks.lock(typed.frameworkId()).isEmpty()) {
            return new Outcome.NotFound<>();
        }
        var taken = lots.of(typed.frameworkId()).stream()
                .anyMatch(each -> each.name().equals(typed.name()) && each.id() != typed.id());
        return taken ? refused("name", "Another lot of this framework has this name: enter a different one")
                : writer.save(typed, lots, by);
    }

    /** Takes a provider into a lot, or changes how it stands there; it is there once at a time. */
    @Transactional
    Outcome<Member> save(Member typed, Actor by) {
        if (frameworks.lock(typed.frameworkId()).isEmpty()
                || typed.id() == 0 && lots.find(typed.frameworkId(), typed.lotId()).isEmpty()) {
            return new Outcome.NotFound<>();
        }
        if (typed.id() == 0 && providers.find(typed.providerId()).isEmpty()) {
            return refused("provider", "Choose a provider from the register");
        }
        var there = typed.holdsPlace() && members.of(typed.frameworkId()).stream().anyMatch(each -> each.holdsPlace()
                && each.lotId() == typed.lotId() && each.providerId() == typed.providerId() && each.id() != typed.id());
        return there ? refused(typed.id() == 0 ? "provider" : "state", "This provider is in the lot already")
                : writer.save(typed, members, by);
    }

    @Transactional
    Outcome<Award> save(Award typed, Actor by) {
        if (frameworks.lock(typed.frameworkId()).isEmpty()) {
            return new Outcome.NotFound<>();
        }
        if (typed.memberId() != null && members.find(typed.frameworkId(), typed.memberId()).isEmpty()) {
            return refused("member", "Choose a member of this framework");
        }
        if (typed.lotId() != null && lots.find(typed.frameworkId(), typed.lotId()).isEmpty()) {
            return refused("lot", "Choose a lot of this framework");
        }
        return writer.save(typed, awards, by);
    }

    private static <T> Outcome<T> refused(String field, String why) {
        return new Outcome.Refused<>(new FieldError(field, why));
    }
}
