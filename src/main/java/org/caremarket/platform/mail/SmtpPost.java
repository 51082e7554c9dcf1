package org.caremarket.platform.mail;

import io.micronaut.core.annotation.Nullable;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** The mail server, over one connection as long as it holds. */
final class SmtpPost implements Post {

    private static final String CONNECT_WITHIN = "20000";
    private static final String ANSWER_WITHIN = "60000";

    private final MailServer server;
    private final Session session;
    private final Clock clock;
    private @Nullable Transport transport;

    SmtpPost(MailServer server, Clock clock) {
        this.server = server;
        this.session = Session.getInstance(properties(server));
        this.clock = clock;
    }

    private static Properties properties(MailServer server) {
        var properties = new Properties();
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", "" + server.port());
        properties.put("mail.smtp.auth", "" + (server.user() != null));
        properties.put("mail.smtp.starttls.enable", "" + (server.encryption() != MailServer.Encryption.NONE));
        properties.put("mail.smtp.starttls.required", "" + (server.encryption() == MailServer.Encryption.REQUIRED));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", CONNECT_WITHIN);
        properties.put("mail.smtp.timeout", ANSWER_WITHIN);
        properties.put("mail.smtp.writetimeout", ANSWER_WITHIN);
        properties.put("mail.smtp.quitwait", "false");
        return properties;
    }

    @Override
    public Handed hand(Outgoing letter) {
        try {
            if (transport == null || !transport.isConnected()) {
                connect();
            }
        } catch (AuthenticationFailedException e) {
            return new Handed.Later("The mail server does not accept the user and password that the service is set to.", true);
        } catch (MessagingException e) {
            return new Handed.Later(isSilence(e) ? "The mail server did not answer in time." : "The mail server could not be reached.", true);
        }
        try {
            var message = MailMessage.of(session, letter, clock.instant());
            transport.sendMessage(message, message.getAllRecipients());
            return new Handed.Taken("The mail server took it.", null);
        } catch (MessagingException e) {
            // In the midst of a talk that went wrong nobody knows where it stands: the next letter begins anew.
            close();
            return outcome(e, letter);
        }
    }

    private void connect() throws MessagingException {
        close();
        transport = session.getTransport("smtp");
        transport.connect(server.user(), server.password());
    }

    private Handed outcome(MessagingException failure, Outgoing letter) {
        for (Exception cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException refused) {
                return answer(refused.getReturnCode(), refused.getMessage(), letter);
            }
            // What is said before the address is named is about the service, not about the letter.
            if (cause instanceof SMTPSenderFailedException refused) {
                return answer(0, refused.getMessage(), letter);
            }
        }
        if (failure instanceof SMTPSendFailedException failed) {
            return answer(failed.getReturnCode(), failed.getMessage(), letter);
        }
        return new Handed.Later(isSilence(failure)
                ? "The mail server did not answer in time."
                : "The connection to the mail server broke off.", true);
    }

    /**
     * A code from 500 to 599 is for good. But 5.7 says that the server does not want mail from here, as it is set up:
     * that is nothing that the address can help, and may be put right.
     */
    private Handed answer(int code, @Nullable String said, Outgoing letter) {
        var words = "The mail server said: " + ServerWords.clean(said == null ? "" : said,
                List.of(server.host(), server.user() == null ? "" : server.user(), letter.secret()));
        var ofPolicy = said != null && said.matches("(?s)\\d{3}[ -]5\\.7\\..*");
        return code >= 500 && code < 600 && code != 530 && code != 535 && !ofPolicy
                ? new Handed.Never(words)
                : new Handed.Later(words, false);
    }

    private static @Nullable Exception next(Exception failure) {
        if (failure instanceof MessagingException messaging && messaging.getNextException() != null) {
            return messaging.getNextException();
        }
        return failure.getCause() instanceof Exception cause && cause != failure ? cause : null;
    }

    private static boolean isSilence(Exception failure) {
        for (var cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SocketTimeoutException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException e) {
                // It is of no more use either way.
            }
            transport = null;
        }
    }
}
