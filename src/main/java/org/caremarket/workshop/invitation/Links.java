package org.caremarket.workshop.invitation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caremarket.platform.access.RandomToken;

/**
 * The links by which providers answer. A token of 256 random bits stands for one invitation and opens nothing else; only
 * its fingerprint is kept, so that who reads the database cannot answer in anybody's name.
 */
@Singleton
public class Links {

    /** How long after the closing date, or after it was made if that is later, a link still shows what was sent. */
    static final Duration AFTERWARDS = Duration.ofDays(90);

    private final LinkRepository links;
    private final Clock clock;

    Links(LinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /**
     * Makes a link for an invitation; earlier ones go on working.
     *
     * @param closesAt when the workshop closes
     * @return the token, to be handed to the provider and kept nowhere
     */
    @Transactional
    public String make(long invitation, Instant closesAt) {
        return make(List.of(invitation), closesAt).get(invitation);
    }

    /** The same for many: the tokens by their invitations. */
    @Transactional
    public Map<Long, String> make(Collection<Long> invitations, Instant closesAt) {
        var tokens = new LinkedHashMap<Long, String>();
        invitations.forEach(invitation -> tokens.put(invitation, RandomToken.make()));
        links.add(tokens.values().stream().map(RandomToken::fingerprint).toArray(String[]::new),
                tokens.keySet().toArray(Long[]::new), clock.instant(), until(closesAt));
        return tokens;
    }

    /** Links that work go on working for as long after the new closing date as they would have after the old one. */
    @Transactional
    void extend(long workshop, Instant closesAt) {
        links.extend(workshop, until(closesAt));
    }

    /** A link that is made after the closing date works as long as one that was made before. */
    private Instant until(Instant closesAt) {
        var now = clock.instant();
        return (closesAt.isAfter(now) ? closesAt : now).plus(AFTERWARDS);
    }

    /** The invitation that this token stands for; empty when it is unknown, expired or revoked, all alike. */
    public Optional<Invitation> find(String token) {
        return links.find(RandomToken.fingerprint(token), clock.instant());
    }

    /** No link of this invitation works any more. */
    @Transactional
    public void revoke(long invitation) {
        links.revoke(invitation, clock.instant());
    }
}
