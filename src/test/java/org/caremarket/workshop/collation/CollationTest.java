package org.caremarket.workshop.collation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.OnPostgres;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopFixture;
import org.caremarket.workshop.response.Agreement;
import org.caremarket.workshop.response.Quoting;
import org.caremarket.workshop.response.Said;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CollationTest implements OnPostgres {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    CouncilDirectory councils;

    @Inject
    WorkshopFixture workshops;

    @Inject
    CollationFixture answers;

    @Inject
    Collations collations;

    @Inject
    WorkshopThemes themes;

    @Inject
    Tagging tagging;

    @Inject
    Dispositions dispositions;

    @Test
    void anOrganisationCountsOnceWithItsNewestAnswerAndAnonymousOnesApart() {
        inSheffield(() -> {
            var workshop = workshops.open();
            var anna = answers.invite(workshop, "Oak Care Ltd", "Anna", null, null);
            answers.invite(workshop, "Oak Care", "Ben", null, null);
            answers.invite(workshop, "Elm Care", "Cleo", null, null);
            answers.says(workshop, anna, "Oak Care Ltd", 0, agreed(Agreement.DISAGREE));
            answers.says(workshop, null, "The Oak Care", 0, agreed(Agreement.AGREE));
            answers.says(workshop, null, "Not Invited Care", 0, agreed(Agreement.PARTLY));
            answers.says(workshop, null, null, 0, agreed(Agreement.AGREE));

            var collation = collations.of(workshop);
            assertThat(collation.invited()).isEqualTo(2);
            assertThat(collation.invitedAndAnswered()).isEqualTo(1);
            assertThat(collation.answeredUninvited()).isEqualTo(1);
            assertThat(collation.anonymous()).isEqualTo(1);
            var tally = Tally.of(collation.questions().getFirst(), collation.feedback());
            assertThat(tally.organisations()).isEqualTo(2);
            assertThat(tally.lines()).extracting(Tally.Line::count).containsExactly(1, 1, 0);
            assertThat(tally.lines()).extracting(Tally.Line::anonymous).containsExactly(1, 0, 0);
        });
    }

    @Test
    void ranksAndScalesAreWorkedOutAsIsSaid() {
        inSheffield(() -> {
            var workshop = workshops.open();
            answers.says(workshop, null, "Oak", 4, chose("North", "South"));
            answers.says(workshop, null, "Elm", 4, chose("South", "North", "Middle"));
            answers.says(workshop, null, "Ash", 4, chose("South"));
            for (var mark : List.of(1, 2, 5, 5)) {
                answers.says(workshop, null, "Of mark " + mark + NUMBER.incrementAndGet(), 5,
                        new Said(null, "", List.of(), mark, Quoting.NOT));
            }
            var collation = collations.of(workshop);
            var rank = Tally.of(collation.questions().get(4), collation.feedback());
            assertThat(rank.lines()).extracting(Tally.Line::count).containsExactly(1, 2, 0);
            assertThat(rank.lines()).extracting(rank::meanPlace).containsExactly("1.5", "1.3", "3");
            var scale = Tally.of(collation.questions().get(5), collation.feedback());
            assertThat(scale.median()).isEqualTo(3.5);
            assertThat(scale.lines()).extracting(Tally.Line::count).containsExactly(1, 1, 0, 0, 2);
        });
    }

    @Test
    void aTagSaysWhetherTheAnswerChangedSince() {
        inSheffield(() -> {
            var workshop = workshops.open();
            var answer = answers.answer(answers.says(workshop, null, "Oak", 1, Said.words("Rounds", Quoting.NOT)));
            var theme = theme("Rounds");
            tag(workshop, answer, theme);
            assertThat(feedback(workshop, answer).changedSince()).isFalse();
            answers.change(answer, "Rounds and fees");
            assertThat(feedback(workshop, answer).changedSince()).isTrue();
            tag(workshop, answer, theme);
            assertThat(feedback(workshop, answer).changedSince()).as("tagged as it reads now").isFalse();
        });
    }

    @Test
    void onlyThemesOfTheListCanBeChosenAndOnlyAnswersOfTheWorkshopAreTagged() {
        inSheffield(() -> {
            var workshop = workshops.open();
            var other = workshops.open();
            var answer = answers.answer(answers.says(workshop, null, "Oak", 1, Said.words("Rounds", Quoting.NOT)));
            var theme = theme("Travel");
            assertThat(tagging.tag(other.id(), change(answer, theme), WorkshopFixture.OFFICER)).contains(0);
            assertThat(feedback(workshop, answer).tagged()).isFalse();
            themes.withdraw(theme, 1, WorkshopFixture.OFFICER);
            assertThat(tagging.tag(workshop.id(), change(answer, theme), WorkshopFixture.OFFICER)).isEmpty();
        });
    }

    @Test
    void mergedThemesKeepWhatWasTaggedWithEither() {
        inSheffield(() -> {
            var workshop = workshops.open();
            var both = answers.answer(answers.says(workshop, null, "Oak", 1, Said.words("Fees and pay", Quoting.NOT)));
            var one = answers.answer(answers.says(workshop, null, "Elm", 1, Said.words("Pay", Quoting.NOT)));
            var fees = theme("Fees");
            var pay = theme("Pay");
            tag(workshop, both, fees);
            tag(workshop, both, pay);
            tag(workshop, one, pay);
            assertThat(themes.merge(pay, pay, 1, WorkshopFixture.OFFICER)).isInstanceOf(ThemeOutcome.Refused.class);
            assertThat(themes.merge(pay, fees, 1, WorkshopFixture.OFFICER)).isInstanceOf(ThemeOutcome.Saved.class);
            assertThat(collations.of(workshop).about(fees)).hasSize(2);
            assertThat(collations.of(workshop).about(pay)).isEmpty();
        });
    }

    @Test
    void aDecisionAboutAThemeAnswersAllThatIsTaggedWithIt() {
        inSheffield(() -> {
            var workshop = workshops.open();
            var first = answers.answer(answers.says(workshop, null, "Oak", 1, Said.words("Rounds", Quoting.NOT)));
            answers.says(workshop, null, "Elm", 1, Said.words("Parking", Quoting.NOT));
            answers.says(workshop, null, "Ash", 0, agreed(Agreement.AGREE));
            assertThat(collations.of(workshop).waiting()).as("a tick needs no decision").isEqualTo(2);
            var theme = theme("Longer rounds");
            tag(workshop, first, theme);
            var subject = new Subject(Subject.Kind.THEMES, theme);
            var made = dispositions.decide(workshop.id(), subject, Decision.ACCEPTED, "It saves miles", 0, WorkshopFixture.OFFICER);
            assertThat(made).isInstanceOf(DispositionOutcome.Saved.class);
            assertThat(collations.of(workshop).waiting()).isEqualTo(1);
            assertThat(dispositions.decide(workshop.id(), subject, Decision.PARTLY, "Less", 0, WorkshopFixture.OFFICER))
                    .isInstanceOf(DispositionOutcome.Stale.class);
            assertThat(dispositions.remove(workshop.id(), subject, 1, WorkshopFixture.OFFICER))
                    .isInstanceOf(DispositionOutcome.Saved.class);
            assertThat(collations.of(workshop).waiting()).isEqualTo(2);
        });
    }

    @Test
    void ratesHideWhatIsSmallAndWhatWouldTellIt() {
        inSheffield(() -> {
            var workshop = workshops.open();
            for (int i = 0; i < 25; i++) {
                var size = i < 12 ? "MICRO" : i < 22 ? "SMALL" : "LARGE";
                var contact = answers.invite(workshop, "Rate Care " + i, "Person" + i, null, size);
                if (i < 9 || i >= 12 && i < 22) {
                    answers.says(workshop, contact, "Rate Care " + i, 0, agreed(Agreement.AGREE));
                }
            }
            var rates = Rates.bySize(collations.of(workshop), false);
            assertThat(rates.lines()).extracting(Rates.Line::answered).as("9, 10 and none of 3: a second is hidden with the last")
                    .containsExactly(null, 10, null);
            assertThat(rates.lines()).extracting(Rates.Line::invited).containsExactly(null, 10, null);
        });
    }

    private Feedback feedback(Workshop workshop, long answer) {
        return collations.of(workshop).answer(answer).orElseThrow();
    }

    private void tag(Workshop workshop, long answer, long theme) {
        assertThat(tagging.tag(workshop.id(), change(answer, theme), WorkshopFixture.OFFICER)).isEqualTo(Optional.of(1));
    }

    private static Map<Long, Tagging.Change> change(long answer, long theme) {
        return Map.of(answer, new Tagging.Change(Set.of(theme), Set.of()));
    }

    private long theme(String name) {
        var outcome = themes.add(name + " " + NUMBER.incrementAndGet(), "", WorkshopFixture.OFFICER);
        return ((ThemeOutcome.Saved) outcome).theme().id();
    }

    private static Said agreed(Agreement agreement) {
        return new Said(agreement, "", List.of(), null, Quoting.NOT);
    }

    private static Said chose(String... options) {
        return new Said(null, "", List.of(options), null, Quoting.NOT);
    }

    private void inSheffield(Runnable work) {
        councils.council("sheffield").orElseThrow().run(work);
    }
}
