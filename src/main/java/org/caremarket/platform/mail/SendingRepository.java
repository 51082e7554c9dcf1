package org.caremarket.platform.mail;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.caremarket.platform.job.Backlog;

/** Letters on their way, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SendingRepository extends GenericRepository<Message, Long> {

    String CLAIMED = """
            SELECT id, to_name, to_address, subject, body, secret, about_kind, about_id, message_id, attempts,
                   tries_left
            FROM mail_message
            """;

    /** Locks a letter whose process fell silent; whoever else asks at this moment gets another. */
    @Query(CLAIMED + """
            WHERE state = 'SENDING' AND claimed_until < :now
            ORDER BY claimed_until
            LIMIT 1
            FOR UPDATE SKIP LOCKED
            """)
    Optional<Claimed> lockLost(Instant now);

    /** Locks the letter that has waited longest for its turn. */
    @Query(CLAIMED + """
            WHERE state = 'WAITING' AND next_at <= :now
            ORDER BY next_at, id
            LIMIT 1
            FOR UPDATE SKIP LOCKED
            """)
    Optional<Claimed> lockWaiting(Instant now);

    @Query("""
            UPDATE mail_message
            SET state = 'SENDING', claim = :tryName, claimed_until = :deadline, attempts = attempts + 1,
                tries_left = greatest(tries_left - 1, 0), next_at = NULL
            WHERE id = :id
            """)
    void begin(long id, String tryName, Instant deadline);

    /** Notes how a try ended, if the letter is still that try's own. */
    @Query("""
            UPDATE mail_message
            SET state = :stateNow, claim = NULL, claimed_until = NULL, next_at = CAST(:due AS timestamptz),
                ended_at = CAST(:over AS timestamptz), reason = :words, via = CAST(:way AS text),
                notify_id = CAST(:remote AS text),
                secret = CASE WHEN :stateNow IN ('SENT', 'REFUSED') THEN NULL ELSE secret END
            WHERE id = :id AND claim = :tryName
            """)
    int end(long id, String tryName, String stateNow, @Nullable Instant due, @Nullable Instant over, String words,
            @Nullable String way, @Nullable String remote);

    @Query("""
            INSERT INTO mail_try (message, begun_at, ended_at, via, state, words)
            VALUES (:id, :begun, :now, :way, :stateNow, :said)
            """)
    void addTry(long id, Instant begun, Instant now, String way, String stateNow, String said);

    @Query("""
            SELECT id, notify_id, to_address, about_kind, about_id
            FROM mail_message
            WHERE state = 'SENT' AND next_at <= :now AND notify_id IS NOT NULL
            ORDER BY next_at
            LIMIT 1
            FOR UPDATE SKIP LOCKED
            """)
    Optional<Asked> lockAsked(Instant now);

    /** When to ask again; not once it went so long ago that Notify knows nothing of it any more. */
    @Query("""
            UPDATE mail_message
            SET next_at = CASE WHEN ended_at > :oldest THEN CAST(:due AS timestamptz) END
            WHERE id = :id
            """)
    void askAgain(long id, Instant due, Instant oldest);

    @Query("UPDATE mail_message SET next_at = NULL WHERE id = :id AND state = 'SENT'")
    void askNoMore(long id);

    @Query("""
            UPDATE mail_message
            SET state = 'CAME_BACK', reason = :words, ended_at = :now, next_at = NULL
            WHERE id = :id AND state = 'SENT'
            """)
    int cameBack(long id, String words, Instant now);

    /** Back among those that wait, with all its tries. */
    @Query("""
            UPDATE mail_message
            SET state = 'WAITING', next_at = :now, ended_at = NULL, tries_left = :tries, reason = '', via = NULL
            WHERE id = :id AND state IN ('FAILED', 'KEPT')
            """)
    int again(long id, Instant now, int tries);

    @Query("""
            UPDATE mail_message
            SET state = 'CANCELLED', secret = NULL, next_at = NULL, ended_at = :now, reason = :words
            WHERE id = :id AND state IN ('WAITING', 'KEPT', 'FAILED')
            """)
    int cancel(long id, String words, Instant now);

    @Query("""
            SELECT count(*) AS unfinished,
                   count(*) FILTER (WHERE next_at <= :now OR claimed_until < :now) AS due
            FROM mail_message
            WHERE state IN ('WAITING', 'SENDING') OR state = 'SENT' AND next_at IS NOT NULL
            """)
    Backlog backlog(Instant now);
}
