package org.caremarket.platform.mail;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.env.Environment;
import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.caremarket.platform.database.StartupFailure;
import org.caremarket.platform.web.Text;

/** How the service itself is set to send mail. What does not fit together stops the start. */
@Context
class MailSetup {

    private final Optional<MailServer> server;
    private final @Nullable String sender;
    private final URI notify;
    private final Environment environment;

    MailSetup(
            @Nullable @Value("${caremarket.mail.smtp.host:}") String host,
            @Value("${caremarket.mail.smtp.port:587}") String port,
            @Nullable @Value("${caremarket.mail.smtp.user:}") String user,
            @Nullable @Value("${caremarket.mail.smtp.password:}") String password,
            @Nullable @Value("${caremarket.mail.smtp.password-file:}") String passwordFile,
            @Value("${caremarket.mail.smtp.starttls:required}") String starttls,
            @Nullable @Value("${caremarket.mail.from:}") String from,
            @Value("${caremarket.mail.notify.address:`https://api.notifications.service.gov.uk`}") URI notify,
            Environment environment) {
        this.environment = environment;
        this.notify = notify;
        this.sender = given(from).map(typed -> MailAddress.read(typed).orElseThrow(() -> new StartupFailure(
                "CAREMARKET_MAIL_FROM is not an address that mail can come from: write one such as mail@council.example.")))
                .orElse(null);
        this.server = given(host).map(name -> new MailServer(name, port(port), given(user).orElse(null),
                secret("CAREMARKET_MAIL_SMTP_PASSWORD", password, passwordFile).orElse(null), encryption(starttls)));
        if (server.isPresent() && sender == null) {
            throw new StartupFailure("CAREMARKET_MAIL_FROM is needed with CAREMARKET_MAIL_SMTP_HOST: "
                    + "the address that mail comes from when a council names none of its own.");
        }
        if (server.filter(some -> some.user() != null && some.password() == null).isPresent()) {
            throw new StartupFailure("CAREMARKET_MAIL_SMTP_PASSWORD, or …_PASSWORD_FILE, is needed with CAREMARKET_MAIL_SMTP_USER.");
        }
    }

    Optional<MailServer> server() {
        return server;
    }

    /** Where Notify is. */
    URI notifyAddress() {
        return notify;
    }

    /** How a council's mail goes. */
    MailWay way(MailSettings council) {
        return council.via() != null ? council.via() : server.isPresent() ? MailWay.SMTP : MailWay.KEPT;
    }

    /** The address that a council's mail comes from. */
    Optional<String> sender(MailSettings council) {
        return Optional.ofNullable(council.sender() == null ? sender : council.sender());
    }

    /** The council's key for Notify: from its own variable or the file that one names; it stands nowhere else. */
    Optional<String> notifyKey(String slug) {
        var name = "caremarket.mail.notify.key." + slug;
        return secret(
                variable(slug),
                environment.getProperty(name, String.class).orElse(null),
                environment.getProperty("caremarket.mail.notify.key-file." + slug, String.class).orElse(null));
    }

    /** What the service lacks to send a council's mail as it wants; empty when it lacks nothing. */
    Optional<String> lacks(MailSettings council, String slug) {
        return switch (way(council)) {
            case KEPT -> Optional.empty();
            case SMTP -> server.isPresent() ? Optional.empty()
                    : Optional.of("Mail by SMTP needs a mail server: set CAREMARKET_MAIL_SMTP_HOST");
            case NOTIFY -> notifyKey(slug).isPresent() ? Optional.empty()
                    : Optional.of("Mail by Notify needs the council's key: set " + variable(slug) + ", or "
                            + variable(slug).replaceFirst("_KEY_", "_KEY_FILE_"));
        };
    }

    private static String variable(String slug) {
        return "CAREMARKET_MAIL_NOTIFY_KEY_" + slug.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(some -> !Text.isBlank(some)).map(String::strip);
    }

    private static int port(String typed) {
        if (typed.strip().matches("\\d{1,5}")) {
            var port = Integer.parseInt(typed.strip());
            if (port > 0 && port < 65_536) {
                return port;
            }
        }
        throw new StartupFailure("CAREMARKET_MAIL_SMTP_PORT is not a port: write a number such as 587.");
    }

    private static MailServer.Encryption encryption(String typed) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "required" -> MailServer.Encryption.REQUIRED;
            case "offered" -> MailServer.Encryption.OFFERED;
            // Writing "no" or "off" without quotes in a YAML file says false.
            case "none", "no", "off", "false" -> MailServer.Encryption.NONE;
            default -> throw new StartupFailure("CAREMARKET_MAIL_SMTP_STARTTLS is \"required\", \"offered\" or \"none\".");
        };
    }

    private static Optional<String> secret(String variable, @Nullable String value, @Nullable String file) {
        if (given(value).isPresent()) {
            return given(value);
        }
        return given(file).map(path -> {
            try {
                return Files.readString(Path.of(path)).strip();
            } catch (IOException e) {
                throw new StartupFailure("The file that " + variable + "'s file setting names cannot be read.", e);
            }
        }).filter(text -> !text.isEmpty());
    }
}
