package org.caremarket.workshop;

/** How a question is answered. */
public enum QuestionKind {
    AGREEMENT("Agree, partly, disagree", "with the reason in words"),
    TEXT("In words", "as many as they like"),
    ONE("Choose one", "of the options given"),
    SEVERAL("Choose several", "of the options given"),
    RANK("Put in order", "the options given, the most important first"),
    SCALE("A scale from 1 to 5", "with words for both ends");

    private final String title;
    private final String explanation;

    QuestionKind(String title, String explanation) {
        this.title = title;
        this.explanation = explanation;
    }

    public String title() {
        return title;
    }

    public String explanation() {
        return explanation;
    }

    /** Whether it has options to choose or to rank. */
    public boolean hasOptions() {
        return this == ONE || this == SEVERAL || this == RANK;
    }
}
