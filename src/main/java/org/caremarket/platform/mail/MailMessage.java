package org.caremarket.platform.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.time.Instant;
import java.util.Date;

/** Letters as MIME messages: UTF-8 throughout, no line longer than servers take, the Message-ID that was fixed before. */
final class MailMessage {

    private static final String UTF_8 = "UTF-8";

    private MailMessage() {}

    static MimeMessage of(Session session, Outgoing letter, Instant now) throws MessagingException {
        var message = new WithFixedId(session, letter.messageId());
        message.setFrom(address(letter.sender(), letter.senderName()));
        if (letter.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {address(letter.replyTo(), letter.senderName())});
        }
        message.setRecipient(RecipientType.TO, address(letter.toAddress(), letter.toName()));
        message.setSubject(HeaderText.clean(letter.subject()), UTF_8);
        message.setSentDate(Date.from(now));
        // Nobody's holiday message is to answer it.
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.attachments().isEmpty()) {
            message.setText(letter.text(), UTF_8);
            message.setHeader("Content-Transfer-Encoding", "quoted-printable");
        } else {
            message.setContent(parts(letter));
        }
        message.saveChanges();
        return message;
    }

    private static MimeMultipart parts(Outgoing letter) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        text.setHeader("Content-Transfer-Encoding", "quoted-printable");
        var parts = new MimeMultipart("mixed", text);
        for (var file : letter.attachments()) {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), file.type())));
            part.setHeader("Content-Type", file.type());
            part.setHeader("Content-Transfer-Encoding", "base64");
            part.setDisposition(MimeBodyPart.ATTACHMENT);
            part.setFileName(file.name());
            parts.addBodyPart(part);
        }
        return parts;
    }

    /** The name is encoded as a whole, so that nothing in it is read as part of the address. */
    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            var at = address.lastIndexOf('@');
            var ascii = address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
            var clean = HeaderText.clean(name);
            var encoded = new InternetAddress(ascii, true);
            if (!clean.isEmpty()) {
                encoded.setPersonal(clean, UTF_8);
            }
            return encoded;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        } catch (IllegalArgumentException e) {
            throw new AddressException("The address cannot be written for mail servers");
        }
    }

    /** Java's own Message-ID would be another at every try, and tell the name of the machine. */
    private static final class WithFixedId extends MimeMessage {

        private final String id;

        WithFixedId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
