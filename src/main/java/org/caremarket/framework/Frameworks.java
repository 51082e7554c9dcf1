package org.caremarket.framework;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        var all = repository.all();
        return all.isEmpty() ? List.of() : whole(all);
    }

    /** The framework with this id, if this council has it. */
    @ReadOnly
    public Optional<Whole> find(long id) {
        return repository.find(id).map(found -> whole(List.of(found)).getFirst());
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

    /** As many questions for many frameworks as for one. */
    private List<Whole> whole(List<Framework> those) {
        var ids = those.stream().map(Framework::id).toArray(Long[]::new);
        var extended = by(Extension::frameworkId, repository.extensions(ids));
        var recommended = by(Recommendation::frameworkId, recommendations.of(ids));
        var delegated = by(Delegation::frameworkId, delegations.of(ids));
        var lotted = by(Lot::frameworkId, lots.of(ids));
        var joined = by(Member::frameworkId, members.of(ids));
        var awarded = by(Award::frameworkId, awards.of(ids));
        var reopened = by(Reopening::frameworkId, rounds.of(ids));
        var applied = by(Application::frameworkId, applications.of(ids));
        var bought = by(MonthAmount::frameworkId, repository.months(ids));
        var today = LocalDate.now(clock);
        return those.stream().map(each -> {
            var id = each.id();
            var term = Term.of(each, extended.of(id));
            return new Whole(each, term, FrameworkState.of(each, term, today), recommended.of(id), delegated.of(id),
                    lotted.of(id), joined.of(id), awarded.of(id), reopened.of(id), applied.of(id), bought.of(id), today);
        }).toList();
    }

    /** Parts by the framework to which they belong. */
    private record Parts<T>(Map<Long, List<T>> all) {

        List<T> of(long framework) {
            return all.getOrDefault(framework, List.of());
        }
    }

    private static <T> Parts<T> by(Function<T, Long> framework, List<T> parts) {
        return new Parts<>(parts.stream().collect(Collectors.groupingBy(framework)));
    }
}
