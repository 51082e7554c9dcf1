package org.caremarket.framework;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.provider.Provider;
import org.caremarket.provider.ProviderText;
import org.caremarket.provider.Providers;

/** Makes a framework with one part of each kind, for tests of other packages too. */
@Singleton
public class FrameworkRecords {

    /** More than any council's folder brings. */
    private static final int MANY = 100;
    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");

    private final FrameworkEdits edits;
    private final PartWriter writer;
    private final RecommendationRepository recommendations;
    private final DelegationRepository delegations;
    private final LotRepository lots;
    private final MemberRepository members;
    private final AwardRepository awards;
    private final RoundRepository rounds;
    private final ApplicationRepository applications;
    private final Rounds verbs;
    private final Providers providers;

    FrameworkRecords(FrameworkEdits edits, PartWriter writer, RecommendationRepository recommendations,
            DelegationRepository delegations, LotRepository lots, MemberRepository members, AwardRepository awards,
            RoundRepository rounds, ApplicationRepository applications, Rounds verbs, Providers providers) {
        this.edits = edits;
        this.writer = writer;
        this.recommendations = recommendations;
        this.delegations = delegations;
        this.lots = lots;
        this.members = members;
        this.awards = awards;
        this.rounds = rounds;
        this.applications = applications;
        this.verbs = verbs;
        this.providers = providers;
    }

    /** A framework and one of each of its parts. */
    public record Ids(long framework, long recommendation, long delegation, long lot, long member, long award, long round,
            long application) {}

    /** A framework whose numbers, and those of its parts, no record of another council has. */
    @Transactional
    public Ids beyondTheNeighbours() {
        Ids last = null;
        for (int at = 0; at < MANY; at++) {
            last = one("Framework " + at);
        }
        return last;
    }

    /** A framework of 7 + 2 + 1 years that runs since 2020, with a lot, a member, and an application in a round that is open. */
    @Transactional
    public Ids one(String title) {
        var id = edits.load(new Framework(0, title, "", List.of(), null, null, null, null, null, null, null,
                LocalDate.of(2020, 4, 1), null, 84, List.of(24, 12), 120, Counted.HOURS, null, null, null, 1, 1, "", null),
                OFFICER.name());
        var lot = writer.put(new Lot(0, id, "Lot", null, List.of(), null, null, 2, null, 0), lots);
        var member = writer.put(new Member(0, id, lot, "", provider("Example Member Care"), "", MemberState.MEMBER, null, null,
                null, null, 0), members);
        var round = writer.put(new Reopening(0, id, "Round", RoundState.ANNOUNCED, null, LocalDate.of(2020, 5, 1),
                LocalDate.of(2020, 6, 1), null, null, 0), rounds);
        verbs.move(id, round, RoundMove.OPEN, 1, OFFICER);
        return new Ids(id, writer.put(new Recommendation(0, id, 1, "Set it up", null, 0), recommendations),
                writer.put(new Delegation(0, id, "Awards", "Director", null, null, 0), delegations), lot, member,
                writer.put(new Award(0, id, Award.Kind.BLOCK, null, null, lot, null, true, null, null, BigDecimal.TEN, null,
                null, null, null, 0), awards),
                round, writer.put(new Application(0, id, round, provider("Example Applying Care"), "", List.of(lot),
                        LocalDate.of(2020, 5, 2), ApplicationOutcome.RECEIVED, null, null, 0), applications));
    }

    private long provider(String name) {
        return providers.called(name).stream().findFirst().map(Provider::id).orElseGet(() -> providers.add(
                new ProviderText(name, Optional.empty(), Optional.empty(), Optional.empty()), OFFICER));
    }
}
