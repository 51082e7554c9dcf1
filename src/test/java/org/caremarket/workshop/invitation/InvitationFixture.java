package org.caremarket.workshop.invitation;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.contact.Organisations;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopFixture;

/** Contacts and sessions for tests of invitations; to be asked within a council's scope. */
@Singleton
public class InvitationFixture {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final TransactionOperations<Connection> transactions;
    private final WorkshopFixture workshops;
    private final Invitations invitations;
    private final Clock clock;

    InvitationFixture(
            TransactionOperations<Connection> transactions, WorkshopFixture workshops, Invitations invitations, Clock clock) {
        this.transactions = transactions;
        this.workshops = workshops;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Contacts who may be mailed, in a segment that only they are in. */
    public List<Long> contacts(int number, String segment) {
        var ids = new ArrayList<Long>();
        var first = NUMBER.getAndAdd(number);
        for (int i = 0; i < number; i++) {
            var organisation = "Organisation %05d".formatted(first + i);
            ids.add(id("""
                    INSERT INTO contact (name, organisation, organisation_key, email, consented_on, consent_how, made_up,
                        added_by, added_at, changed_by, changed_at)
                    VALUES ('Person %1$d', '%2$s', '%3$s', 'person.%1$d@example.org', '2026-01-05', 'By email', 'A test',
                        'Test', now(), 'Test', now())
                    RETURNING id
                    """.formatted(first + i, organisation, Organisations.key(organisation))));
        }
        ids.forEach(id -> run("INSERT INTO contact_segment VALUES (%d, '%s')".formatted(id, segment)));
        return ids;
    }

    /** Thousands of them with one statement. */
    public void many(int number, String segment) {
        run("""
                WITH added AS (
                    INSERT INTO contact (name, organisation, organisation_key, email, consented_on, consent_how, added_by,
                        added_at, changed_by, changed_at)
                    SELECT 'Person', 'Many ' || one, 'many ' || one, '%2$s.' || one || '@example.org', '2026-01-05', '', 'Test',
                        now(), 'Test', now()
                    FROM generate_series(1, %1$d) one
                    RETURNING id)
                INSERT INTO contact_segment SELECT id, '%2$s' FROM added
                """.formatted(number, segment));
    }

    /** A session of a workshop, so many days from now. */
    public long session(Workshop workshop, int days) {
        Instant starts = clock.instant().plus(Duration.ofDays(days));
        return id("""
                INSERT INTO workshop_session (workshop_id, starts_at, ends_at, venue, online_link, capacity)
                VALUES (%d, '%s', '%s', 'Town Hall, Room 2', 'https://meet.example.org/a', 20)
                RETURNING id
                """.formatted(workshop.id(), starts, starts.plus(Duration.ofHours(2))));
    }

    /** An open workshop with a session, to which these are invited. */
    public Workshop invited(List<Long> contacts) {
        var workshop = workshops.open();
        session(workshop, 5);
        invitations.load(workshop, contacts, "Test");
        return workshop;
    }

    /** What no page does. */
    public void run(String sql) {
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                return statement.executeUpdate(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The number that a statement gives. */
    public long id(String sql) {
        return transactions.execute(TransactionDefinition.DEFAULT, status -> {
            try (var statement = status.getConnection().createStatement(); var rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
