package org.caremarket.platform.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Lets a controller method take a {@link PageRequest}. */
@Singleton
class PageRequestBinder implements TypedRequestArgumentBinder<PageRequest> {

    @Override
    public Argument<PageRequest> argumentType() {
        return Argument.of(PageRequest.class);
    }

    @Override
    public BindingResult<PageRequest> bind(ArgumentConversionContext<PageRequest> context, HttpRequest<?> source) {
        var page = PageRequest.read(source);
        return () -> Optional.of(page);
    }
}
