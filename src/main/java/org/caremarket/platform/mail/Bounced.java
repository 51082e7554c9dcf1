package org.caremarket.platform.mail;

/** Hears that mail does not reach an address. A bean of any feature that keeps addresses. */
public interface Bounced {

    /**
     * A letter was refused or came back. In the council's scope and in the transaction that notes it.
     *
     * @param about what the letter was about
     * @param address the address as it stood in the letter
     * @param reason why, in people's words
     */
    void bounced(About about, String address, String reason);
}
