package org.caremarket.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people type as names, subjects and texts, a message has the headers that we gave it and one recipient. */
class MailMessagePropertyTest {

    private static final Set<String> HEADERS = Set.of("From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted",
            "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "Reply-To");

    private final Session session = Session.getInstance(new Properties());

    @Provide
    Arbitrary<String> hostile() {
        var bits = Arbitraries.of("\r\nBcc: victim@example.org", "\nX-Evil: 1", "\r", "\n", "\u2028Bcc: v@example.org", "\u0085", "\0",
                "\r\n\r\nbody", "<a@example.org>", "\"", ",", ";", ":", "(", "=?UTF-8?B?DQpCY2M6?=", "Zoë", "日本語", "👩🏽‍🦽",
                "\ud83d", "\u202e", "x".repeat(1_200), " ", ".", "\n.\n");
        return Arbitraries.oneOf(bits, Arbitraries.strings().ofMaxLength(40)).list().ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    private byte[] written(Letter letter) throws Exception {
        var out = new ByteArrayOutputStream();
        MailMessage.of(session, new Outgoing("<id@council.example>", letter.toName(), letter.toAddress(), letter.subject(),
                letter.text(), "", letter.attachments(), letter.toName(), "mail@council.example", "answers@council.example", null,
                false), Instant.EPOCH).writeTo(out);
        return out.toByteArray();
    }

    @Property(tries = 500)
    void headersAreOurs(@ForAll("hostile") String name, @ForAll("hostile") String subject, @ForAll("hostile") String text)
            throws Exception {
        var letter = new Letter(name, "provider@example.org", subject, text.replace(Letter.SECRET, ""), Optional.empty(),
                List.of(new Attachment(name + ".ics", "text/calendar", new byte[] {1})), new About("trial", 1), "key");
        var bytes = written(letter);
        var read = new MimeMessage(session, new ByteArrayInputStream(bytes));
        var names = Collections.list(read.getAllHeaders()).stream().map(header -> header.getName()).collect(Collectors.toList());
        assertThat(HEADERS).containsAll(names);
        assertThat(names).doesNotHaveDuplicates();
        assertThat(read.getRecipients(RecipientType.TO)).hasSize(1);
        assertThat(((InternetAddress) read.getAllRecipients()[0]).getAddress()).isEqualTo("provider@example.org");
        assertThat(read.getAllRecipients()).hasSize(1);
        assertThat(read.getHeader("Message-ID")).containsExactly("<id@council.example>");
        assertThat(Arrays.stream(new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n")).mapToInt(String::length).max()
                .orElseThrow()).isLessThan(999);
    }

    @Property(tries = 300)
    void textsArriveAsTheyWereWritten(@ForAll("hostile") String text) throws Exception {
        var plain = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace(Letter.SECRET, "");
        var letter = new Letter("", "provider@example.org", "s", plain, Optional.empty(), List.of(), new About("trial", 1), "key");
        var read = new MimeMessage(session, new ByteArrayInputStream(written(letter)));
        assertThat(lines((String) read.getContent())).isEqualTo(lines(plain));
    }

    /** Mail ends lines its own way. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace("\r", "\n").stripTrailing();
    }

    @Property(tries = 1_000)
    void anAddressIsOneAddressOrNone(@ForAll("hostile") String typed) throws Exception {
        for (var candidate : List.of(typed, typed + "@example.org", "a@" + typed)) {
            var read = MailAddress.read(candidate);
            if (read.isPresent()) {
                assertThat(read.get()).doesNotContainPattern("[\\s\\p{Cc}<>,;:\"()\\\\]").containsOnlyOnce("@");
                assertThat(InternetAddress.parse(read.get(), true)).hasSize(1);
            }
        }
    }
}
