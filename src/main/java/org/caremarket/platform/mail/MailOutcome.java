package org.caremarket.platform.mail;

/** What can come of what somebody wants done with a letter. */
public sealed interface MailOutcome {

    /** It is done. */
    record Done(Message message) implements MailOutcome {}

    /**
     * It cannot be done with a letter that stands like this.
     *
     * @param why in people's words
     */
    record NotNow(Message message, String why) implements MailOutcome {}

    /** There is no such letter. */
    record NotFound() implements MailOutcome {}
}
