package org.caremarket.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.context.annotation.Property;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Seen;
import org.caremarket.testing.TestClock;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Actions that are added, changed, moved and removed, and what they were on an earlier day. */
@Property(name = "test.clock", value = "true")
class ActionEditsTest extends DeliveryPlanWriting {

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
            var view = in(() -> new DeliveryPlanView("sheffield", plan, plans.themes(plan.id()), actions.ofPlan(plan.id(), at),
                    actions.counts(at).ofPlan(plan.id()), new Seen("", at,
                            FormErrors.none()), true));
            assertThat(view.groups()).extracting(DeliveryPlanView.Group::title, DeliveryPlanView.Group::there, group -> group.actions().size())
                    .containsExactly(tuple("Money", true, 0),
                            tuple("Care", false, 1));
        }
    }
}
