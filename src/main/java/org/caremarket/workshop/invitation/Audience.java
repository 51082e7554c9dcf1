package org.caremarket.workshop.invitation;

/** To whom a message about a workshop goes; never to anybody who may not be mailed. */
public enum Audience {
    /** Everybody who was invited. */
    INVITED,
    /** Who sent answers, was heard by another channel, or came to a session. */
    TOOK_PART
}
