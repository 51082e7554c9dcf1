package org.caremarket.journeys;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;
import org.caremarket.plan.Move;
import org.caremarket.plan.Plan;

/** The pages on which plans are signed off, and those on which everybody reads them, for {@link EveryPageTest}. */
final class SigningSights {

    private static final String OFFICER = "officer@cheshire-west.example";
    private static final String APPROVER = "approver@cheshire-west.example";
    private static final Instant PAST = Instant.parse("2024-06-10T22:59:00Z");

    private SigningSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                sight("sign-review", OFFICER, steps -> steps.written("Capacity plan", null, null), "/review"),
                sight("sign-review-hindered", OFFICER, steps -> steps.begun("Capacity plan", null, null), "/review"),
                refused("sign-review-refused", OFFICER, steps -> steps.written("Capacity plan", null, null),
                        Move.SEND_FOR_REVIEW, (steps, plan) -> steps.write(plan, "winter", "word ".repeat(520).strip())),
                sight("sign-changes", APPROVER, SigningSights::inReview, "/changes"),
                refused("sign-changes-refused", APPROVER, SigningSights::inReview, Move.REQUEST_CHANGES, (steps, plan) -> { }),
                sight("sign-submission-late", APPROVER, steps -> steps.move(steps.written("Capacity plan", PAST, null), "",
                        Move.SEND_FOR_REVIEW, Move.APPROVE), "/submission"),
                sight("sign-publication", APPROVER, steps -> steps.move(steps.written("Capacity plan", PAST,
                        steps.published("Capacity plan", null)), "", Move.SEND_FOR_REVIEW, Move.APPROVE), "/publication"),
                sight("sign-withdrawal", APPROVER, steps -> steps.published("Capacity plan", null), "/withdrawal"),
                sight("sign-requested", OFFICER, steps -> steps.move(inReview(steps),
                        "Say from which month the figures of home care are.", Move.REQUEST_CHANGES), ""),
                sight("sign-submitted-late", OFFICER, SigningSights::late, ""),
                sight("sign-history", OFFICER, steps -> steps.move(late(steps), "A figure of home care was counted twice.",
                        Move.WITHDRAW, Move.REOPEN), "/history"),
                sight("sign-edition", OFFICER, SigningSights::late, "/editions/1"),
                sight("sign-comparison", OFFICER, SigningSights::following, "/comparison"),
                new Sight("plan-rules", "admin@cheshire-west.example", page -> page.navigate("/cheshire-west/plans/rules")),
                new Sight("plan-rules-read", OFFICER, page -> page.navigate("/cheshire-west/plans/rules")),
                new Sight("published", null, page -> page.navigate("/cheshire-west/published"),
                        desk -> new SigningSteps(desk).published("Capacity plan", null)),
                new Sight("published-loaded", null, page -> {
                    page.navigate("/sheffield/published");
                    page.locator("tbody th a").first().click();
                }),
                open("published-plan", SigningSights::following, ""),
                open("published-changes", SigningSights::following, "/changes"),
                open("published-withdrawn", steps -> steps.move(steps.published("Capacity plan", null),
                        "A figure of home care was counted twice.", Move.WITHDRAW), ""),
                open("published-superseded", steps -> {
                    var first = steps.published("Capacity plan", null);
                    steps.published("Final capacity plan", first);
                    return first;
                }, ""));
    }

    private interface Change {
        void to(SigningSteps steps, Plan plan);
    }

    private static Plan inReview(SigningSteps steps) {
        return steps.move(steps.written("Capacity plan", null, null), "", Move.SEND_FOR_REVIEW);
    }

    private static Plan late(SigningSteps steps) {
        return steps.move(steps.written("Capacity plan", PAST, null), "", Move.SEND_FOR_REVIEW, Move.APPROVE, Move.SUBMIT);
    }

    private static Plan following(SigningSteps steps) {
        return steps.published("Final capacity plan", steps.published("Capacity plan", null));
    }

    private static Sight sight(String name, String who, Function<SigningSteps, Plan> made, String below) {
        var plan = new AtomicReference<Plan>();
        return new Sight(name, who, page -> page.navigate(SigningSteps.page(plan.get()) + below),
                desk -> plan.set(made.apply(new SigningSteps(desk))));
    }

    private static Sight open(String name, Function<SigningSteps, Plan> made, String below) {
        var plan = new AtomicReference<Plan>();
        return new Sight(name, null, page -> page.navigate(SigningSteps.open(plan.get()) + below),
                desk -> plan.set(made.apply(new SigningSteps(desk))));
    }

    /** The form is sent after the plan was changed behind it. */
    private static Sight refused(String name, String who, Function<SigningSteps, Plan> made, Move move, Change change) {
        var plan = new AtomicReference<Plan>();
        var steps = new AtomicReference<SigningSteps>();
        return new Sight(name, who, page -> {
            page.navigate(SigningSteps.page(plan.get()) + "/" + move.noun());
            change.to(steps.get(), plan.get());
            Desk.send(page, move.title());
            page.locator(".govuk-error-summary").waitFor();
        }, desk -> {
            steps.set(new SigningSteps(desk));
            plan.set(made.apply(steps.get()));
        });
    }
}
