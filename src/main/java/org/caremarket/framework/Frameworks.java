package org.caremarket.framework;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The frameworks of the council whose scope is open: what is known of them. */
@Singleton
public class Frameworks {

    static final String RECORD = "framework";

    private final FrameworkRepository repository;
    private final RecommendationRepository recommendations;
    private final DelegationRepository delegations;
    private final LotRepository lots;
    private final MemberRepository members;
    private final AwardRepository awards;
    private final RoundRepository rounds;
    private final ApplicationRepository applications;
    private final Clock clock;

    Frameworks(FrameworkRepository repository, RecommendationRepository recommendations, DelegationRepository delegations,
            LotRepository lots, MemberRepository members, AwardRepository awards, RoundRepository rounds,
            ApplicationRepository applications, Clock clock) {
        this.repository = repository;
        this.recommendations = recommendations;
        this.delegations = delegations;
        this.lots = lots;
        this.members = members;
        this.awards = awards;
        this.rounds = rounds;
        this.applications = applications;
        this.clock = clock;
    }

    /** Every framework with what belongs to it, by title. A council has a few. */
    @ReadOnly
    public List<Whole> all() {
        return repository.all().stream().map(this::whole).toList();
    }

    /** The framework with this id, if this council has it. */
    @ReadOnly
    public Optional<Whole> find(long id) {
        return repository.find(id).map(this::whole);
    }

    /** Every lot that a provider is or was in. */
    @ReadOnly
    public List<Member> ofProvider(long provider) {
        return members.ofProvider(provider);
    }

    /** The recommendations that an action carries out. */
    @ReadOnly
    List<Recommendation> ofAction(long action) {
        return recommendations.ofAction(action);
    }

    private Whole whole(Framework framework) {
        var id = framework.id();
        var term = Term.of(framework, repository.extensions(id));
        var today = LocalDate.now(clock);
        return new Whole(framework, term, FrameworkState.of(framework, term, today), recommendations.of(id), delegations.of(id),
                lots.of(id), members.of(id), awards.of(id), rounds.of(id), applications.of(id), repository.months(id), today);
    }
}
