package org.caremarket.platform.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers a bad query with 422. */
@Singleton
class InvalidRequestHandler implements ExceptionHandler<InvalidRequestException, HttpResponse<?>> {

    private final ErrorPages errors;

    InvalidRequestHandler(ErrorPages errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, InvalidRequestException cause) {
        return errors.respond(request, cause.errors());
    }
}
