package org.caremarket.platform.access;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where a request came from. */
@Singleton
public class Network {

    private static final Pattern NOUGHTS = Pattern.compile("(?<![0-9a-f])0(:0)+(?![0-9a-f])");

    private final @Nullable String header;

    /**
     * @param header the header in which a proxy of ours, and only ours, puts the client's address; without it what a
     *     client says of its own address is not believed
     */
    Network(@Nullable @Property(name = "micronaut.server.client-address-header") String header) {
        this.header = header;
    }

    /** The client's network address. */
    public String address(HttpRequest<?> request) {
        var named = header == null ? null : request.getHeaders().get(header);
        if (named == null || named.isBlank()) {
            var socket = request.getRemoteAddress();
            return socket.getAddress() == null ? socket.getHostString() : text(socket.getAddress());
        }
        // A proxy appends: the last address is the one that it saw itself.
        var last = named.substring(named.lastIndexOf(',') + 1).strip();
        return written(last.length() > 60 ? last.substring(0, 60) : last);
    }

    /** One address in one form, however the proxy writes it; what is no address stays as it is. */
    private static String written(String address) {
        try {
            return text(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }

    /** This machine is one place, whichever way it calls itself; the longest run of noughts is left out (RFC 5952). */
    static String text(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return "127.0.0.1";
        }
        var full = address.getHostAddress().replaceFirst("%.*", "");
        return NOUGHTS.matcher(full).results()
                .map(MatchResult::group)
                .max(Comparator.comparingInt(String::length).thenComparing(run -> -full.indexOf(run)))
                .map(run -> full.replaceFirst("(^|:)" + run + "(:|$)", "::"))
                .orElse(full);
    }
}
