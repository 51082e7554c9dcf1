package org.caremarket.provider.rating;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a rating is about: the service as a whole, or one of the five questions that the regulator asks. */
public enum Question {
    OVERALL("Overall"),
    SAFE("Safe"),
    EFFECTIVE("Effective"),
    CARING("Caring"),
    RESPONSIVE("Responsive"),
    WELL_LED("Well-led");

    /** The five questions, without the whole. */
    public static final List<Question> FIVE = List.of(SAFE, EFFECTIVE, CARING, RESPONSIVE, WELL_LED);

    private final String title;

    Question(String title) {
        this.title = title;
    }

    /** The regulator's own word. */
    public String title() {
        return title;
    }

    /** Its word in forms, files and the API: {@code well-led}. */
    public String slug() {
        return title.toLowerCase(Locale.ROOT);
    }

    /** The question in these words, with a space or a hyphen; empty when it is none. */
    public static Optional<Question> ofWords(String words) {
        var plain = words.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        return Arrays.stream(values()).filter(question -> question.slug().equals(plain)).findFirst();
    }
}
