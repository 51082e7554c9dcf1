package org.caremarket.platform.time;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The service's clock. Everything that depends on the day asks it, so that tests can say what day it is. */
@Factory
final class ClockFactory {

    /** Deadlines are in London's time, summer and winter. */
    @Singleton
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }
}
