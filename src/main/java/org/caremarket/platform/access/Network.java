package org.caremarket.platform.access;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/** Where a request came from. */
@Singleton
class Network {

    private final @Nullable String header;

    /**
     * @param header the header in which a proxy of ours, and only ours, puts the client's address; without it what a
     *     client says of its own address is not believed
     */
    Network(@Nullable @Property(name = "micronaut.server.client-address-header") String header) {
        this.header = header;
    }

    /** The client's network address. */
    String address(HttpRequest<?> request) {
        var named = header == null ? null : request.getHeaders().get(header);
        if (named == null || named.isBlank()) {
            var socket = request.getRemoteAddress();
            return socket.getAddress() == null ? socket.getHostString() : socket.getAddress().getHostAddress();
        }
        // A proxy appends: the last address is the one that it saw itself.
        var last = named.substring(named.lastIndexOf(',') + 1).strip();
        return last.length() > 60 ? last.substring(0, 60) : last;
    }
}
