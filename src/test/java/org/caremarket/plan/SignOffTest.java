package org.caremarket.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.context.annotation.Property;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.caremarket.testing.TestClock;
import org.junit.jupiter.api.Test;

/** What stands in the way of a move, and what comes of it. */
@Property(name = "test.clock", value = "true")
class SignOffTest extends PlanSigning {

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void everythingThatIsInTheWayOfAReviewIsSaidAtOnce() {
        var plan = begun("msif-capacity-2024", null, null);
        write(plan, "future", "word ".repeat(760).strip(), OFFICER);
        var outcome = (MoveOutcome.Obstructed) attempt(plan, Move.SEND_FOR_REVIEW, OFFICER);
        assertThat(outcome.obstacles()).extracting(Obstacles.Obstacle::key).contains("winter", "current", "future");
        assertThat(outcome.obstacles()).filteredOn(each -> each.key().equals("future")).singleElement()
                .satisfies(each -> assertThat(each.words()).contains("10 words over"));
        assertThat(now(plan).state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    void anApproverCannotApproveWhatTheyAloneWroteUnlessTheCouncilAllowsIt() {
        var plan = begun("msif-capacity-2024", null, null);
        List.of("winter", "current", "future").forEach(key -> write(plan, key, "Mine alone.", APPROVER));
        move(plan, Move.SEND_FOR_REVIEW);
        assertThat(attempt(plan, Move.APPROVE, APPROVER)).isInstanceOf(MoveOutcome.NotAllowed.class);
        var seen = in(rules::find).version();
        assertThat(in(() -> rules.change(true, seen, ADMINISTRATOR))).isTrue();
        assertThat(in(() -> rules.change(false, seen, ADMINISTRATOR))).as("somebody decided since").isFalse();
        assertThat(in(() -> signOff.hindrance(now(plan), Move.APPROVE, APPROVER))).isEmpty();
        in(() -> rules.change(false, seen + 1, ADMINISTRATOR));
        assertThat(attempt(plan, Move.APPROVE, APPROVER)).isInstanceOf(MoveOutcome.NotAllowed.class);
        assertThat(attempt(plan, Move.APPROVE, OTHER)).isInstanceOf(MoveOutcome.Moved.class);
    }

    @Test
    void anApproverApprovesWhatOthersWroteToo() {
        var plan = written();
        write(plan, "methods", "Mine.", APPROVER);
        assertThat(approved(plan).state()).isEqualTo(PlanState.APPROVED);
    }

    @Test
    void ofTwoApproversAtOnceOneWins() throws Exception {
        var plan = move(written(), Move.SEND_FOR_REVIEW);
        var tries = new ArrayList<Callable<MoveOutcome>>();
        for (int i = 0; i < 8; i++) {
            var move = i % 2 == 0 ? Move.APPROVE : Move.REQUEST_CHANGES;
            tries.add(() -> in(() -> signOff.move(plan.id(), move, "Because", plan.version(), APPROVER)));
        }
        var outcomes = all(tries);
        assertThat(outcomes).filteredOn(MoveOutcome.Moved.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(MoveOutcome.Stale.class::isInstance).hasSize(7);
        assertThat(in(() -> signOff.steps(plan.id()))).hasSize(2);
    }

    @Test
    void ofManySubmissionsAtOnceOneFreezes() throws Exception {
        var plan = approved(written());
        var tries = new ArrayList<Callable<MoveOutcome>>();
        for (int i = 0; i < 6; i++) {
            tries.add(() -> in(() -> signOff.move(plan.id(), Move.SUBMIT, "", plan.version(), APPROVER)));
        }
        assertThat(all(tries)).filteredOn(MoveOutcome.Moved.class::isInstance).hasSize(1);
        assertThat(in(() -> editions.of(plan.id()))).hasSize(1);
    }

    @Test
    void whatIsSubmittedInTimeIsOnTimeAndAMinuteLaterItIsLate() {
        var due = clock.instant().plus(Duration.ofHours(2));
        var first = approved(written(due, null));
        var second = approved(written(due, null));
        ((TestClock) clock).pass(Duration.ofMinutes(119));
        move(first, Move.SUBMIT);
        ((TestClock) clock).pass(Duration.ofMinutes(2));
        move(second, Move.SUBMIT);
        assertThat(newest(first).late()).isFalse();
        assertThat(newest(first).punctuality()).isEqualTo("Submitted on time");
        assertThat(newest(second).late()).isTrue();
        assertThat(in(() -> editions.content(newest(second))).late()).isTrue();
        assertThat(newest(move(approved(written()), Move.SUBMIT)).punctuality()).as("nobody waited for it").isEmpty();
    }

    @Test
    void whatNobodyReceivesIsPublishedAndNotSubmitted() {
        var plan = begun("strategy", null, null);
        in(() -> plans.sections(plan)).stream().filter(Section::missing)
                .forEach(section -> write(plan, section.key(), "Something.", OFFICER));
        approved(plan);
        assertThat(attempt(plan, Move.SUBMIT, APPROVER)).isInstanceOf(MoveOutcome.Refused.class);
        assertThat(move(plan, Move.PUBLISH).state()).isEqualTo(PlanState.PUBLISHED);
        assertThat(newest(plan)).satisfies(edition -> {
            assertThat(edition.submittedAt()).isNull();
            assertThat(edition.publishedAt()).isNotNull();
        });
    }

    @Test
    void whatWasSubmittedIsPublishedAsItWas() {
        var plan = move(approved(written()), Move.SUBMIT);
        var submitted = newest(plan);
        move(plan, Move.PUBLISH);
        assertThat(in(() -> editions.of(plan.id()))).singleElement().satisfies(edition -> {
            assertThat(edition.hash()).isEqualTo(submitted.hash());
            assertThat(edition.publishedBy()).isEqualTo(APPROVER.name());
        });
    }

    @Test
    void eachPlanTakesThePlaceOfTheOneThatItFollows() {
        var first = move(approved(written()), Move.PUBLISH);
        var second = written(null, first);
        assertThat(now(first).state()).as("begun is not submitted").isEqualTo(PlanState.PUBLISHED);
        move(approved(second), Move.SUBMIT);
        assertThat(now(first).state()).as("everybody reads it until the next is published").isEqualTo(PlanState.PUBLISHED);
        var third = move(approved(written(null, second)), Move.PUBLISH);
        assertThat(List.of(now(first).state(), now(second).state(), third.state()))
                .containsExactly(PlanState.SUPERSEDED, PlanState.SUPERSEDED, PlanState.PUBLISHED);
        assertThat(in(() -> signOff.newestStep(second.id()))).get().extracting(PlanStep::reason)
                .isEqualTo(third.title() + " was published");
    }

    @Test
    void whatIsWithdrawnCanBeOpenedAgainAndItsEditionStaysWithdrawn() {
        var plan = move(approved(written()), Move.SUBMIT, Move.WITHDRAW, Move.REOPEN);
        write(plan, "current", "Corrected.", OFFICER);
        move(approved(plan), Move.SUBMIT);
        assertThat(in(() -> editions.of(plan.id())))
                .extracting(Edition::number, Edition::withdrawn, Edition::withdrawalReason)
                .containsExactly(tuple(2, false, null), tuple(1, true, "Because"));
    }

    @Test
    void whatIsSupersededCanBeWithdrawnAndIsNotOpenedAgainBesideItsSuccessor() {
        var first = move(approved(written()), Move.PUBLISH);
        move(approved(written(null, first)), Move.PUBLISH);
        move(now(first), Move.WITHDRAW);
        assertThat(newest(first).withdrawn()).isTrue();
        var withdrawn = now(first);
        assertThat(in(() -> signOff.move(withdrawn.id(), Move.REOPEN, "", withdrawn.version(), APPROVER)))
                .isInstanceOf(MoveOutcome.Refused.class);
    }

    @Test
    void whatWasTypedAfterApprovalIsNowhereSoTheFrozenTextIsTheApprovedOne() {
        var plan = approved(written());
        assertThat(write(plan, "current", "Too late.", OFFICER)).isInstanceOf(SectionOutcome.Locked.class);
        var head = in(() -> plans.change(plan.id(), "Another title", "2030", null, plan.version(), OFFICER));
        assertThat(head).isInstanceOf(PlanOutcome.Refused.class);
        var approved = in(() -> plans.sections(plan)).stream().map(Section::text).toList();
        move(plan, Move.SUBMIT);
        assertThat(in(() -> editions.content(newest(plan))).sections()).extracting(EditionContent.FrozenSection::text)
                .isEqualTo(approved);
    }

    @Test
    void aMoveThatIsCutOffLeavesNothing() {
        var older = move(approved(written()), Move.SUBMIT);
        var plan = approved(written(null, older));
        assertThatThrownBy(() -> in(() -> transactions.executeWrite(status -> {
            assertThat(signOff.move(plan.id(), Move.SUBMIT, "", plan.version(), APPROVER))
                    .isInstanceOf(MoveOutcome.Moved.class);
            throw new IllegalStateException("The server went away");
        }))).hasMessage("The server went away");
        assertThat(now(plan)).isEqualTo(plan);
        assertThat(now(older).state()).isEqualTo(PlanState.SUBMITTED);
        assertThat(in(() -> editions.of(plan.id()))).isEmpty();
        assertThat(in(() -> signOff.steps(plan.id()))).hasSize(2);
    }

    private static <T> List<T> all(List<Callable<T>> tries) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<T>();
            for (var each : threads.invokeAll(tries)) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }
}
