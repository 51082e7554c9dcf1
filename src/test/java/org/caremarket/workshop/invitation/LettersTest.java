package org.caremarket.workshop.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.caremarket.contact.Contacts;
import org.caremarket.platform.mail.About;
import org.caremarket.platform.mail.Letter;
import org.caremarket.platform.mail.Message;
import org.caremarket.platform.mail.Outbox;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.OnPostgres;
import org.caremarket.testing.TestClock;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopFixture;
import org.caremarket.workshop.Workshops;
import org.junit.jupiter.api.Test;

/** What letters say, and which events have some written. */
@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "true")
@Property(name = "caremarket.jobs.at-once", value = "0")
@Property(name = "caremarket.address", value = "https://plans.example.gov.uk/")
class LettersTest implements OnPostgres {

    @Inject CouncilDirectory councils;
    @Inject WorkshopFixture fixture;
    @Inject InvitationFixture invited;
    @Inject Workshops workshops;
    @Inject Invitations invitations;
    @Inject Posting posting;
    @Inject Rounds rounds;
    @Inject Tidings tidings;
    @Inject InvitedContacts contactLinks;
    @Inject BadAddresses bounced;
    @Inject Contacts contacts;
    @Inject Links links;
    @Inject Outbox outbox;
    @Inject TransactionOperations<Connection> transactions;
    @Inject TestClock clock;

    @Test
    void anInvitationHasEveryFactAndItsLinkApart() {
        sheffield(() -> {
            var workshop = invited.invited(invited.contacts(1, "facts"));
            var letter = letters(workshop).getFirst();
            assertThat(letter.body()).startsWith("Dear Person ").contains(workshop.title(), workshop.purpose(), workshop.audience(),
                    workshop.contact(), "about 10 minutes", "Town Hall, Room 2", "Do not write to me again", "Sheffield", Letter.SECRET);
            assertThat(letter.body().split(Pattern.quote(Letter.SECRET))).hasSize(2);
            assertThat(letter.body()).doesNotContain("/answers/");
            var secret = secret(letter);
            assertThat(secret).startsWith("https://plans.example.gov.uk/sheffield/answers/");
            assertThat(links.find(secret.substring(secret.lastIndexOf('/') + 1))).isPresent();
        });
    }

    @Test
    void wordsThatLookLikeTheLinksPlaceMakeNoSecondOne() {
        sheffield(() -> {
            var ids = invited.contacts(1, "places");
            invited.run("UPDATE contact SET organisation = 'Homes {{secret}}' WHERE id = " + ids.getFirst());
            var letter = letters(invited.invited(ids)).getFirst();
            assertThat(letter.body().split(Pattern.quote(Letter.SECRET))).hasSize(2);
        });
    }

    @Test
    void whoIsInvitedToAPlannedWorkshopHearsWhenItOpens() {
        sheffield(() -> {
            var planned = fixture.planned();
            invitations.load(planned, invited.contacts(2, "planned"), "Test");
            assertThat(letters(planned)).hasSize(2).allMatch(letter -> letter.body().contains("The questions are not open yet"));
            invited.run("UPDATE workshop SET opened_at = now() WHERE id = " + planned.id());
            var open = workshops.find(planned.id()).orElseThrow();
            during(() -> tidings.opened(open, WorkshopFixture.OFFICER));
            writeAll(open);
            assertThat(letters(open)).hasSize(4).filteredOn(letter -> letter.subject().startsWith("You can answer now"))
                    .hasSize(2).allMatch(letter -> letter.body().contains("You can answer until"));
        });
    }

    @Test
    void moreTimeIsToldToEverybodyInvitedAndLinksLiveLonger() {
        sheffield(() -> {
            var ids = invited.contacts(3, "more time");
            var workshop = invited.invited(ids);
            var token = links.make(invitations.of(workshop.id()).getFirst().id(), workshop.closesAt());
            contacts.optOut(ids.get(1), "By telephone", WorkshopFixture.OFFICER);
            var later = workshop.closesAt().plus(Duration.ofDays(30));
            invited.run("UPDATE workshop SET closes_at = '%s' WHERE id = %d".formatted(later, workshop.id()));
            var extended = workshops.find(workshop.id()).orElseThrow();
            during(() -> tidings.extended(extended, workshop.closesAt(), WorkshopFixture.OFFICER));
            writeAll(extended);
            assertThat(letters(extended)).filteredOn(letter -> letter.subject().startsWith("More time")).hasSize(2)
                    .allMatch(letter -> letter.body().contains("Before, we asked for answers by "));
            clock.pass(Duration.ofDays(14 + 90 + 20));
            assertThat(links.find(token)).isPresent();
            clock.pass(Duration.ofDays(11));
            assertThat(links.find(token)).isEmpty();
        });
    }

    @Test
    void aChangedSessionChangesTheSameEntryInCalendars() {
        sheffield(() -> {
            var ids = invited.contacts(3, "calendars");
            var workshop = invited.invited(ids);
            var session = workshops.sessions(workshop.id()).getFirst();
            var first = calendar(letters(workshop).getFirst());
            assertThat(first.getMethod().getValue()).isEqualTo("PUBLISH");
            var entry = first.getEvents().getFirst();
            assertThat(entry.getDateStart().getValue().toInstant()).isEqualTo(session.startsAt().truncatedTo(ChronoUnit.SECONDS));
            assertThat(entry.getLocation().getValue()).isEqualTo("Town Hall, Room 2");
            assertThat(entry.getAttendees()).as("it names nobody").isEmpty();

            invited.run("UPDATE workshop_invitation SET coming = false WHERE contact_id = " + ids.get(2));
            invited.run("UPDATE workshop_session SET cancelled_at = now(), version = version + 1 WHERE id = " + session.id());
            var cancelled = workshops.session(workshop.id(), session.id()).orElseThrow();
            during(() -> tidings.changed(workshop, session, cancelled, WorkshopFixture.OFFICER));
            writeAll(workshop);
            var told = letters(workshop).stream().filter(letter -> letter.subject().startsWith("Cancelled")).toList();
            assertThat(told).hasSize(2);
            var second = calendar(told.getFirst());
            assertThat(second.getMethod().getValue()).isEqualTo("CANCEL");
            assertThat(second.getEvents().getFirst().getUid().getValue()).isEqualTo(entry.getUid().getValue());
            assertThat(second.getEvents().getFirst().getSequence().getValue()).isGreaterThan(entry.getSequence().getValue());
        });
    }

    @Test
    void whatIsOverIsRecordedWithoutALetter() {
        sheffield(() -> {
            var closed = fixture.closed(Instant.parse("2022-08-31T16:00:00Z"));
            var ids = invited.contacts(2, "over");
            assertThat(invitations.load(closed, ids, "Test")).isEqualTo(2);
            assertThat(invitations.load(closed, ids, "Test")).as("the second time nothing is new").isZero();
            assertThat(letters(closed)).isEmpty();
            assertThat(invitations.of(closed.id())).allMatch(each -> each.invitedAt().equals(closed.openedAt()));
        });
    }

    @Test
    void aContactsPageKnowsItsInvitationsAndALetterThatComesBackFlagsIt() {
        sheffield(() -> {
            var ids = invited.contacts(1, "bounced");
            var workshop = invited.invited(ids);
            assertThat(contactLinks.of(ids.getFirst())).singleElement().matches(link -> link.text().equals(workshop.title()));
            assertThat(contactLinks.among(List.of(ids.getFirst(), 999_999L))).containsExactly(ids.getFirst());
            var address = contacts.find(ids.getFirst()).orElseThrow().email();
            during(() -> bounced.bounced(new About(Invitations.RECORD, 1), address, "550 no mailbox " + address));
            assertThat(contacts.find(ids.getFirst()).orElseThrow())
                    .matches(contact -> !contact.mailable() && contact.badReason().equals("550 no mailbox the address"));
        });
    }

    private void writeAll(Workshop workshop) {
        for (var round : rounds.of(workshop.id())) {
            var files = posting.files(round);
            while (posting.next(round, files) > 0) {
                // Until everybody had their turn.
            }
        }
    }

    private void during(Runnable work) {
        transactions.executeWrite(status -> {
            work.run();
            return true;
        });
    }

    private void sheffield(Runnable work) {
        councils.council("sheffield").orElseThrow().run(work);
    }

    private List<Message> letters(Workshop workshop) {
        return outbox.about(Invitations.RECORD, invitations.of(workshop.id()).stream().map(Invitation::id).toList())
                .values().stream().flatMap(List::stream).toList();
    }

    private String secret(Message letter) {
        return text("SELECT secret FROM mail_message WHERE id = " + letter.id());
    }

    private ICalendar calendar(Message letter) {
        return Biweekly.parse(text("""
                SELECT convert_from(content, 'UTF8') FROM mail_attachment JOIN mail_file USING (sha256) WHERE message = %d
                """.formatted(letter.id()))).first();
    }

    private String text(String sql) {
        return transactions.executeRead(status -> {
            try (var statement = status.getConnection().createStatement(); var rows = statement.executeQuery(sql)) {
                rows.next();
                return new String(rows.getBytes(1), StandardCharsets.UTF_8);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
