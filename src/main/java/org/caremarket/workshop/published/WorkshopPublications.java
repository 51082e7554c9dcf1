package org.caremarket.workshop.published;

import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.workshop.Publishing;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopMove;
import org.caremarket.workshop.Workshops;
import org.caremarket.workshop.collation.Collations;
import org.caremarket.workshop.published.WorkshopPublicationOutcome.Asks;
import org.caremarket.workshop.published.WorkshopPublicationOutcome.Done;
import org.caremarket.workshop.published.WorkshopPublicationOutcome.NotFound;
import org.caremarket.workshop.published.WorkshopPublicationOutcome.NotNow;
import org.caremarket.workshop.published.WorkshopPublicationOutcome.Stale;

/** Publishes what was said to workshops and what came of it. Whatever changes afterwards changes no edition. */
@Singleton
public class WorkshopPublications {

    private final Publishing publishing;
    private final Collations collations;
    private final EditionMaker maker;
    private final WorkshopEditionRepository editions;
    private final Announcing announcing;
    private final JsonMapper json;
    private final AuditTrail audit;
    private final Clock clock;

    WorkshopPublications(
            Publishing publishing, Collations collations, EditionMaker maker, WorkshopEditionRepository editions,
            Announcing announcing, JsonMapper json, AuditTrail audit, Clock clock) {
        this.publishing = publishing;
        this.collations = collations;
        this.maker = maker;
        this.editions = editions;
        this.announcing = announcing;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** What would be published now. */
    @ReadOnly
    public SaidAndDone preview(Workshop workshop) {
        return maker.of(collations.of(workshop));
    }

    /** What was published of a workshop, newest first. */
    @ReadOnly
    public List<WorkshopEdition> of(long workshop) {
        return editions.of(workshop);
    }

    /** The newest edition of every workshop that was ever published, the latest first. */
    @ReadOnly
    public List<WorkshopEdition> newest() {
        return editions.newest();
    }

    /** Exactly what was hashed; {@link WorkshopEdition#hash} is the SHA-256 of its UTF-8 bytes. */
    @ReadOnly
    public String frozen(WorkshopEdition edition) {
        return editions.content(edition.id());
    }

    /** What was frozen. */
    @ReadOnly
    public SaidAndDone read(WorkshopEdition edition) {
        try {
            return json.readValue(frozen(edition), SaidAndDone.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Edition %d of workshop %d".formatted(edition.number(), edition.workshopId()), unreadable);
        }
    }

    /**
     * Freezes and publishes a workshop as it is now, and writes to all who took part.
     *
     * @param version of the workshop that was seen
     * @param allTheSame whether it is published although answers have no decision
     */
    @Transactional
    public WorkshopPublicationOutcome publish(long id, int version, boolean allTheSame, Actor by) {
        return with(id, version, WorkshopMove.PUBLISH, workshop -> {
            var collation = collations.of(workshop);
            if (collation.waiting() > 0 && !allTheSame) {
                return new Asks(collation.waiting());
            }
            var content = write(maker.of(collation));
            editions.add(id, content, hash(content), by.name(), clock.instant());
            publishing.move(workshop, WorkshopMove.PUBLISH);
            var edition = editions.of(id).getFirst();
            audit.record(by, "published", Workshops.RECORD, id, "%s, edition %d".formatted(workshop.title(), edition.number()));
            announcing.published(workshop, edition, collation);
            return new Done(edition);
        });
    }

    /** Withdraws what was published; everybody can still read that, and why. */
    @Transactional
    public WorkshopPublicationOutcome withdraw(long id, int version, String reason, Actor by) {
        return with(id, version, WorkshopMove.WITHDRAW, workshop -> {
            editions.withdraw(id, reason, by.name(), clock.instant());
            publishing.move(workshop, WorkshopMove.WITHDRAW);
            audit.record(by, "withdrew", Workshops.RECORD, id, workshop.title() + ": " + reason);
            return new Done(editions.of(id).getFirst());
        });
    }

    private WorkshopPublicationOutcome with(
            long id, int version, WorkshopMove move, Function<Workshop, WorkshopPublicationOutcome> act) {
        Optional<Workshop> found = publishing.lock(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var workshop = found.get();
        var state = workshop.state(clock.instant());
        if (!move.from().contains(state)) {
            return new NotNow(state);
        }
        return workshop.version() == version ? act.apply(workshop) : new Stale(workshop);
    }

    private String write(SaidAndDone content) {
        try {
            return new String(json.writeValueAsBytes(content), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String hash(String content) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
