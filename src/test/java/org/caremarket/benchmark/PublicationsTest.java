package org.caremarket.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.benchmark.Proposal.Chosen;
import org.caremarket.benchmark.PublishOutcome.NotAllowed;
import org.caremarket.benchmark.PublishOutcome.Published;
import org.caremarket.benchmark.PublishOutcome.Stale;
import org.caremarket.benchmark.WithdrawOutcome.Withdrawn;
import org.caremarket.figure.Figure;
import org.caremarket.figure.FigureOutcome;
import org.caremarket.figure.FigureState;
import org.caremarket.figure.FigureStatus;
import org.caremarket.figure.FigureText;
import org.caremarket.figure.Figures;
import org.caremarket.figure.Measurement;
import org.caremarket.indicator.Indicators;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.time.Period;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sefton shares figures with the club that Cheshire West is in too, and takes them back. */
@MicronautTest(transactional = false)
class PublicationsTest implements OnPostgres {

    private static final Actor APPROVER = new Actor(2, "An approver", Role.APPROVER, "127.0.0.1");
    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    private static final String CLUB = "market-planning-club";
    private static final AtomicInteger YEAR = new AtomicInteger(2030);

    @Inject
    Publications publications;

    @Inject
    Figures figures;

    @Inject
    Indicators indicators;

    @Inject
    Benchmarks benchmarks;

    @Inject
    Groups groups;

    @Inject
    CouncilDirectory councils;

    private CouncilScope sefton;
    private CouncilScope cheshire;

    @BeforeAll
    void councils() {
        sefton = councils.council("sefton").orElseThrow();
        cheshire = councils.council("cheshire-west").orElseThrow();
    }

    private static Period year() {
        return Period.year(YEAR.incrementAndGet());
    }

    private Figure record(String indicator, String area, Period period, Measurement measured) {
        var text = new FigureText(indicator, area, period, measured, FigureStatus.FINAL, "A return", null, null, 1,
                "See the remark", null);
        return ((FigureOutcome.Saved) sefton.call(() -> figures.record(text, OFFICER))).figure();
    }

    private Figure record(String indicator, Period period, long value) {
        return record(indicator, sefton.area(), period, Measurement.of(BigDecimal.valueOf(value)));
    }

    private Figure change(Figure figure, long value) {
        var text = new FigureText(figure.indicator(), figure.area(), figure.time(), Measurement.of(BigDecimal.valueOf(value)),
                figure.status(), figure.source(), null, null, 1, figure.note(), null);
        return ((FigureOutcome.Saved) sefton.call(() -> figures.change(figure.id(), text, figure.version(), OFFICER))).figure();
    }

    private static Chosen as(Figure figure) {
        return new Chosen(figure.id(), figure.version(), Optional.empty());
    }

    private PublishOutcome publish(Figure... chosen) {
        return publish(APPROVER, CLUB, chosen);
    }

    private PublishOutcome publish(Actor by, String group, Figure... chosen) {
        return sefton.call(() -> publications.publish(List.of(chosen).stream().map(PublicationsTest::as).toList(), group, by));
    }

    private static Publication only(PublishOutcome outcome) {
        return ((Published) outcome).publications().getFirst();
    }

    /** What Cheshire West sees of Sefton's number of homes in a period. */
    private Optional<Shared> seenByCheshire(Period period) {
        return cheshire.call(() -> {
            var reader = new Reader.OfCouncil(cheshire);
            var group = groups.find(reader, CLUB).orElseThrow();
            return benchmarks.series(reader, indicators.shared("CH_HOMES").orElseThrow(), group).at(period)
                    .standings().stream().filter(each -> each.member().area().equals(sefton.area()))
                    .findFirst().orElseThrow().figure();
        });
    }

    @Test
    void whatIsPublishedIsSeenAndWhatIsWithdrawnIsNotAtOnce() {
        var period = year();
        var figure = record("CH_HOMES", period, 122);
        assertThat(seenByCheshire(period)).isEmpty();
        var publication = only(publish(figure));
        assertThat(seenByCheshire(period).orElseThrow().value()).isEqualByComparingTo("122");
        var withdrawn = sefton.call(() -> publications.withdraw(publication.id(), "It was wrong", APPROVER));
        assertThat(withdrawn).isInstanceOfSatisfying(Withdrawn.class, each -> {
            assertThat(each.publication().state()).isEqualTo("WITHDRAWN");
            assertThat(each.publication().value()).isNull();
            assertThat(each.publication().note()).isEmpty();
        });
        var seen = seenByCheshire(period).orElseThrow();
        assertThat(seen.stated()).isFalse();
        assertThat(seen.value()).isNull();
        assertThat(seen.withdrawnAt()).isNotNull();
        assertThat(seen.withdrawalReason()).isEqualTo("It was wrong");
        assertThat(seen.withdrawnAt()).isNotNull();
        assertThat(sefton.call(() -> publications.withdraw(publication.id(), "Again", APPROVER)))
                .isInstanceOf(WithdrawOutcome.Already.class);
        assertThat(sefton.call(() -> figures.history(figure.id())).getFirst().value()).isEqualByComparingTo("122");
    }

    @Test
    void aChangedFigureWaitsAndTakesThePlaceOfWhatStood() {
        var period = year();
        var figure = record("CH_HOMES", period, 120);
        var first = only(publish(figure));
        var changed = change(figure, 121);
        assertThat(sefton.call(publications::waiting))
                .anyMatch(each -> each.publication().id() == first.id() && each.kind() == Waiting.Kind.CHANGED);
        assertThat(publish(figure)).isInstanceOf(Stale.class);
        var second = only(publish(changed));
        assertThat(seenByCheshire(period).orElseThrow().value()).isEqualByComparingTo("121");
        var old = sefton.call(() -> publications.find(first.id())).orElseThrow();
        assertThat(old.withdrawalReason()).isEqualTo("replaced by a newer version");
        assertThat(sefton.call(publications::standing)).extracting(Publication::id).contains(second.id()).doesNotContain(first.id());
        assertThat(sefton.call(publications::waiting)).noneMatch(each -> each.publication().id() == second.id()
                && each.kind() == Waiting.Kind.CHANGED);
    }

    @Test
    void aLaterPeriodWaitsWhenItHasAValue() {
        var shared = only(publish(record("CH_BEDS", year(), 3000)));
        record("CH_BEDS", sefton.area(), year(), Measurement.none(FigureState.NOT_STATED));
        assertThat(sefton.call(publications::waiting))
                .noneMatch(each -> each.publication().id() == shared.id() && each.kind() == Waiting.Kind.NEWER);
        var newer = record("CH_BEDS", year(), 3100);
        record("CH_BEDS", sefton.area(), year(), Measurement.none(FigureState.NOT_STATED));
        assertThat(sefton.call(publications::waiting))
                .filteredOn(each -> each.publication().id() == shared.id() && each.kind() == Waiting.Kind.NEWER)
                .singleElement().satisfies(each -> assertThat(each.figure().orElseThrow().id()).isEqualTo(newer.id()));
    }

    @Test
    void onlyAnApproverMayAndOnlyToAGroupOfTheCouncils() {
        var figure = record("CH_HOMES", year(), 100);
        assertThat(publish(OFFICER, CLUB, figure)).isInstanceOf(NotAllowed.class);
        assertThat(publish(APPROVER, "london", figure)).isInstanceOf(NotAllowed.class);
        assertThat(publish()).isInstanceOf(NotAllowed.class);
        assertThat(sefton.call(() -> publications.withdraw(1, "No", OFFICER))).isInstanceOf(WithdrawOutcome.NotAllowed.class);
        assertThat(sefton.call(() -> publications.publish(List.of(new Chosen(999_999, 1, Optional.empty())), CLUB, APPROVER)))
                .isInstanceOf(PublishOutcome.NotFound.class);
    }

    @Test
    void ofOthersAndFromProvidersWithoutTheirNumberNothingLeaves() {
        var good = record("CH_HOMES", year(), 100);
        assertThat(publish(good, record("CH_HOMES", "E92000001", year(), Measurement.of(BigDecimal.TEN))))
                .isInstanceOfSatisfying(NotAllowed.class, each -> assertThat(each.reasons()).singleElement().asString()
                        .contains("another area"));
        var occupancy = record("CH_VAC", year(), 6);
        assertThat(publish(good, occupancy)).isInstanceOfSatisfying(NotAllowed.class, each ->
                assertThat(each.reasons()).singleElement().asString().contains("not stated how many"));
        assertThat(sefton.call(publications::standing)).noneMatch(each -> each.figureId() == good.id());
    }

    @Test
    void aSmallNumberLeavesWithoutTheNumberAndWithoutTheReason() {
        var period = year();
        var all = List.of(record("CH_OOB", period, 157), record("CH_OOB_LD", period, 20), record("CH_OOB_MH", period, 35),
                record("CH_OOB_PHYS", period, 71), record("CH_OOB_MEM", period, 29), record("CH_OOB_SENS", period, 2));
        var outcome = (Published) publish(all.toArray(Figure[]::new));
        assertThat(outcome.publications()).filteredOn(each -> each.state().equals("SUPPRESSED"))
                .allMatch(each -> each.value() == null && each.note().isEmpty() && each.withdrawalReason() == null)
                .extracting(Publication::indicator).containsExactlyInAnyOrder("CH_OOB_LD", "CH_OOB_SENS");
        assertThat(outcome.proposal().leaving()).filteredOn(item -> item.decision() instanceof Proposal.Decision.Suppressed)
                .hasSize(2);
    }

    @Test
    void whatWasReviewedAsShownDoesNotLeaveOtherwise() {
        var figure = record("CH_OOB", year(), 3);
        var seen = new Chosen(figure.id(), figure.version(), Optional.of(false));
        assertThat(sefton.call(() -> publications.publish(List.of(seen), CLUB, APPROVER))).isInstanceOf(Stale.class);
    }

    @Test
    void theDemonstrationSharesFiguresOnce() {
        assertThat(sefton.call(publications::standing)).extracting(Publication::indicator).contains("HC_WAIT", "CH_OOB");
        assertThat(cheshire.call(publications::standing)).extracting(Publication::indicator).contains("CQC_HC");
        assertThat(cheshire.call(publications::standing)).noneMatch(each -> each.area().equals(sefton.area()));
    }
}
