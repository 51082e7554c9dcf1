package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.workshop.Extended;
import org.caremarket.workshop.LondonTime;
import org.caremarket.workshop.Opened;
import org.caremarket.workshop.SessionChanged;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopSession;

/** Writes to those who were invited when the workshop opens, gives more time, or meets otherwise than was said. */
@Singleton
class Tidings implements Opened, Extended, SessionChanged {

    private final Invitations invitations;
    private final Rounds rounds;
    private final Wording wording;
    private final Links links;
    private final Clock clock;

    Tidings(Invitations invitations, Rounds rounds, Wording wording, Links links, Clock clock) {
        this.invitations = invitations;
        this.rounds = rounds;
        this.wording = wording;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public void opened(Workshop workshop, Actor by) {
        write(workshop, RoundKind.OPENING, wording.usual(RoundKind.OPENING, workshop), null, by);
    }

    @Override
    public void extended(Workshop workshop, Instant before, Actor by) {
        links.extend(workshop.id(), workshop.closesAt());
        var usual = wording.usual(RoundKind.EXTENSION, workshop);
        write(workshop, RoundKind.EXTENSION, new RoundWords(usual.subject(), "%s\n\nBefore, we asked for answers by %s.".formatted(
                usual.opening(), LondonTime.words(before))), null, by);
    }

    /** Everybody hears of it: the calendar that they were sent holds every session. What is over bothers nobody. */
    @Override
    public void changed(Workshop workshop, WorkshopSession before, WorkshopSession now, Actor by) {
        if (before.endsAt().isBefore(clock.instant()) && now.endsAt().isBefore(clock.instant())) {
            return;
        }
        var subject = (now.cancelled() ? "Cancelled: " : "Changed: ") + workshop.title();
        write(workshop, RoundKind.SESSION, new RoundWords(subject, "The session of %s %s.".formatted(
                LondonTime.span(before.startsAt(), before.endsAt()), now.cancelled() ? "is cancelled" : "has changed")), now.id(), by);
    }

    private void write(Workshop workshop, RoundKind kind, RoundWords words, @Nullable Long session, Actor by) {
        List<Long> contacts = invitations.of(workshop.id()).stream().filter(each -> !each.revoked())
                .filter(each -> session == null || !Boolean.FALSE.equals(each.coming())).map(Invitation::contactId).toList();
        if (!contacts.isEmpty()) {
            rounds.ask(workshop, kind, words, session, contacts, by);
        }
    }
}
