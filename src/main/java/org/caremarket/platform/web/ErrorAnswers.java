package org.caremarket.platform.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/**
 * Stands where the framework makes its own error bodies, which repeat exception messages (and with them SQL) to the
 * reader. Whatever the framework wants to say, only the status is kept.
 */
@Primary
@Singleton
class ErrorAnswers implements ErrorResponseProcessor<Object> {

    private final ErrorPages errors;

    ErrorAnswers(ErrorPages errors) {
        this.errors = errors;
    }

    @Override
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        return errors.fill(context.getRequest(), response, null);
    }
}
