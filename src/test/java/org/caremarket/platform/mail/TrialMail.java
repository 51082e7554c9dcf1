package org.caremarket.platform.mail;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.caremarket.platform.tenancy.CouncilScope;

/** Puts letters as features put theirs: inside a transaction. Hears what comes back, too. */
@Singleton
public class TrialMail implements Bounced {

    /** The kind of record that trial letters are about. */
    public static final String ABOUT = "trial";

    private final Outbox outbox;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    TrialMail(Outbox outbox) {
        this.outbox = outbox;
    }

    /** A letter with a personal link. */
    public static Letter letter(String key, String address) {
        return new Letter("Zoë Ó Briain", address, "Tell us what you think – Crème", "Dear Zoë,\n\nyour link: "
                + Letter.SECRET + "\n", Optional.of("https://example.org/answers/" + "s3cr3t-" + key), List.of(),
                new About(ABOUT, 1), key);
    }

    /** The same with a file. */
    public static Letter withFile(String key) {
        return with(letter(key, "provider@example.org"), new Attachment("workshop.ics", Calendars.TYPE,
                "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    static Letter about(Letter letter, long id) {
        return new Letter(letter.toName(), letter.toAddress(), letter.subject(), letter.text(), letter.secret(),
                letter.attachments(), new About(ABOUT, id), letter.key());
    }

    static Letter with(Letter letter, Attachment file) {
        return new Letter(letter.toName(), letter.toAddress(), letter.subject(), letter.text(), letter.secret(),
                List.of(file), letter.about(), letter.key());
    }

    @Transactional
    public Message put(Letter letter) {
        return outbox.put(letter);
    }

    @Transactional
    public List<Message> putAll(List<Letter> letters) {
        return outbox.putAll(letters);
    }

    @Transactional
    int cancel(long about, String reason) {
        return outbox.cancel(new About(ABOUT, about), reason);
    }

    @Transactional
    void putAndThinkBetterOfIt(Letter letter) {
        outbox.put(letter);
        throw new IllegalArgumentException("rather not");
    }

    /** As a process does that ends before it notes what came of it. */
    @Transactional
    boolean claimOnly(SendingRepository claims, long id, Instant until) {
        claims.begin(id, "a process that is gone", until);
        return true;
    }

    @Override
    public void bounced(About about, String address, String reason) {
        heard.add(about.id() + " " + address + " " + reason);
    }

    List<String> heard() {
        return heard;
    }

    /** In a council. */
    public Message put(CouncilScope council, Letter letter) {
        return council.call(() -> put(letter));
    }
}
