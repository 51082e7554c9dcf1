package org.caremarket.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.env.DefaultEnvironment;
import io.micronaut.context.env.PropertySource;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.database.StartupFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings for mail that do not fit together stop the start, and say what to set. */
class MailSetupTest {

    private static final URI NOTIFY = URI.create("https://notify.example");

    @TempDir
    Path folder;

    private static MailSetup setup(String host, String port, String user, String password, String file, String starttls, String from) {
        var environment = new DefaultEnvironment(() -> List.of("test"));
        environment.addPropertySource(PropertySource.of("test",
                Map.of("caremarket.mail.notify.key.cheshire-west", "the key")));
        environment.start();
        return new MailSetup(host, port, user, password, file, starttls, from, NOTIFY, environment);
    }

    @Test
    void withoutAServerMailIsKept() {
        var setup = setup("", "587", "", "", "", "required", "");
        assertThat(setup.way(MailSettings.NONE)).isEqualTo(MailWay.KEPT);
        assertThat(setup.lacks(MailSettings.NONE, "sefton")).isEmpty();
        assertThat(setup.lacks(new MailSettings(MailWay.SMTP, null, null, null), "sefton")).get().asString()
                .contains("CAREMARKET_MAIL_SMTP_HOST");
        var notify = new MailSettings(MailWay.NOTIFY, null, null, NotifyStub.TEMPLATE);
        assertThat(setup.lacks(notify, "sefton")).get().asString().contains("CAREMARKET_MAIL_NOTIFY_KEY_SEFTON");
        assertThat(setup.lacks(notify, "cheshire-west")).isEmpty();
    }

    @Test
    void aServerIsUsedByCouncilsThatSayNothingElse() throws Exception {
        var file = Files.writeString(folder.resolve("password"), "s3cr3t\n");
        var setup = setup("smtp.example", "25", "user", "", file.toString(), "offered", "mail@council.example");
        assertThat(setup.way(MailSettings.NONE)).isEqualTo(MailWay.SMTP);
        assertThat(setup.way(new MailSettings(MailWay.KEPT, null, null, null))).isEqualTo(MailWay.KEPT);
        assertThat(setup.sender(MailSettings.NONE)).contains("mail@council.example");
        assertThat(setup.sender(new MailSettings(null, "own@council.example", null, null))).contains("own@council.example");
        assertThat(setup.server().orElseThrow().password()).isEqualTo("s3cr3t");
        assertThat(setup.server().orElseThrow().toString()).doesNotContain("s3cr3t", "user");
    }

    @Test
    void whatDoesNotFitTogetherIsSaid() {
        assertThatThrownBy(() -> setup("smtp.example", "587", "", "", "", "required", ""))
                .isInstanceOf(StartupFailure.class).hasMessageContaining("CAREMARKET_MAIL_FROM is needed");
        assertThatThrownBy(() -> setup("smtp.example", "587", "", "", "", "required", "nobody"))
                .isInstanceOf(StartupFailure.class).hasMessageContaining("CAREMARKET_MAIL_FROM is not an address");
        assertThatThrownBy(() -> setup("smtp.example", "70000", "", "", "", "required", "a@b.example"))
                .isInstanceOf(StartupFailure.class).hasMessageContaining("CAREMARKET_MAIL_SMTP_PORT");
        assertThatThrownBy(() -> setup("smtp.example", "587", "user", "", "", "required", "a@b.example"))
                .isInstanceOf(StartupFailure.class).hasMessageContaining("CAREMARKET_MAIL_SMTP_PASSWORD");
        assertThatThrownBy(() -> setup("smtp.example", "587", "", "", "", "perhaps", "a@b.example"))
                .isInstanceOf(StartupFailure.class).hasMessageContaining("CAREMARKET_MAIL_SMTP_STARTTLS");
        assertThatThrownBy(() -> setup("smtp.example", "587", "user", "", "/nowhere/at/all", "required", "a@b.example"))
                .isInstanceOf(StartupFailure.class).hasMessageContaining("cannot be read");
    }
}
