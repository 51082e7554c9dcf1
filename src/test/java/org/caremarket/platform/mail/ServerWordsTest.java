package org.caremarket.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What servers say is shown without what is nobody's business. */
class ServerWordsTest {

    private static String clean(String said) {
        return ServerWords.clean(said, List.of("smtp.council.internal", "s3cr3t"));
    }

    @Test
    void keepsWhatHelps() {
        assertThat(clean("550 5.1.1 <x@example.org>: Recipient address rejected: User unknown\r\n"))
                .isEqualTo("550 5.1.1 <x@example.org>: Recipient address rejected: User unknown");
    }

    @Test
    void leavesOutMachinesClassesTracesAndSecrets() {
        assertThat(clean("421 smtp.council.internal at 10.20.30.40:25 and [IPv6:fd00:1:2:3::7] closes; s3cr3t"))
                .doesNotContain("council.internal", "10.20", "fd00", "s3cr3t").contains("closes");
        assertThat(clean("jakarta.mail.MessagingException: broke\n\tat org.eclipse.angus.mail.Transport.send(Transport.java:12)\n"))
                .isEqualTo("broke");
        assertThat(clean("see https://internal.example/queue?id=7 for more")).isEqualTo("see … for more");
    }

    @Test
    void isShort() {
        assertThat(clean("x".repeat(5_000)).length()).isLessThanOrEqualTo(301);
    }
}
