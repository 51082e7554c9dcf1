package org.caremarket.delivery;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.caremarket.delivery.EvidenceOutcome.Added;
import org.caremarket.delivery.EvidenceOutcome.NotFound;
import org.caremarket.delivery.EvidenceOutcome.Refused;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.file.UploadedFile;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.FieldError;

/** What shows that actions were done: links, and files that are kept here. */
@Singleton
public class Evidence {

    /** The biggest file, in bytes. */
    public static final int FILE_AT_MOST = 10 * 1024 * 1024;
    /** The most pieces of evidence of one action. */
    static final int MOST = 50;

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final EvidenceRepository repository;
    private final Actions actions;
    private final AuditTrail audit;
    private final Clock clock;

    Evidence(EvidenceRepository repository, Actions actions, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.actions = actions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The evidence of an action that had been added by a day, in the order it was added. */
    public List<EvidenceItem> of(long action, AsAt at) {
        return repository.of(action).stream()
                .filter(item -> !item.addedAt().atZone(HERE).toLocalDate().isAfter(at.until()))
                .toList();
    }

    /** One piece of evidence of an action. */
    public Optional<EvidenceItem> find(long action, long id) {
        return actions.find(action).flatMap(found -> repository.find(action, id));
    }

    /** A file as it was uploaded. */
    public Optional<byte[]> content(EvidenceItem item) {
        return repository.content(item.id()).map(EvidenceContent::content);
    }

    /** Adds a link. */
    @Transactional
    public EvidenceOutcome addLink(long action, String title, String url, Actor by) {
        var refused = refused(action);
        if (refused.isPresent()) {
            return refused.get();
        }
        return added(action, repository.addLink(action, title, url, by.name(), clock.instant()), by);
    }

    /** Adds a file. */
    @Transactional
    public EvidenceOutcome addFile(long action, String title, UploadedFile.Some file, Actor by) {
        var refused = refused(action);
        if (refused.isPresent()) {
            return refused.get();
        }
        var kind = EvidenceKind.of(file.name());
        if (kind.isEmpty()) {
            return new Refused(new FieldError("file", "The file must be one of: " + EvidenceKind.words()));
        }
        if (file.content().length == 0) {
            return new Refused(new FieldError("file", "The file is empty: select another one"));
        }
        if (file.content().length > FILE_AT_MOST) {
            return new Refused(new FieldError("file", "The file must be 10 MB or smaller"));
        }
        var sha256 = sha256(file.content());
        if (repository.has(action, sha256)) {
            return new Refused(new FieldError("file", "This file is already among the evidence of this action"));
        }
        return added(action, repository.addFile(action, title, file.name(), kind.get().mediaType(),
                file.content().length, sha256, file.content(), by.name(), clock.instant()), by);
    }

    /** Takes evidence back; the content of a file is erased. Returns false when there is no such evidence. */
    @Transactional
    public boolean withdraw(long action, long id, Actor by) {
        var item = find(action, id);
        if (item.isEmpty() || repository.withdraw(action, id, clock.instant()) == 0) {
            return false;
        }
        audit.record(by, "removed evidence", "action", action, item.get().title());
        return true;
    }

    private Optional<EvidenceOutcome> refused(long action) {
        if (repository.lock(action).isEmpty()) {
            return Optional.of(new NotFound());
        }
        return repository.of(action).size() < MOST
                ? Optional.empty()
                : Optional.of(new Refused(new FieldError("title",
                        "An action has %d pieces of evidence at most: take one away first".formatted(MOST))));
    }

    private EvidenceOutcome added(long action, long id, Actor by) {
        var item = repository.find(action, id).orElseThrow();
        audit.record(by, "added evidence", "action", action, item.title());
        return new Added(item);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
