package org.caremarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every move from every state by every role: what is in the table is done, and everything else is refused. */
class MoveTableTest extends PlanSigning {

    /** For each state, the moves that lead on, with those who may go them: O for officers, A for approvers. */
    private static final String TABLE = """
            DRAFT: review OA
            IN_REVIEW: draft OA, approval A, changes A
            CHANGES_REQUESTED: review OA
            APPROVED: changes A, submission A, publication A
            SUBMITTED: publication A, withdrawal A
            PUBLISHED: withdrawal A
            WITHDRAWN: reopening A
            SUPERSEDED: withdrawal A
            """;

    private final Map<PlanState, Plan> standing = new EnumMap<>(PlanState.class);

    @TestFactory
    Stream<DynamicTest> everyMoveFromEveryStateByEveryRole() {
        var allowed = allowed();
        return Stream.of(PlanState.values()).flatMap(state -> Stream.of(Move.values()).flatMap(move -> Stream.of(Role.values())
                .map(role -> "%s %s %s".formatted(state, move.noun(), role))
                .map(name -> DynamicTest.dynamicTest(name, () -> attempt(name, state, move, allowed.contains(name))))));
    }

    @Test
    void aMoveThatNeedsAReasonIsNotMadeWithoutOne() {
        var plan = move(written(), Move.SEND_FOR_REVIEW);
        assertThat(in(() -> signOff.move(plan.id(), Move.REQUEST_CHANGES, "", plan.version(), APPROVER)))
                .isInstanceOf(MoveOutcome.Refused.class);
        var submitted = move(plan, Move.APPROVE, Move.SUBMIT);
        assertThat(in(() -> signOff.move(plan.id(), Move.WITHDRAW, "", submitted.version(), APPROVER)))
                .isInstanceOf(MoveOutcome.Refused.class);
        assertThat(now(plan).state()).isEqualTo(PlanState.SUBMITTED);
    }

    private void attempt(String name, PlanState state, Move move, boolean allowed) {
        var plan = standing.computeIfAbsent(state, this::inState);
        var role = Role.valueOf(name.substring(name.lastIndexOf(' ') + 1));
        var outcome = attempt(plan, move, new Actor(9, "Somebody", role, "127.0.0.1"));
        if (allowed) {
            assertThat(outcome).isInstanceOf(MoveOutcome.Moved.class);
            assertThat(now(plan).state()).isEqualTo(move.to());
            standing.remove(state);
            return;
        }
        assertThat(outcome).isInstanceOfAny(MoveOutcome.Refused.class, MoveOutcome.NotAllowed.class);
        assertThat(now(plan)).isEqualTo(plan);
    }

    private Plan inState(PlanState state) {
        return switch (state) {
            case DRAFT -> now(written());
            case IN_REVIEW -> move(written(), Move.SEND_FOR_REVIEW);
            case CHANGES_REQUESTED -> move(written(), Move.SEND_FOR_REVIEW, Move.REQUEST_CHANGES);
            case APPROVED -> approved(written());
            case SUBMITTED -> move(approved(written()), Move.SUBMIT);
            case PUBLISHED -> move(approved(written()), Move.PUBLISH);
            case WITHDRAWN -> move(approved(written()), Move.SUBMIT, Move.WITHDRAW);
            case SUPERSEDED -> {
                var older = move(approved(written()), Move.SUBMIT);
                move(approved(written(null, older)), Move.SUBMIT);
                yield now(older);
            }
        };
    }

    private static Set<String> allowed() {
        return TABLE.lines().flatMap(line -> {
            var state = line.substring(0, line.indexOf(':'));
            return Stream.of(line.substring(line.indexOf(':') + 1).split(",")).map(String::strip)
                    .filter(move -> !move.isEmpty())
                    .flatMap(move -> Stream.of(move.split(" ")[1].split(""))
                            .map(who -> "%s %s %s".formatted(state, move.split(" ")[0],
                                    who.equals("O") ? Role.OFFICER : Role.APPROVER)));
        }).collect(Collectors.toSet());
    }
}
