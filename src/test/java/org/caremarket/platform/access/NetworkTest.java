package org.caremarket.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One address is written one way, in the audit trail and where tries are counted. */
class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1",
        "::1, 127.0.0.1",
        "0:0:0:0:0:0:0:1, 127.0.0.1",
        "::ffff:127.0.0.1, 127.0.0.1",
        "::ffff:192.0.2.7, 192.0.2.7",
        "2001:DB8:0:0:0:0:0:7, 2001:db8::7",
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "2001:db8::10:0:0:0, 2001:db8:0:0:10::",
        "fe80:0:0:0:0:0:0:0, fe80::",
        "::, ::"
    })
    void isWrittenOneWay(String address, String written) {
        assertThat(Network.text(InetAddress.ofLiteral(address))).isEqualTo(written);
    }

    @Test
    void theProxysHeaderIsWrittenTheSameWay() {
        var network = new Network("X-Forwarded-For");
        assertThat(network.address(HttpRequest.GET("/").header("X-Forwarded-For", "192.0.2.1, ::1")))
                .isEqualTo("127.0.0.1");
        assertThat(network.address(HttpRequest.GET("/").header("X-Forwarded-For", "unknown"))).isEqualTo("unknown");
    }
}
