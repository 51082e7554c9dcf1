package org.caremarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.OnPostgres;

/** Returns that are written and signed off without pages, each test one of its own. */
@MicronautTest(transactional = false)
abstract class PlanSigning implements OnPostgres {

    static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    static final Actor APPROVER = new Actor(2, "An approver", Role.APPROVER, "127.0.0.1");
    static final Actor OTHER = new Actor(3, "Another approver", Role.APPROVER, "127.0.0.1");
    static final Actor ADMINISTRATOR = new Actor(4, "An administrator", Role.ADMINISTRATOR, "127.0.0.1");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Plans plans;

    @Inject
    Sections sections;

    @Inject
    SignOff signOff;

    @Inject
    Editions editions;

    @Inject
    Rules rules;

    @Inject
    CouncilDirectory councils;

    @Inject
    Clock clock;

    <T> T in(Supplier<T> work) {
        return councils.council("sheffield").orElseThrow().call(work);
    }

    /** A return that nobody waits for, with its three required sections written by the officer. */
    Plan written() {
        return written(null, null);
    }

    /** The same. */
    Plan written(Instant due, Plan follows) {
        var plan = begun("msif-capacity-2024", due, follows);
        List.of("winter", "current", "future").forEach(key -> write(plan, key, "What " + key + " is about.", OFFICER));
        return plan;
    }

    Plan begun(String template, Instant due, Plan follows) {
        var number = NUMBER.incrementAndGet();
        var text = new NewPlan("Signed return " + number, "2026/27", template, 1, List.of(), due,
                follows == null ? null : follows.id(), null, null);
        return ((PlanOutcome.Saved) in(() -> plans.add(text, OFFICER))).plan();
    }

    SectionOutcome write(Plan plan, String key, String text, Actor by) {
        return in(() -> {
            var now = sections.find(plan, key).orElseThrow();
            return sections.write(plan.id(), key, text, now.version(), "", by);
        });
    }

    Plan now(Plan plan) {
        return in(() -> plans.find(plan.id())).orElseThrow();
    }

    /** Tries it with the version that the plan has now. */
    MoveOutcome attempt(Plan plan, Move move, Actor by) {
        return in(() -> signOff.move(plan.id(), move, "Because", now(plan).version(), by));
    }

    /** Goes these ways, one after the other, as the first approver. */
    Plan move(Plan plan, Move... moves) {
        for (var move : moves) {
            assertThat(attempt(plan, move, APPROVER)).as("%s", move).isInstanceOf(MoveOutcome.Moved.class);
        }
        return now(plan);
    }

    Plan approved(Plan plan) {
        return move(plan, Move.SEND_FOR_REVIEW, Move.APPROVE);
    }

    Edition newest(Plan plan) {
        return in(() -> editions.newest(plan.id())).orElseThrow();
    }
}
