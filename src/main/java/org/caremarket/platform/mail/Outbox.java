package org.caremarket.platform.mail;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.platform.job.Jobs;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;

/** A council's mail, for the features that send some. */
@Singleton
public class Outbox {

    /** Letters that one statement puts. */
    private static final int AT_ONCE = 500;

    private final OutboxRepository repository;
    private final MailSetup setup;
    private final Jobs jobs;
    private final ApplicationEventPublisher<LettersPut> events;
    private final Clock clock;

    Outbox(
            OutboxRepository repository,
            MailSetup setup,
            Jobs jobs,
            ApplicationEventPublisher<LettersPut> events,
            Clock clock) {
        this.repository = repository;
        this.setup = setup;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts a letter, as part of the caller's transaction: once that is committed it is sent. The same key again gives
     * the letter that is there, however it stands.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Message put(Letter letter) {
        return putAll(List.of(letter)).getFirst();
    }

    /** Puts letters, a few statements for hundreds of them; gives them in the same order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Message> putAll(List<Letter> letters) {
        if (letters.isEmpty()) {
            return List.of();
        }
        var settings = repository.settings().orElse(MailSettings.NONE);
        var hashes = keepFiles(letters);
        var put = new HashMap<String, Message>();
        for (int i = 0; i < letters.size(); i += AT_ONCE) {
            put(letters.subList(i, Math.min(letters.size(), i + AT_ONCE)), settings, hashes)
                    .forEach(message -> put.put(message.key(), message));
        }
        if (setup.way(settings) != MailWay.KEPT) {
            awake();
        }
        return letters.stream().map(letter -> put.get(letter.key())).toList();
    }

    /** Letters about a record, oldest first. */
    public List<Message> about(String kind, long id) {
        return repository.about(kind, id);
    }

    /** Letters about each of these records, oldest first; nothing for a record without any. */
    public Map<Long, List<Message>> about(String kind, Collection<Long> ids) {
        return repository.about(kind, ids.stream().map(String::valueOf).toArray(String[]::new)).stream()
                .collect(Collectors.groupingBy(Message::aboutId, LinkedHashMap::new, Collectors.toList()));
    }

    /** How the letters about a record stand. */
    public MailCounts counts(String kind, long id) {
        return MailCounts.of(repository.counts(kind, id));
    }

    /** How all letters of the council stand. */
    public MailCounts counts() {
        return MailCounts.of(repository.counts());
    }

    /**
     * Keeps letters about a record from going, and erases their personal links: somebody opted out, or a link was
     * revoked. What is being sent at this moment, or was, is not stopped.
     *
     * @param reason why, in people's words
     * @return how many
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int cancel(About about, String reason) {
        return repository.cancel(about.kind(), about.id(), reason, clock.instant());
    }

    /** How the council's mail goes now. */
    @ReadOnly
    public MailWay way() {
        return setup.way(repository.settings().orElse(MailSettings.NONE));
    }

    /**
     * Sets how the council's mail goes, if the service is set so that it can.
     *
     * @param slug the council's word in addresses
     * @return what the service lacks; empty when all is well
     */
    @Transactional
    public Optional<String> settle(MailSettings settings, String slug) {
        var lacks = setup.lacks(settings, slug);
        if (lacks.isPresent()) {
            return lacks;
        }
        repository.settle(settings.via() == null ? null : settings.via().name(), settings.sender(), settings.replyTo(),
                settings.notifyTemplate());
        return lacks;
    }

    /** Has the council's letters looked at once the transaction is committed, by this process or another. */
    void awake() {
        jobs.mark();
        events.publishEvent(new LettersPut((CouncilScope) Scope.current()));
    }

    private List<Message> put(List<Letter> letters, MailSettings settings, Map<Attachment, String> hashes) {
        var way = setup.way(settings);
        var kept = way == MailWay.KEPT;
        var now = clock.instant();
        var domain = setup.sender(settings).map(address -> address.substring(address.lastIndexOf('@') + 1))
                .orElse("caremarket.invalid");
        var keys = texts(letters, Letter::key);
        var known = List.copyOf(repository.known(keys));
        repository.add(keys, texts(letters, Letter::toName), texts(letters, Letter::toAddress),
                texts(letters, Letter::subject), texts(letters, Letter::text),
                texts(letters, letter -> letter.secret().orElse(null)), texts(letters, letter -> letter.about().kind()),
                texts(letters, letter -> "" + letter.about().id()),
                texts(letters, letter -> "<" + UUID.randomUUID() + "@" + domain + ">"),
                (kept ? MailState.KEPT : MailState.WAITING).name(), now, kept ? null : now, kept ? now : null,
                Backoff.TRIES, kept ? way.name() : null);
        attach(letters.stream().filter(letter -> !known.contains(letter.key())).toList(), hashes);
        return repository.withKeys(keys);
    }

    private void attach(List<Letter> letters, Map<Attachment, String> hashes) {
        var rows = new ArrayList<String[]>();
        for (var letter : letters) {
            for (int i = 0; i < letter.attachments().size(); i++) {
                var file = letter.attachments().get(i);
                rows.add(new String[] {letter.key(), "" + i, file.name(), file.type(), "" + file.bytes().length,
                    hashes.get(file)});
            }
        }
        if (!rows.isEmpty()) {
            repository.addAttachments(column(rows, 0), column(rows, 1), column(rows, 2), column(rows, 3), column(rows, 4),
                    column(rows, 5));
        }
    }

    /** Keeps each file once, however many letters carry it. */
    private Map<Attachment, String> keepFiles(List<Letter> letters) {
        var hashes = new HashMap<Attachment, String>();
        letters.stream().flatMap(letter -> letter.attachments().stream()).distinct().forEach(file -> {
            var hash = file.sha256();
            if (!hashes.containsValue(hash)) {
                repository.addFile(hash, file.bytes());
            }
            hashes.put(file, hash);
        });
        return hashes;
    }

    private static String[] texts(List<Letter> letters, Function<Letter, String> part) {
        return letters.stream().map(part).toArray(String[]::new);
    }

    private static String[] column(List<String[]> rows, int place) {
        return rows.stream().map(row -> row[place]).toArray(String[]::new);
    }
}
