package org.caremarket.journeys;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.caremarket.plan.Move;
import org.caremarket.plan.MoveOutcome;
import org.caremarket.plan.NewPlan;
import org.caremarket.plan.Plan;
import org.caremarket.plan.PlanOutcome;
import org.caremarket.plan.Plans;
import org.caremarket.plan.SectionOutcome;
import org.caremarket.plan.Sections;
import org.caremarket.plan.SignOff;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilDirectory;

/** Makes returns of Cheshire West that wait to be signed, without the pages. */
final class SigningSteps {

    static final String COUNCIL = "cheshire-west";

    private static final Actor OFFICER = new Actor(1, "Asha Officer", Role.OFFICER, "127.0.0.1");
    private static final Actor APPROVER = new Actor(2, "Ben Approver", Role.APPROVER, "127.0.0.1");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Plans plans;
    private final Sections sections;
    private final SignOff signOff;
    private final CouncilDirectory councils;

    SigningSteps(Desk desk) {
        plans = desk.bean(Plans.class);
        sections = desk.bean(Sections.class);
        signOff = desk.bean(SignOff.class);
        councils = desk.bean(CouncilDirectory.class);
    }

    /** A capacity plan with its required sections written. */
    Plan written(String title, @Nullable Instant due, @Nullable Plan follows) {
        var plan = begun(title, due, follows);
        write(plan, "winter", "Winter was tight: {{figure:HC_WAIT}} waited at its peak.\n\n- Short stays were full.\n- Home care held.");
        write(plan, "current", "Home care and care homes are balanced%s.".formatted(follows == null ? "" : ", but for nursing"));
        write(plan, "future", "Demand grows with age, by a twentieth in three years.");
        return plan;
    }

    Plan begun(String title, @Nullable Instant due, @Nullable Plan follows) {
        return in(() -> ((PlanOutcome.Saved) plans.add(new NewPlan(title + " " + NUMBER.incrementAndGet(), "2026/27",
                "msif-capacity-2024", 1, List.of(), due, follows == null ? null : follows.id(), null, null), OFFICER)).plan());
    }

    void write(Plan plan, String key, String text) {
        in(() -> (SectionOutcome.Saved) sections.write(plan.id(), key, text,
                sections.find(plan, key).orElseThrow().version(), "", OFFICER));
    }

    Plan move(Plan plan, String reason, Move... moves) {
        var now = in(() -> plans.find(plan.id())).orElseThrow();
        for (var move : moves) {
            var seen = now;
            now = in(() -> ((MoveOutcome.Moved) signOff.move(plan.id(), move, reason, seen.version(), APPROVER)).plan());
        }
        return now;
    }

    Plan published(String title, @Nullable Plan follows) {
        return move(written(title, Instant.parse("2030-06-10T22:59:00Z"), follows), "", Move.SEND_FOR_REVIEW, Move.APPROVE,
                Move.SUBMIT, Move.PUBLISH);
    }

    static String page(Plan plan) {
        return "/%s/plans/%d".formatted(COUNCIL, plan.id());
    }

    static String open(Plan plan) {
        return "/%s/published/%d".formatted(COUNCIL, plan.id());
    }

    private <T> T in(Supplier<T> work) {
        return councils.council(COUNCIL).orElseThrow().call(work);
    }
}
