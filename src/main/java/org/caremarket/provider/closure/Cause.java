package org.caremarket.provider.closure;

import java.util.Arrays;
import java.util.Optional;

/** Why a location or provider left the market. */
public enum Cause {
    PRACTICE("Practice", "over practice", "The quality or safety of care, for example after enforcement by the regulator"),
    FINANCIAL("Financial", "for financial reasons", "It could not go on with its income, for example an insolvency"),
    PLANNED("Planned", "as planned", "It had been intended, for example a retirement or the end of a contract"),
    OTHER("Other", "for another reason", "Say in words what it was");

    private final String title;
    private final String words;
    private final String hint;

    Cause(String title, String words, String hint) {
        this.title = title;
        this.words = words;
        this.hint = hint;
    }

    /** The cause of this word of the API and of files: {@code practice}. */
    public static Optional<Cause> ofSlug(String word) {
        return Arrays.stream(values()).filter(cause -> cause.slug().equalsIgnoreCase(word.strip())).findFirst();
    }

    public String slug() {
        return name().toLowerCase();
    }

    public String title() {
        return title;
    }

    /** How a sentence about exits goes on: {@code 5 closed over practice}. */
    public String words() {
        return words;
    }

    String hint() {
        return hint;
    }
}
