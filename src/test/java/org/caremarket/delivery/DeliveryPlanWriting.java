package org.caremarket.delivery;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.BeforeEach;

/** A plan that people write themselves, new for every test, with two themes; and a clock to put forward. */
@MicronautTest(transactional = false)
abstract class DeliveryPlanWriting implements OnPostgres {

    static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    static final Actor APPROVER = new Actor(2, "An approver", Role.APPROVER, "127.0.0.1");
    static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    DeliveryPlans plans;

    @Inject
    DeliveryPlanEdits planEdits;

    @Inject
    ThemeEdits themeEdits;

    @Inject
    ActionEdits edits;

    @Inject
    Actions actions;

    @Inject
    Segments segments;

    @Inject
    CouncilDirectory councils;

    @Inject
    Clock clock;

    DeliveryPlan plan;
    Theme care;
    Theme money;

    /** A plan of its own for every test, with two themes. */
    @BeforeEach
    void aPlanWithTwoThemes() {
        plan = saved(in(() -> planEdits.add(text("Plan " + NUMBER.incrementAndGet()), OFFICER)));
        addTheme("Care");
        addTheme("Money");
        var themes = in(() -> plans.themes(plan.id()));
        care = themes.get(0);
        money = themes.get(1);
    }

    <T> T in(Supplier<T> work) {
        return councils.council("sheffield").orElseThrow().call(work);
    }

    static DeliveryPlanText text(String title) {
        return new DeliveryPlanText(title, "2026/27", null, "A committee", null);
    }

    static DeliveryPlan saved(DeliveryPlanOutcome outcome) {
        return ((DeliveryPlanOutcome.Saved) outcome).plan();
    }

    static Action saved(ChangeOutcome outcome) {
        return ((ChangeOutcome.Saved) outcome).action();
    }

    void addTheme(String title) {
        plan = saved(in(() -> themeEdits.add(plan.id(), title, plan.version(), OFFICER)));
    }

    ActionText action(Theme theme, String ref, String title, String byWhen) {
        return new ActionText(theme.id(), ref, title, "", null, List.of(), Timeframe.of(byWhen));
    }

    Action add(Theme theme, String title) {
        return saved(in(() -> edits.add(plan.id(), action(theme, null, title, "Spring 2027"), OFFICER)));
    }

    ChangeOutcome change(Action before, ActionText text) {
        return in(() -> edits.change(before.id(), text, before.edition(), APPROVER));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What came of trying all of them at the same moment. */
    static <T> List<T> all(List<Callable<T>> tries) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<T>();
            for (var each : threads.invokeAll(tries)) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }
}
