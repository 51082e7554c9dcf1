package org.caremarket.platform.database;

/** The service cannot start, for a reason that whoever starts it can put right: one plain sentence, no secret. */
public class StartupFailure extends RuntimeException {

    /** @param sentence what is wrong and what to do, in words for an operator */
    public StartupFailure(String sentence) {
        super(sentence);
    }

    /**
     * @param sentence what is wrong and what to do, in words for an operator
     * @param cause what the machine said; never shown to the operator, so that it need not be free of detail
     */
    public StartupFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
