package org.caremarket.framework;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.provider.Provider;
import org.caremarket.provider.ProviderText;
import org.caremarket.provider.Providers;

/** Writes the frameworks of a council's folder. */
@Singleton
class FrameworkLoading {

    /** Who stands in the history for what came with the council's folder. */
    private static final Actor FOLDER = new Actor(0, "Import", Role.OFFICER, "");

    private final FrameworkRepository frameworks;
    private final FrameworkEdits edits;
    private final RecommendationRepository recommendations;
    private final DelegationRepository delegations;
    private final LotRepository lots;
    private final MemberRepository members;
    private final AwardRepository awards;
    private final RoundRepository rounds;
    private final Providers providers;
    private final PartWriter writer;

    FrameworkLoading(FrameworkRepository frameworks, FrameworkEdits edits, RecommendationRepository recommendations,
            DelegationRepository delegations, LotRepository lots, MemberRepository members, AwardRepository awards,
            RoundRepository rounds, Providers providers, PartWriter writer) {
        this.frameworks = frameworks;
        this.edits = edits;
        this.recommendations = recommendations;
        this.delegations = delegations;
        this.lots = lots;
        this.members = members;
        this.awards = awards;
        this.rounds = rounds;
        this.providers = providers;
        this.writer = writer;
    }

    /** Adds them once: what people changed since stays so. */
    @Transactional
    boolean load(List<FolderFramework> all) {
        if (!frameworks.all().isEmpty()) {
            return false;
        }
        all.forEach(this::load);
        return true;
    }

    private void load(FolderFramework folder) {
        var id = edits.load(folder.framework(), FOLDER.name());
        folder.recommendations().forEach(each -> writer.put(
                new Recommendation(0, id, each.number(), each.words(), null, 0), recommendations));
        folder.delegations().forEach(each -> writer.put(
                new Delegation(0, id, each.what(), each.whom(), each.consulting(), each.untilWords(), 0), delegations));
        var ids = new ArrayList<Long>();
        for (var each : folder.lots()) {
            var lot = each.lot();
            ids.add(writer.put(new Lot(0, id, lot.name(), lot.tier(), lot.segments(), lot.locality(), lot.share(), lot.places(),
                    lot.note(), 0), lots));
            each.members().forEach(member -> writer.put(new Member(0, id, ids.getLast(), lot.name(), registered(member),
                    member.provider(), MemberState.MEMBER, member.from(), null, null, member.madeUp(), 0), members));
        }
        folder.awards().forEach(each ->
                writer.put(new Award(0, id, each.kind(), null, null, null, null, each.planned(), null, null,
                each.hoursAWeek(), null, null, null, each.note(), 0), awards));
        folder.rounds().forEach(each ->
                writer.put(new Reopening(0, id, each.title(), each.state(), each.announcedOn(), each.opensOn(),
                each.closesOn(), each.decidesOn(), each.madeUp(), 0), rounds));
        folder.amounts().forEach(month -> {
            var amounts = new LinkedHashMap<Long, BigDecimal>();
            for (int at = 0; at < month.amounts().size(); at++) {
                var lot = at < ids.size() ? ids.get(at) : 0L;
                month.amounts().get(at).ifPresent(amount -> amounts.put(lot, amount));
            }
            edits.write(id, month.month(), amounts, month.madeUp());
        });
    }

    /** The provider of this name; added to the register when it is not there. */
    private long registered(FolderFramework.FolderMember member) {
        return providers.called(member.provider()).stream().findFirst().map(Provider::id).orElseGet(() -> providers.add(
                new ProviderText(member.provider(), Optional.empty(), Optional.empty(), Optional.ofNullable(member.madeUp())),
                        FOLDER));
    }
}
