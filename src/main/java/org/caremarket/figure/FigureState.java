package org.caremarket.figure;

/** Whether there is a value, and if not, why. None of the others is a zero. */
public enum FigureState {
    /** There is a value. */
    STATED("stated"),
    /** The source says nothing. */
    NOT_STATED("not stated"),
    /** Nobody counted it. */
    NOT_COLLECTED("not collected"),
    /** It is known and kept back, so that nobody can be recognised. */
    SUPPRESSED("suppressed"),
    /** It makes no sense here: no such service, for example. */
    NOT_APPLICABLE("not applicable");

    private final String words;

    FigureState(String words) {
        this.words = words;
    }

    /** The state in people's words: {@code not stated}. */
    public String words() {
        return words;
    }
}
