package org.caremarket.workshop;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Takes workshops into the state that everybody can read about, and out of it; what they read is another's. */
@Singleton
public class Publishing {

    private final WorkshopRepository workshops;
    private final PublishingRepository states;
    private final Clock clock;

    Publishing(WorkshopRepository workshops, PublishingRepository states, Clock clock) {
        this.workshops = workshops;
        this.states = states;
        this.clock = clock;
    }

    /** The workshop, and nobody else moves or changes it until the commit. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Workshop> lock(long id) {
        return workshops.lock(id);
    }

    /**
     * Makes this move with a workshop that is locked.
     *
     * @throws IllegalArgumentException when the move is none of these two, or does not begin where the workshop stands
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Workshop move(Workshop locked, WorkshopMove move) {
        if (!move.from().contains(locked.state(clock.instant()))) {
            throw new IllegalArgumentException("A workshop that is " + locked.state(clock.instant()) + " does not " + move);
        }
        switch (move) {
            case PUBLISH -> states.publish(locked.id(), clock.instant());
            case WITHDRAW -> states.withdraw(locked.id());
            case OPEN, EXTEND, CLOSE -> throw new IllegalArgumentException(move + " is not made here");
        }
        return workshops.find(locked.id()).orElseThrow();
    }
}
