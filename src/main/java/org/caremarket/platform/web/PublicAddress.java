package org.caremarket.platform.web;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;

/**
 * Where the world finds this service: the beginning of addresses in letters. It is configured and never read from a
 * request, whose host its sender chooses: a letter must not lead anywhere else.
 */
@Singleton
public class PublicAddress {

    private final URI address;

    PublicAddress(
            @Value("${caremarket.address:}") String address, @Value("${micronaut.server.port:8080}") String port) {
        // A port that is to be found when the service starts is no number above 0.
        var here = "http://localhost" + (port.matches("[1-9]\\d*") ? ":" + port : "");
        this.address = URI.create((address.isBlank() ? here : address.strip()).replaceFirst("/+$", ""));
        if (this.address.getHost() == null || this.address.getScheme() == null) {
            throw new IllegalArgumentException(
                    "caremarket.address is not the beginning of an address such as https://plans.example.gov.uk: " + address);
        }
    }

    /** The whole address of one of our paths. */
    public String of(String path) {
        return address + path;
    }

    /** The host alone, for names that must be no other service's. */
    public String host() {
        return address.getHost();
    }
}
