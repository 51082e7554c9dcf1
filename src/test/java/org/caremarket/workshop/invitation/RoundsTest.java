package org.caremarket.workshop.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.caremarket.contact.Contacts;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.job.JobResult;
import org.caremarket.platform.job.JobRun;
import org.caremarket.platform.mail.Letter;
import org.caremarket.platform.mail.Message;
import org.caremarket.platform.mail.Outbox;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.OnPostgres;
import org.caremarket.testing.Statements;
import org.caremarket.testing.TestClock;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopFixture;
import org.caremarket.workshop.response.Channel;
import org.caremarket.workshop.response.NewResponse;
import org.caremarket.workshop.response.Responses;
import org.junit.jupiter.api.Test;

/** Who gets letters, each once, whatever happens meanwhile. */
@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "true")
@Property(name = "caremarket.jobs.at-once", value = "0")
class RoundsTest implements OnPostgres {

    private static final Actor OFFICER = WorkshopFixture.OFFICER;

    @Inject CouncilDirectory councils;
    @Inject WorkshopFixture workshops;
    @Inject InvitationFixture fixture;
    @Inject Invitations invitations;
    @Inject Inviting inviting;
    @Inject Rounds rounds;
    @Inject RoundJob job;
    @Inject Links links;
    @Inject Contacts contacts;
    @Inject Outbox outbox;
    @Inject Responses responses;
    @Inject TestClock clock;

    @Test
    void onlyWhoMayBeMailedIsWrittenToAndEverybodyElseHasAReason() {
        sheffield(() -> {
            var ids = fixture.contacts(6, "fates");
            var workshop = workshops.open();
            contacts.optOut(ids.get(1), "By telephone", OFFICER);
            contacts.addressBad(ids.get(2), "No such mailbox", OFFICER);
            fixture.run("UPDATE contact SET consented_on = NULL WHERE id = " + ids.get(3));
            invitations.load(workshop, List.of(ids.get(4)), "Test");
            var preview = inviting.invitees(workshop, new Choice(Set.of("fates"), Set.of(), List.of()));
            assertThat(preview.mail()).extracting(each -> each.id()).containsExactly(ids.get(0), ids.get(5));
            assertThat(preview.left().keySet()).containsExactlyInAnyOrder(
                    Fate.OPTED_OUT, Fate.CAME_BACK, Fate.NO_CONSENT, Fate.INVITED_ALREADY);

            var round = invite(workshop, "fates");
            // Between the confirmation and their turn.
            contacts.optOut(ids.get(5), "By the link in a letter", OFFICER);
            run(round);
            assertThat(written(workshop)).containsExactlyInAnyOrder(ids.get(0), ids.get(4));
            assertThat(rounds.leftOut(workshop.id())).containsExactly(new LeftOut(round.id(), Fate.OPTED_OUT, 1));
        });
    }

    @Test
    void whoWouldBeWrittenToIsLookedAtAgainWhenItChanged() {
        sheffield(() -> {
            var ids = fixture.contacts(3, "seen");
            var workshop = workshops.open();
            var choice = new Choice(Set.of("seen"), Set.of(), List.of());
            var seen = inviting.invitees(workshop, choice).fingerprint();
            contacts.optOut(ids.getFirst(), "By telephone", OFFICER);
            assertThat(inviting.invite(workshop.id(), choice, new RoundWords("S", ""), seen, OFFICER))
                    .isInstanceOfSatisfying(RoundOutcome.Changed.class, now -> assertThat(now.now().mail()).hasSize(2));
            assertThat(rounds.of(workshop.id())).isEmpty();
        });
    }

    @Test
    void twoRoundsAtOnceInviteEverybodyOnce() throws Exception {
        var scope = councils.council("sheffield").orElseThrow();
        var workshop = scope.call(() -> {
            fixture.many(600, "twice");
            return workshops.open();
        });
        var both = List.of(scope.call(() -> invite(workshop, "twice")), scope.call(() -> invite(workshop, "twice")));
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(both.stream().map(round -> (Callable<Boolean>) () -> {
                scope.run(() -> run(round));
                return true;
            }).toList())) {
                done.get();
            }
        }
        scope.run(() -> {
            assertThat(invitations.of(workshop.id())).hasSize(600);
            assertThat(letters(workshop)).hasSize(600).extracting(Message::toAddress).doesNotHaveDuplicates();
            assertThat(both.stream().map(round -> rounds.find(round.id()).orElseThrow()).mapToLong(Round::written).sum())
                    .isEqualTo(600);
        });
    }

    @Test
    void aProcessThatDiesInTheMiddleIsFollowedByOneThatInvitesTheRest() {
        sheffield(() -> {
            fixture.many(1_000, "killed");
            var workshop = workshops.open();
            var round = invite(workshop, "killed");
            var dies = new Try(round, 2);
            try {
                job.run(dies);
            } catch (RuntimeException killed) {
                assertThat(killed).hasMessage("Killed");
            }
            assertThat(invitations.of(workshop.id())).hasSize(500);
            assertThat(run(round)).isEqualTo(new JobResult.Done("1,000 letters are written.",
                    "/workshops/%d/invitations".formatted(workshop.id())));
            assertThat(letters(workshop)).hasSize(1_000).extracting(Message::toAddress).doesNotHaveDuplicates();
        });
    }

    @Test
    void fiveThousandAreInvitedWithFewStatements() {
        sheffield(() -> {
            fixture.many(5_000, "thousands");
            var workshop = workshops.open();
            fixture.session(workshop, 4);
            var round = invite(workshop, "thousands");
            var heard = new Try(round, Integer.MAX_VALUE);
            assertThat(Statements.during(() -> job.run(heard))).isBetween(1, 20 * 16 + 10);
            assertThat(heard.told).startsWith(0, 250).endsWith(4_750, 5_000);
            assertThat(invitations.counts(workshop.id()).invited()).isEqualTo(5_000);
            assertThat(fixture.id("SELECT count(DISTINCT sha256) FROM mail_attachment JOIN mail_message ON id = message WHERE about_id IN (SELECT id FROM workshop_invitation WHERE workshop_id = "
                    + workshop.id() + ")")).as("everybody has the same calendar").isEqualTo(1);
        });
    }

    @Test
    void aReminderGoesOnceADayToWhoHasNotAnswered() {
        sheffield(() -> {
            var ids = fixture.contacts(4, "reminded");
            var workshop = workshops.open();
            invitations.load(workshop, ids, "Test");
            var asked = invitations.of(workshop.id());
            responses.send(workshop.id(), asked.get(1).id(), ids.get(1), "Organisation", LocalDate.of(2026, 7, 1), Map.of());
            fixture.run("UPDATE workshop_invitation SET coming = false WHERE id = " + asked.get(2).id());
            inviting.revoke(workshop.id(), asked.get(3).id(), 1, OFFICER);
            assertThat(inviting.reminded(workshop, true).left().get(Fate.WRITTEN_TODAY)).hasSize(2);

            clock.pass(Duration.ofHours(25));
            var preview = inviting.reminded(workshop, false);
            assertThat(preview.mail()).extracting(each -> each.id()).containsExactly(ids.get(0));
            assertThat(preview.left().keySet()).containsExactlyInAnyOrder(Fate.ANSWERED, Fate.NOT_COMING, Fate.REVOKED);
            assertThat(inviting.reminded(workshop, true).mail()).hasSize(2);
            var words = inviting.usual(RoundKind.REMINDER, workshop);
            var one = (RoundOutcome.Asked) inviting.remind(workshop.id(), true, words, "", OFFICER);
            var two = (RoundOutcome.Asked) inviting.remind(workshop.id(), true, words, "", OFFICER);
            run(one.round());
            run(two.round());
            assertThat(outbox.about(Invitations.RECORD, asked.get(0).id())).hasSize(2);
            assertThat(rounds.leftOut(workshop.id())).contains(new LeftOut(two.round().id(), Fate.WRITTEN_TODAY, 2));
        });
    }

    @Test
    void aRevokedLinkIsUselessAndANewOneWorks() {
        sheffield(() -> {
            var ids = fixture.contacts(1, "revoked");
            var workshop = fixture.invited(ids);
            var asked = invitations.of(workshop.id()).getFirst();
            var token = links.make(asked.id(), workshop.closesAt());
            assertThat(links.find(token)).isPresent();
            assertThat(inviting.revoke(workshop.id(), asked.id(), 9, OFFICER)).isInstanceOf(InvitationOutcome.Stale.class);
            assertThat(inviting.revoke(workshop.id(), asked.id(), 1, OFFICER)).isInstanceOf(InvitationOutcome.Saved.class);
            assertThat(links.find(token)).isEmpty();
            assertThat(letters(workshop)).allMatch(letter -> letter.state().name().equals("CANCELLED") && !letter.hasSecret());
            assertThat(inviting.reinstate(workshop.id(), asked.id(), 2, OFFICER)).isInstanceOf(InvitationOutcome.Saved.class);
            assertThat(links.find(token)).as("the old link stays useless").isEmpty();
            assertThat(letters(workshop)).hasSize(2).last().matches(Message::hasSecret);
            assertThat(inviting.resend(workshop.id(), asked.id(), 3, OFFICER)).isInstanceOf(InvitationOutcome.Saved.class);
            assertThat(letters(workshop)).hasSize(3).last().extracting(Message::body).asString().contains(Letter.SECRET);
        });
    }

    @Test
    void whoTookPartGetsAMessageEvenWithoutAnInvitation() {
        sheffield(() -> {
            var ids = fixture.contacts(3, "heard");
            var workshop = workshops.open();
            invitations.load(workshop, ids.subList(0, 2), "Test");
            responses.send(workshop.id(), invitations.of(workshop.id()).getFirst().id(), ids.getFirst(), "Organisation",
                    LocalDate.of(2026, 7, 1), Map.of());
            responses.enter(workshop.id(), new NewResponse(
                    Channel.TELEPHONE, ids.get(2), "Organisation",
                    LocalDate.of(2026, 7, 1), Map.of(), List.of()), OFFICER);
            run(invitations.write(workshop, Audience.TOOK_PART, "You said, we did", "Read what came of it.", OFFICER));
            assertThat(letters(workshop)).filteredOn(letter -> letter.subject().equals("You said, we did")).singleElement()
                    .matches(letter -> letter.body().contains("Read what came of it.") && letter.hasSecret());
            assertThat(outbox.about("workshop", workshop.id())).singleElement()
                    .matches(letter -> !letter.hasSecret() && letter.toAddress().startsWith("person."));
        });
    }

    private void sheffield(Runnable work) {
        councils.council("sheffield").orElseThrow().run(work);
    }

    private Round invite(Workshop workshop, String segment) {
        return ((RoundOutcome.Asked) inviting.invite(workshop.id(), new Choice(Set.of(segment), Set.of(), List.of()),
                inviting.usual(RoundKind.INVITATION, workshop), "", OFFICER)).round();
    }

    private JobResult run(Round round) {
        return job.run(new Try(round, Integer.MAX_VALUE));
    }

    private List<Message> letters(Workshop workshop) {
        return outbox.about(Invitations.RECORD, invitations.of(workshop.id()).stream().map(Invitation::id).toList())
                .values().stream().flatMap(List::stream).toList();
    }

    private List<Long> written(Workshop workshop) {
        var letters = letters(workshop).stream().map(Message::aboutId).toList();
        return invitations.of(workshop.id()).stream().filter(each -> letters.contains(each.id())).map(Invitation::contactId).toList();
    }

    /** A try of the job that is killed after some of its transactions. */
    private static final class Try implements JobRun {
        private final Round round;
        private final int turns;
        private final List<Integer> told = new ArrayList<>();

        Try(Round round, int turns) {
            this.round = round;
            this.turns = turns;
        }

        @Override public long id() {
            return 1;
        }

        @Override public String subject() {
            return "" + round.id();
        }

        @Override public Actor actor() {
            return OFFICER;
        }

        @Override public void progress(int done, int total) {
            progress(done, total, "");
        }

        @Override public void progress(int done, int total, String message) {
            told.add(done);
            if (told.size() > turns) {
                throw new IllegalStateException("Killed");
            }
        }

        @Override public JobResult inOneTransaction(Supplier<JobResult> work) {
            return work.get();
        }
    }
}
