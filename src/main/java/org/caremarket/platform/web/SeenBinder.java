package org.caremarket.platform.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Lets a controller method take {@link Seen}. */
@Singleton
class SeenBinder implements TypedRequestArgumentBinder<Seen> {

    private final Clock clock;

    SeenBinder(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Argument<Seen> argumentType() {
        return Argument.of(Seen.class);
    }

    @Override
    public BindingResult<Seen> bind(ArgumentConversionContext<Seen> context, HttpRequest<?> source) {
        var seen = Seen.read(source.getParameters().get(Seen.FIELD), LocalDate.now(clock));
        return () -> Optional.of(seen);
    }
}
