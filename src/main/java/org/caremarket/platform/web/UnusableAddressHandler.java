package org.caremarket.platform.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ConversionErrorHandler;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteMatch;
import jakarta.inject.Singleton;

/**
 * A value that is not of the kind the route takes. In the path it means that there is no such page: {@code /plans/x}
 * must look like a plan that does not exist. Anywhere else the request is wrong.
 */
@Singleton
@Replaces(ConversionErrorHandler.class)
class UnusableAddressHandler implements ExceptionHandler<ConversionErrorException, HttpResponse<?>> {

    private final ErrorPages errors;

    UnusableAddressHandler(ErrorPages errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, ConversionErrorException cause) {
        var inPath = RouteAttributes.getRouteMatch(request)
                .filter(UriRouteMatch.class::isInstance)
                .map(UriRouteMatch.class::cast)
                .filter(match -> match.getVariableValues().containsKey(cause.getArgument().getName()))
                .isPresent();
        return errors.respond(request, inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST);
    }
}
