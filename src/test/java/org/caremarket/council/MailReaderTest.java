package org.caremarket.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.TenantFileProblems;
import org.caremarket.platform.file.YamlMap;
import org.caremarket.platform.mail.MailSettings;
import org.caremarket.platform.mail.MailWay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a council's mail goes, as its file says. */
class MailReaderTest {

    private static final String RIGHT = """
            name: Sefton Council
            mail:
              via: notify
              from: commissioning@sefton.example
              reply_to: markets@sefton.example
              notify_template: 01234567-89ab-cdef-0123-456789abcdef
            """;

    private static MailSettings read(String text) {
        var problems = new FileProblems();
        var settings = MailReader.read(YamlMap.of(text, "sefton/council.yml", problems).orElseThrow());
        problems.throwIfAny();
        return settings;
    }

    @Test
    void whatIsRightIsRead() {
        assertThat(read(RIGHT)).isEqualTo(new MailSettings(MailWay.NOTIFY, "commissioning@sefton.example",
                "markets@sefton.example", "01234567-89ab-cdef-0123-456789abcdef"));
        assertThat(read("name: Sefton Council\n")).isEqualTo(MailSettings.NONE);
    }

    @ParameterizedTest(name = "{1} -> {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            via: notify                | via: pigeon                | 3 | write kept, smtp or notify
            from: commissioning@sefton.example | from: sefton       | 4 | is not an address for mail
            reply_to: markets@sefton.example | reply_to: "a@b.example, c@d.example" | 5 | is not an address for mail
            reply_to: markets@sefton.example | replyto: a@b.example | 5 | The key "replyto" is not known here
            notify_template: 01234567-89ab-cdef-0123-456789abcdef | notify_template: mine | 6 | is not the id of a template
            notify_template: 01234567-89ab-cdef-0123-456789abcdef | notify_template:      | 3 | needs a template
            """)
    void whatIsWrongIsSaidWithItsLine(String right, String wrong, int line, String reason) {
        assertThat(RIGHT).contains(right);
        assertThatThrownBy(() -> read(RIGHT.replace(right, wrong))).isInstanceOfSatisfying(TenantFileProblems.class, found ->
                assertThat(found.problems()).anySatisfy(problem -> {
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.reason()).contains(reason);
                }));
    }
}
