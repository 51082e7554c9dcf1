package org.caremarket.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
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
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Seen;
import org.caremarket.testing.OnPostgres;
import org.caremarket.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Plans that people write themselves: what heads them, their themes, and their actions over time. */
@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "true")
class PlanEditsTest implements OnPostgres {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    private static final Actor APPROVER = new Actor(2, "An approver", Role.APPROVER, "127.0.0.1");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Plans plans;

    @Inject
    PlanEdits planEdits;

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

    private Plan plan;
    private Theme care;
    private Theme money;

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

    private <T> T in(Supplier<T> work) {
        return councils.council("sheffield").orElseThrow().call(work);
    }

    private static PlanText text(String title) {
        return new PlanText(title, "2026/27", null, "A committee", null);
    }

    private static Plan saved(PlanOutcome outcome) {
        return ((PlanOutcome.Saved) outcome).plan();
    }

    private static Action saved(ChangeOutcome outcome) {
        return ((ChangeOutcome.Saved) outcome).action();
    }

    private void addTheme(String title) {
        plan = saved(in(() -> themeEdits.add(plan.id(), title, plan.version(), OFFICER)));
    }

    private ActionText action(Theme theme, String ref, String title, String byWhen) {
        return new ActionText(theme.id(), ref, title, "", null, List.of(), Timeframe.of(byWhen));
    }

    private Action add(Theme theme, String title) {
        return saved(in(() -> edits.add(plan.id(), action(theme, null, title, "Spring 2027"), OFFICER)));
    }

    private ChangeOutcome change(Action before, ActionText text) {
        return in(() -> edits.change(before.id(), text, before.edition(), APPROVER));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Nested
    class APlan {

        @Test
        void titlesAreUnlikeEachOtherInWhateverCase() {
            assertThat(in(() -> planEdits.add(text(plan.title().toUpperCase()), OFFICER)))
                    .isEqualTo(new PlanOutcome.Refused(PlanOutcome.Reason.TITLE_TAKEN));
            var other = saved(in(() -> planEdits.add(text("Other " + NUMBER.incrementAndGet()), OFFICER)));
            assertThat(in(() -> planEdits.change(other.id(), text(plan.title()), other.version(), OFFICER)))
                    .isEqualTo(new PlanOutcome.Refused(PlanOutcome.Reason.TITLE_TAKEN));
        }

        @Test
        void ofTwoChangesTheSecondSeesTheFirstAndNothingIsLost() {
            var title = plan.title();
            saved(in(() -> planEdits.change(plan.id(), new PlanText(title, "2027/28", null, null, null),
                    plan.version(), OFFICER)));
            assertThat(in(() -> planEdits.change(plan.id(), text(title + " mine"), plan.version(), APPROVER)))
                    .isInstanceOfSatisfying(PlanOutcome.Stale.class,
                            stale -> assertThat(stale.current().period()).isEqualTo("2027/28"));
            assertThat(in(() -> plans.find(plan.id())).orElseThrow().title()).isEqualTo(title);
        }

        @Test
        void whatIsSentTwiceIsOneChange() {
            var text = new PlanText(plan.title(), "2030", null, null, null);
            var once = saved(in(() -> planEdits.change(plan.id(), text, plan.version(), OFFICER)));
            assertThat(saved(in(() -> planEdits.change(plan.id(), text, plan.version(), OFFICER)))).isEqualTo(once);
        }

        @Test
        void ofManyThatTakeOneTitleAtTheSameMomentOneStands() throws Exception {
            var title = "Wanted " + NUMBER.incrementAndGet();
            var tries = new ArrayList<Callable<PlanOutcome>>();
            for (int i = 0; i < 6; i++) {
                tries.add(() -> in(() -> planEdits.add(text(title), OFFICER)));
            }
            tries.add(() -> in(() -> planEdits.change(plan.id(), text(title), plan.version(), OFFICER)));
            assertThat(all(tries)).filteredOn(PlanOutcome.Saved.class::isInstance).hasSize(1);
        }

        @Test
        void isRemovedOnlyWithoutActions() {
            var action = add(care, "Ask providers");
            assertThat(in(() -> planEdits.withdraw(plan.id(), plan.version(), OFFICER)))
                    .isEqualTo(new PlanOutcome.Refused(PlanOutcome.Reason.HAS_ACTIONS));
            saved(in(() -> edits.withdraw(action.id(), action.version(), action.edition(), OFFICER)));
            saved(in(() -> planEdits.withdraw(plan.id(), plan.version(), OFFICER)));
            assertThat(in(() -> plans.find(plan.id()))).isEmpty();
            assertThat(in(() -> plans.themes())).noneMatch(theme -> theme.planId() == plan.id());
            assertThat(in(() -> edits.add(plan.id(), action(care, null, "Too late", ""), OFFICER)))
                    .isEqualTo(new ChangeOutcome.NotFound());
        }
    }

    @Nested
    class Themes {

        @Test
        void areMovedUnderTheVersionOfThePlan() {
            var moved = saved(in(() -> themeEdits.move(plan.id(), money.id(), true, plan.version(), OFFICER)));
            assertThat(in(() -> plans.themes(plan.id()))).extracting(Theme::title).containsExactly("Money", "Care");
            assertThat(in(() -> themeEdits.move(plan.id(), money.id(), false, plan.version(), OFFICER)))
                    .isEqualTo(new PlanOutcome.Stale(moved));
            saved(in(() -> themeEdits.move(plan.id(), money.id(), true, moved.version(), OFFICER)));
            assertThat(in(() -> plans.themes(plan.id()))).as("the first cannot go up")
                    .extracting(Theme::title).containsExactly("Money", "Care");
        }

        @Test
        void keepTheirTitlesApart() {
            assertThat(in(() -> themeEdits.add(plan.id(), "CARE", plan.version(), OFFICER)))
                    .isEqualTo(new PlanOutcome.Refused(PlanOutcome.Reason.THEME_TITLE_TAKEN));
            assertThat(in(() -> themeEdits.rename(plan.id(), money.id(), "care", plan.version(), OFFICER)))
                    .isEqualTo(new PlanOutcome.Refused(PlanOutcome.Reason.THEME_TITLE_TAKEN));
            saved(in(() -> themeEdits.rename(plan.id(), care.id(), "CARE", plan.version(), OFFICER)));
            assertThat(in(() -> plans.themes(plan.id())).getFirst().title()).as("its own, otherwise written").isEqualTo("CARE");
        }

        @Test
        void areRemovedOnlyWhenNoActionStandsUnderThem() {
            var action = add(care, "Ask providers");
            assertThat(in(() -> themeEdits.withdraw(plan.id(), care.id(), plan.version(), OFFICER)))
                    .isEqualTo(new PlanOutcome.Refused(PlanOutcome.Reason.THEME_HAS_ACTIONS));
            assertThat(in(() -> plans.find(plan.id())).orElseThrow().version()).isEqualTo(plan.version());
            saved(change(action, action(money, null, "Ask providers", "Spring 2027")));
            saved(in(() -> themeEdits.withdraw(plan.id(), care.id(), plan.version(), OFFICER)));
            assertThat(in(() -> plans.themes(plan.id()))).containsExactly(money);
        }

        @Test
        void ofAnotherPlanAreNotFound() {
            var other = saved(in(() -> planEdits.add(text("Other " + NUMBER.incrementAndGet()), OFFICER)));
            assertThat(in(() -> themeEdits.rename(other.id(), care.id(), "Mine", other.version(), OFFICER)))
                    .isEqualTo(new PlanOutcome.NotFound());
        }
    }

    @Nested
    class AnAction {

        @Test
        void takesTheNextReferenceThatIsFree() {
            assertThat(add(care, "First").ref()).isEqualTo("1.1");
            saved(in(() -> edits.add(plan.id(), action(care, "1.2", "Second", ""), OFFICER)));
            assertThat(add(care, "Third").ref()).isEqualTo("1.3");
            assertThat(add(money, "Fourth").ref()).isEqualTo("2.1");
            assertThat(in(() -> edits.add(plan.id(), action(money, "2.1", "Fifth", ""), OFFICER)))
                    .isEqualTo(new ChangeOutcome.Refused(ChangeOutcome.Reason.REF_TAKEN));
        }

        @Test
        void ofManyAddedAtTheSameMomentEachHasAReferenceOfItsOwn() throws Exception {
            var tries = new ArrayList<Callable<ChangeOutcome>>();
            for (int i = 0; i < 8; i++) {
                var title = "Number " + i;
                tries.add(() -> in(() -> edits.add(plan.id(), action(care, null, title, ""), OFFICER)));
            }
            assertThat(all(tries)).allMatch(ChangeOutcome.Saved.class::isInstance);
            assertThat(in(() -> actions.ofPlan(plan.id(), AsAt.present(today())))).extracting(Action::ref)
                    .containsExactlyInAnyOrder("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8");
        }

        @Test
        void isChangedByTheFirstOfMany() throws Exception {
            var before = add(care, "Contested");
            var tries = new ArrayList<Callable<ChangeOutcome>>();
            for (int i = 0; i < 8; i++) {
                var title = "Try " + i;
                tries.add(() -> change(before, action(care, null, title, "Spring 2027")));
            }
            var outcomes = all(tries);
            assertThat(outcomes).filteredOn(ChangeOutcome.Saved.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(ChangeOutcome.Stale.class::isInstance).hasSize(7);
            assertThat(in(() -> actions.revisions(before.id(), AsAt.present(today())))).hasSize(2);
        }

        @Test
        void fitsItsPlan() {
            var other = saved(in(() -> planEdits.add(text("Other " + NUMBER.incrementAndGet()), OFFICER)));
            assertThat(in(() -> edits.add(other.id(), action(care, null, "Stray", ""), OFFICER)))
                    .isEqualTo(new ChangeOutcome.Refused(ChangeOutcome.Reason.NO_SUCH_THEME));
            var strange = new ActionText(care.id(), null, "Strange", "", null, List.of("space-travel"), Timeframe.of(""));
            assertThat(in(() -> edits.add(plan.id(), strange, OFFICER)))
                    .isEqualTo(new ChangeOutcome.Refused(ChangeOutcome.Reason.NO_SUCH_SEGMENT));
        }

        @Test
        void keepsItsReferenceWhenNoneIsGivenAndIsNotChangedByTheSameWords() {
            var before = add(care, "Steady");
            assertThat(saved(change(before, action(care, null, "Steady", "Spring 2027")))).isEqualTo(before);
        }

        @Test
        void movesAmongThoseOfItsTheme() {
            var first = add(care, "First");
            var other = add(money, "Between");
            var last = add(care, "Last");
            saved(in(() -> edits.move(last.id(), true, OFFICER)));
            assertThat(in(() -> actions.ofPlan(plan.id(), AsAt.present(today())))).extracting(Action::id)
                    .containsExactly(last.id(), first.id(), other.id());
        }

        @Test
        void thatSomebodyReportedOnMeanwhileIsNotRemoved() {
            var before = add(care, "Busy");
            in(() -> actions.report(before.id(), new StatusReport(Status.GREEN, "Begun", "", today(), before.version()), APPROVER));
            assertThat(in(() -> edits.withdraw(before.id(), before.version(), before.edition(), OFFICER)))
                    .isInstanceOf(ChangeOutcome.Stale.class);
        }
    }

    @Nested
    class OverTime {

        @Test
        void anEarlierDayShowsWhatWasTrueThen() {
            var began = today();
            var before = saved(in(() -> edits.add(plan.id(), new ActionText(care.id(), null, "Open the framework", "",
                    "First owner", List.of("home-care"), Timeframe.of("Spring 2027")), OFFICER)));
            ((TestClock) clock).pass(Duration.ofDays(10));
            var slipped = new ActionText(money.id(), null, "Open the framework", "", "Second owner",
                    List.of("home-care"), Timeframe.of("Autumn 2027"));
            saved(change(before, slipped));

            var then = in(() -> actions.find(before.id(), AsAt.past(began))).orElseThrow();
            var now = in(() -> actions.find(before.id())).orElseThrow();
            assertThat(then).extracting(Action::byWhen, Action::owner, Action::theme)
                    .containsExactly("Spring 2027", "First owner", "Care");
            assertThat(now).extracting(Action::byWhen, Action::owner, Action::theme)
                    .containsExactly("Autumn 2027", "Second owner", "Money");
            assertThat(in(() -> actions.find(before.id(), AsAt.past(began.minusDays(1))))).isEmpty();
            assertThat(in(() -> actions.revisions(before.id(), AsAt.past(began)))).hasSize(1);

            var changes = in(() -> new ActionChanges(
                    actions.revisions(before.id(), AsAt.present(today())), segments.all()));
            assertThat(changes.answer()).isEqualTo("The action was changed once; its last day is now 183 days later than first planned.");
            assertThat(changes.all().getFirst().parts()).containsExactly(
                    new Difference("Theme", "Care", "Money"),
                    new Difference("Owner", "First owner", "Second owner"),
                    new Difference("By when", "Spring 2027", "Autumn 2027"));
            assertThat(changes.all().getFirst().slipped()).isEqualTo("The last day moved 183 days later");
        }

        @Test
        void aThemeThatWasRemovedSinceStillHoldsItsActionsThen() {
            var began = today();
            var action = add(care, "Moved later");
            ((TestClock) clock).pass(Duration.ofDays(3));
            saved(change(action, action(money, null, "Moved later", "Spring 2027")));
            saved(in(() -> themeEdits.withdraw(plan.id(), care.id(), plan.version(), OFFICER)));

            var at = AsAt.past(began);
            var view = in(() -> new PlanView("sheffield", plan, plans.themes(plan.id()), actions.ofPlan(plan.id(), at),
                    actions.counts(at).ofPlan(plan.id()), new Seen("", at,
                            FormErrors.none()), true));
            assertThat(view.groups()).extracting(PlanView.Group::title, PlanView.Group::there, group -> group.actions().size())
                    .containsExactly(tuple("Money", true, 0),
                            tuple("Care", false, 1));
        }
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
