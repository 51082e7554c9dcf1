package org.caremarket.delivery;

/** Confidence that an action in progress will be done as planned. */
public enum Rag {
    /** Off track, and not recoverable without a decision. */
    RED("Red"),
    /** At risk, and somebody is putting it right. */
    AMBER("Amber"),
    /** On track. */
    GREEN("Green");

    private final String title;

    Rag(String title) {
        this.title = title;
    }

    /** The colour as a word: colour alone never tells. */
    public String title() {
        return title;
    }
}
