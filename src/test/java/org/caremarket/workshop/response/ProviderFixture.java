package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.invitation.Links;

/** Invited providers for tests; to be asked within a council's scope. */
@Singleton
public class ProviderFixture {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Who was invited, and the secret of their link. */
    public record Invited(long invitation, long contact, String token) {

        public String path(String council) {
            return "/%s/answers/%s".formatted(council, token);
        }
    }

    private final InvitedRepository repository;
    private final Links links;
    private final Clock clock;

    ProviderFixture(InvitedRepository repository, Links links, Clock clock) {
        this.repository = repository;
        this.links = links;
        this.clock = clock;
    }

    public Invited invited(Workshop workshop, String organisation) {
        var now = clock.instant();
        var contact = repository.contact(organisation, "provider%d@care.example".formatted(NUMBER.incrementAndGet()), now);
        var invitation = repository.invite(workshop.id(), contact, now);
        return new Invited(invitation, contact, links.make(invitation, workshop.closesAt()));
    }

    /** A session in three days. */
    public long session(Workshop workshop, @Nullable Integer places) {
        var begin = clock.instant().plus(Duration.ofDays(3));
        return repository.session(workshop.id(), begin, begin.plus(Duration.ofHours(2)), places);
    }

    /** The time for answers is over. */
    public void close(Workshop workshop) {
        repository.close(workshop.id(), clock.instant());
    }
}
