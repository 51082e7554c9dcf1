package org.caremarket.platform.mail;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Letters as they are put and read, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OutboxRepository extends GenericRepository<Message, Long> {

    String MESSAGE = """
            SELECT id, key, to_name, to_address, subject, body, secret IS NOT NULL AS has_secret, about_kind, about_id,
                   state, message_id, put_at, next_at, ended_at, attempts, reason, via
            FROM mail_message
            """;

    String WANTED = """
            WHERE (CAST(:wantedState AS text) IS NULL OR state = CAST(:wantedState AS text))
              AND (CAST(:words AS text) IS NULL
                   OR strpos(lower(concat_ws(' ', to_name, to_address, subject)), lower(CAST(:words AS text))) > 0)
            """;

    /** Adds letters, but for those whose key is there already; of each letter the parts stand at the same place. */
    @Query("""
            INSERT INTO mail_message (key, to_name, to_address, subject, body, secret, about_kind, about_id, message_id,
                state, put_at, next_at, ended_at, tries_left, via)
            SELECT coming.key, coming.name, coming.address, coming.subject, coming.body, coming.secret, coming.kind,
                   CAST(coming.about AS bigint), coming.message, :stateNow, :now, CAST(:due AS timestamptz),
                   CAST(:over AS timestamptz), :tries, CAST(:way AS text)
            FROM unnest(CAST(:keys AS text[]), CAST(:names AS text[]), CAST(:addresses AS text[]),
                    CAST(:subjects AS text[]), CAST(:bodies AS text[]), CAST(:secrets AS text[]), CAST(:kinds AS text[]),
                    CAST(:abouts AS text[]), CAST(:messages AS text[])) WITH ORDINALITY
                AS coming (key, name, address, subject, body, secret, kind, about, message, place)
            ORDER BY coming.place
            ON CONFLICT (key) DO NOTHING
            """)
    int add(String[] keys, String[] names, String[] addresses, String[] subjects, String[] bodies, String[] secrets,
            String[] kinds, String[] abouts, String[] messages, String stateNow, Instant now, @Nullable Instant due,
            @Nullable Instant over, int tries, @Nullable String way);

    @Query("SELECT key FROM mail_message WHERE key = ANY (CAST(:keys AS text[]))")
    List<String> known(String[] keys);

    @Query(MESSAGE + "WHERE key = ANY (CAST(:keys AS text[]))")
    List<Message> withKeys(String[] keys);

    @Query("INSERT INTO mail_file (sha256, content) VALUES (:hash, :bytes) ON CONFLICT (sha256) DO NOTHING")
    void addFile(String hash, byte[] bytes);

    @Query("""
            INSERT INTO mail_attachment (message, position, name, type, size, sha256)
            SELECT mail_message.id, CAST(coming.place AS int), coming.name, coming.type, CAST(coming.size AS int), coming.hash
            FROM unnest(CAST(:keys AS text[]), CAST(:places AS text[]), CAST(:names AS text[]), CAST(:types AS text[]),
                    CAST(:sizes AS text[]), CAST(:hashes AS text[])) AS coming (key, place, name, type, size, hash)
            JOIN mail_message USING (key)
            ON CONFLICT (message, position) DO NOTHING
            """)
    void addAttachments(String[] keys, String[] places, String[] names, String[] types, String[] sizes, String[] hashes);

    @Query(MESSAGE + "WHERE id = :id")
    Optional<Message> find(long id);

    @Query(MESSAGE + "WHERE about_kind = :kind AND about_id = :about ORDER BY id")
    List<Message> about(String kind, long about);

    @Query(MESSAGE + "WHERE about_kind = :kind AND about_id = ANY (CAST(:abouts AS bigint[])) ORDER BY id")
    List<Message> about(String kind, String[] abouts);

    @Query(MESSAGE + WANTED + "ORDER BY id DESC LIMIT :limit OFFSET :offset")
    List<Message> list(@Nullable String wantedState, @Nullable String words, int limit, long offset);

    @Query("SELECT count(*) FROM mail_message " + WANTED)
    long number(@Nullable String wantedState, @Nullable String words);

    @Query("SELECT state, count(*) AS number FROM mail_message GROUP BY state")
    List<StateCount> counts();

    @Query("""
            SELECT state, count(*) AS number
            FROM mail_message
            WHERE about_kind = :kind AND about_id = :about
            GROUP BY state
            """)
    List<StateCount> counts(String kind, long about);

    @Query("""
            UPDATE mail_message
            SET state = 'CANCELLED', secret = NULL, next_at = NULL, ended_at = :now, reason = :words
            WHERE about_kind = :kind AND about_id = :about AND state IN ('WAITING', 'KEPT', 'FAILED')
            """)
    int cancel(String kind, long about, String words, Instant now);

    @Query("SELECT secret FROM mail_message WHERE id = :id AND state = 'KEPT' AND secret IS NOT NULL")
    Optional<String> keptSecret(long id);

    @Query("""
            SELECT position, name, type, size, sha256 AS hash
            FROM mail_attachment
            WHERE message = :id
            ORDER BY position
            """)
    List<AttachedFile> attachments(long id);

    @Query("SELECT content FROM mail_file WHERE sha256 = :hash")
    Optional<FileContent> content(String hash);

    @Query("""
            SELECT begun_at, ended_at, via, state, words
            FROM mail_try
            WHERE message = :id
            ORDER BY id
            """)
    List<Try> tries(long id);

    @Query("SELECT via, sender, reply_to, notify_template FROM mail_settings")
    Optional<MailSettings> settings();

    @Query("""
            INSERT INTO mail_settings (via, sender, reply_to, notify_template)
            VALUES (CAST(:way AS text), CAST(:from AS text), CAST(:answers AS text), CAST(:template AS text))
            ON CONFLICT (single) DO UPDATE
            SET via = excluded.via, sender = excluded.sender, reply_to = excluded.reply_to,
                notify_template = excluded.notify_template
            """)
    void settle(@Nullable String way, @Nullable String from, @Nullable String answers, @Nullable String template);
}
