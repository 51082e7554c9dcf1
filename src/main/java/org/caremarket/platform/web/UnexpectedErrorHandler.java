package org.caremarket.platform.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** What nothing else handles: the reader gets a reference, the log gets the rest. */
@Singleton
class UnexpectedErrorHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {

    private final ErrorPages errors;

    UnexpectedErrorHandler(ErrorPages errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, Throwable cause) {
        return errors.unexpected(request, cause);
    }
}
