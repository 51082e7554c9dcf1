package org.caremarket.reference;

/** Whether a figure has a value, and if not, what the source says of the reason. None of these is ever a 0. */
public enum FigureState {
    /** The value is published. */
    STATED,
    /** There is no value and the source gives no reason, or says only that it is not available. */
    NOT_STATED,
    /** Nobody was asked. */
    NOT_COLLECTED,
    /** There is a value and it is withheld, so that nobody can be recognised. */
    SUPPRESSED,
    /** There can be no value, for example no share of nobody. */
    NOT_APPLICABLE
}
