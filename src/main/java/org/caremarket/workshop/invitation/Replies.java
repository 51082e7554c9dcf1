package org.caremarket.workshop.invitation;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.workshop.Workshops;

/** What invited providers say about coming, and how often they look. */
@Singleton
public class Replies {

    private static final Duration SEEN_AGAIN = Duration.ofMinutes(5);

    private final ReplyRepository replies;
    private final Workshops workshops;
    private final Clock clock;

    Replies(ReplyRepository replies, Workshops workshops, Clock clock) {
        this.replies = replies;
        this.workshops = workshops;
        this.clock = clock;
    }

    /** The invitation as it stands; what else is done behind its links waits until the commit. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Invitation> lock(long invitation) {
        return replies.lock(invitation);
    }

    /** The places that others than this invitation take, by session; a session to which nobody comes is left out. */
    public Map<Long, Long> taken(long workshop, long besides) {
        return replies.taken(workshop, besides).stream()
                .collect(Collectors.toMap(ReplyRepository.Taken::session, ReplyRepository.Taken::places));
    }

    /** Remembers that the provider opened a link of the invitation. */
    @Transactional
    public void seen(long invitation) {
        var now = clock.instant();
        replies.seen(invitation, now, now.minus(SEEN_AGAIN));
    }

    /**
     * Says whether the provider comes. The places of a session are counted under a lock: the last one goes to one.
     *
     * @param seen what had been said when the provider read it
     */
    @Transactional
    public ReplyOutcome say(Invitation invitation, Reply reply, Reply seen) {
        var locked = replies.lock(invitation.id());
        if (locked.isEmpty()) {
            return new ReplyOutcome.Gone();
        }
        var current = Reply.of(locked.get());
        if (!current.equals(seen) && !current.equals(reply)) {
            return new ReplyOutcome.Stale(current);
        }
        var chosen = reply.sessionId();
        if (chosen != null && !chosen.equals(current.sessionId())) {
            var locking = replies.lockSession(chosen);
            var session = workshops.session(invitation.workshopId(), chosen);
            if (locking.isEmpty() || session.isEmpty() || session.get().cancelled()
                    || !session.get().startsAt().isAfter(clock.instant())) {
                return new ReplyOutcome.Gone();
            }
            var taken = taken(invitation.workshopId(), invitation.id()).getOrDefault(chosen, 0L);
            if (session.get().capacity() != null && taken >= session.get().capacity()) {
                return new ReplyOutcome.Full();
            }
        }
        replies.say(invitation.id(), reply.coming(), chosen, reply.accessNeeds());
        return new ReplyOutcome.Said(reply);
    }
}
