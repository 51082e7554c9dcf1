package org.caremarket.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What heads a plan, and its themes: who may change what, and what happens when two do so at once. */
class DeliveryPlanEditsTest extends DeliveryPlanWriting {

    @Nested
    class APlan {

        @Test
        void titlesAreUnlikeEachOtherInWhateverCase() {
            assertThat(in(() -> planEdits.add(text(plan.title().toUpperCase()), OFFICER)))
                    .isEqualTo(new DeliveryPlanOutcome.Refused(DeliveryPlanOutcome.Reason.TITLE_TAKEN));
            var other = saved(in(() -> planEdits.add(text("Other " + NUMBER.incrementAndGet()), OFFICER)));
            assertThat(in(() -> planEdits.change(other.id(), text(plan.title()), other.version(), OFFICER)))
                    .isEqualTo(new DeliveryPlanOutcome.Refused(DeliveryPlanOutcome.Reason.TITLE_TAKEN));
        }

        @Test
        void ofTwoChangesTheSecondSeesTheFirstAndNothingIsLost() {
            var title = plan.title();
            saved(in(() -> planEdits.change(plan.id(), new DeliveryPlanText(title, "2027/28", null, null, null),
                    plan.version(), OFFICER)));
            assertThat(in(() -> planEdits.change(plan.id(), text(title + " mine"), plan.version(), APPROVER)))
                    .isInstanceOfSatisfying(DeliveryPlanOutcome.Stale.class,
                            stale -> assertThat(stale.current().period()).isEqualTo("2027/28"));
            assertThat(in(() -> plans.find(plan.id())).orElseThrow().title()).isEqualTo(title);
        }

        @Test
        void whatIsSentTwiceIsOneChange() {
            var text = new DeliveryPlanText(plan.title(), "2030", null, null, null);
            var once = saved(in(() -> planEdits.change(plan.id(), text, plan.version(), OFFICER)));
            assertThat(saved(in(() -> planEdits.change(plan.id(), text, plan.version(), OFFICER)))).isEqualTo(once);
        }

        @Test
        void ofManyThatTakeOneTitleAtTheSameMomentOneStands() throws Exception {
            var title = "Wanted " + NUMBER.incrementAndGet();
            var tries = new ArrayList<Callable<DeliveryPlanOutcome>>();
            for (int i = 0; i < 6; i++) {
                tries.add(() -> in(() -> planEdits.add(text(title), OFFICER)));
            }
            tries.add(() -> in(() -> planEdits.change(plan.id(), text(title), plan.version(), OFFICER)));
            assertThat(all(tries)).filteredOn(DeliveryPlanOutcome.Saved.class::isInstance).hasSize(1);
        }

        @Test
        void isRemovedOnlyWithoutActions() {
            var action = add(care, "Ask providers");
            assertThat(in(() -> planEdits.withdraw(plan.id(), plan.version(), OFFICER)))
                    .isEqualTo(new DeliveryPlanOutcome.Refused(DeliveryPlanOutcome.Reason.HAS_ACTIONS));
            saved(in(() -> edits.withdraw(action.id(), action.version(), action.edition(), OFFICER)));
            saved(in(() -> planEdits.withdraw(plan.id(), plan.version(), OFFICER)));
            assertThat(in(() -> plans.find(plan.id()))).isEmpty();
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
                    .isEqualTo(new DeliveryPlanOutcome.Stale(moved));
            saved(in(() -> themeEdits.move(plan.id(), money.id(), true, moved.version(), OFFICER)));
            assertThat(in(() -> plans.themes(plan.id()))).as("the first cannot go up")
                    .extracting(Theme::title).containsExactly("Money", "Care");
        }

        @Test
        void keepTheirTitlesApart() {
            assertThat(in(() -> themeEdits.add(plan.id(), "CARE", plan.version(), OFFICER)))
                    .isEqualTo(new DeliveryPlanOutcome.Refused(DeliveryPlanOutcome.Reason.THEME_TITLE_TAKEN));
            assertThat(in(() -> themeEdits.rename(plan.id(), money.id(), "care", plan.version(), OFFICER)))
                    .isEqualTo(new DeliveryPlanOutcome.Refused(DeliveryPlanOutcome.Reason.THEME_TITLE_TAKEN));
            saved(in(() -> themeEdits.rename(plan.id(), care.id(), "CARE", plan.version(), OFFICER)));
            assertThat(in(() -> plans.themes(plan.id())).getFirst().title()).as("its own, otherwise written").isEqualTo("CARE");
        }

        @Test
        void areRemovedOnlyWhenNoActionStandsUnderThem() {
            var action = add(care, "Ask providers");
            assertThat(in(() -> themeEdits.withdraw(plan.id(), care.id(), plan.version(), OFFICER)))
                    .isEqualTo(new DeliveryPlanOutcome.Refused(DeliveryPlanOutcome.Reason.THEME_HAS_ACTIONS));
            assertThat(in(() -> plans.find(plan.id())).orElseThrow().version()).isEqualTo(plan.version());
            saved(change(action, action(money, null, "Ask providers", "Spring 2027")));
            saved(in(() -> themeEdits.withdraw(plan.id(), care.id(), plan.version(), OFFICER)));
            assertThat(in(() -> plans.themes(plan.id()))).containsExactly(money);
        }

        @Test
        void ofAnotherPlanAreNotFound() {
            var other = saved(in(() -> planEdits.add(text("Other " + NUMBER.incrementAndGet()), OFFICER)));
            assertThat(in(() -> themeEdits.rename(other.id(), care.id(), "Mine", other.version(), OFFICER)))
                    .isEqualTo(new DeliveryPlanOutcome.NotFound());
        }
    }
}
