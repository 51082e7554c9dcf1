package org.caremarket.workshop;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an agenda may hold, for forms, the API and files alike. */
final class AgendaRules {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_POSITION = 20_000;
    static final int LONGEST_QUESTION = 500;
    static final int LONGEST_HINT = 500;
    static final int LONGEST_OPTION = 200;
    static final int MOST_OPTIONS = 20;
    static final int MOST_SECTIONS = 30;
    static final int MOST_QUESTIONS = 30;

    private AgendaRules() {}

    /** What is wrong with the options of a question of this kind; empty when nothing is. */
    static Optional<String> wrong(QuestionKind kind, List<String> options) {
        if (kind == QuestionKind.SCALE) {
            return options.size() == 2 ? lengths(options)
                    : Optional.of("Write two lines for a scale: what 1 means, and what 5 means");
        }
        if (!kind.hasOptions()) {
            return options.isEmpty() ? Optional.empty() : Optional.of("A question of this kind has no options: leave them out");
        }
        if (options.size() < 2) {
            return Optional.of("Write at least two options, each on a line of its own");
        }
        return options.size() > MOST_OPTIONS
                ? Optional.of("Write at most %d options".formatted(MOST_OPTIONS))
                : lengths(options);
    }

    private static Optional<String> lengths(List<String> options) {
        var seen = new HashSet<String>();
        for (var option : options) {
            if (option.codePointCount(0, option.length()) > LONGEST_OPTION) {
                return Optional.of("Each option must be %d characters or less".formatted(LONGEST_OPTION));
            }
            if (!seen.add(option.toLowerCase(Locale.UK))) {
                return Optional.of("“%s” stands twice: answers could not be told apart".formatted(option));
            }
        }
        return Optional.empty();
    }
}
