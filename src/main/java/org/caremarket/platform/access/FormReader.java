package org.caremarket.platform.access;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.filter.ServerFilterPhase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Reads a copy of a posted form before anybody decides about the request; its own page reads it once more. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class FormReader implements Ordered {

    /** Of a form that carries files only the hidden field is wanted, and our pages send it first. */
    private static final int START_OF_FILES = 16 * 1024;

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }

    @RequestFilter
    CompletableFuture<HttpRequest<?>> read(HttpRequest<?> request) {
        var type = request.getContentType().map(MediaType::getName).orElse("");
        if (request.getMethod() != HttpMethod.POST || Via.of(request) == Via.API) {
            return CompletableFuture.completedFuture(request);
        }
        return switch (type) {
            case MediaType.APPLICATION_FORM_URLENCODED -> read(request, Integer.MAX_VALUE, TypedForm::urlEncoded);
            case MediaType.MULTIPART_FORM_DATA -> read(request, START_OF_FILES, TypedForm::multipart);
            default -> CompletableFuture.completedFuture(request);
        };
    }

    private static CompletableFuture<HttpRequest<?>> read(
            HttpRequest<?> request, int atMost, Function<String, TypedForm> reader) {
        if (!(request instanceof ServerHttpRequest<?> served)) {
            return CompletableFuture.completedFuture(request);
        }
        try (var copy = served.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST)) {
            return copy.buffer().thenApply(body -> {
                try (var start = body.toInputStream()) {
                    parse(new String(start.readNBytes(atMost), StandardCharsets.UTF_8), reader).remember(request);
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
                return request;
            });
        }
    }

    /** What the decoder says quotes the whole form, passwords too: neither its words nor their cause go further. */
    private static TypedForm parse(String body, Function<String, TypedForm> reader) {
        try {
            return reader.apply(body);
        } catch (IllegalArgumentException unreadable) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "The form cannot be read");
        }
    }
}
