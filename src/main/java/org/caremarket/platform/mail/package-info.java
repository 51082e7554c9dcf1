/**
 * The outbox: mail that a council sends. A feature puts a {@link org.caremarket.platform.mail.Letter} through
 * {@link org.caremarket.platform.mail.Outbox} in the transaction that makes it necessary; once that is committed it is
 * sent, by SMTP or GOV.UK Notify, or kept to be read here. Pages: {@code /{council}/outbox} and {@code …/outbox/{id}};
 * as JSON under {@code /api/v1/{council}/outbox}. What comes back is told to every
 * {@link org.caremarket.platform.mail.Bounced}.
 */
package org.caremarket.platform.mail;
