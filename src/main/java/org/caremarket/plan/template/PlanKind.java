package org.caremarket.plan.template;

import java.util.Arrays;
import java.util.Optional;

/** What sort of document a template makes. */
public enum PlanKind {
    /** What a council means to do, sent to somebody or not: a market sustainability plan. */
    PLAN("plan", "Plan"),
    /** Answers to questions that somebody else asks, by a deadline. */
    RETURN("return", "Return"),
    /** A direction for several years, in chapters that end with objectives. */
    STRATEGY("strategy", "Strategy"),
    /** What the market is like and what the council means to buy, written for providers. */
    STATEMENT("statement", "Position statement");

    private final String word;
    private final String title;

    PlanKind(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The word in files and addresses: {@code return}. */
    public String word() {
        return word;
    }

    /** For people: {@code Return}. */
    public String title() {
        return title;
    }

    /** The kind of this word. */
    public static Optional<PlanKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
