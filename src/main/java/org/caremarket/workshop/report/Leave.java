package org.caremarket.workshop.report;

import io.micronaut.core.annotation.Nullable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caremarket.contact.Organisations;
import org.caremarket.workshop.response.Quoting;

/** What may be repeated of an answer: the one place where leave to quote is read, for reports and files alike. */
final class Leave {

    /** Shorter names are words that anybody may use. */
    private static final int TELLING = 4;

    private Leave() {}

    /**
     * Under which name an answer may be repeated: empty text for no name; nothing when it may not be.
     *
     * @param organisation null when it was said anonymously
     * @param others how many organisations answered the same question; fewer than {@code least} could be told apart
     */
    static Optional<String> of(Quoting quoting, @Nullable String organisation, String text, int others, int least) {
        return switch (quoting) {
            case NOT -> Optional.empty();
            case NAMED -> Optional.of(organisation == null ? "" : organisation);
            case ANONYMOUS -> organisation != null && (others < least || names(text, organisation))
                    ? Optional.empty() : Optional.of("");
        };
    }

    /** Whether a text names the organisation that said it. */
    static boolean names(String text, String organisation) {
        var key = Organisations.key(organisation);
        return key.length() >= TELLING && Pattern.compile("\\b" + Pattern.quote(key) + "\\b")
                .matcher(Organisations.key(text)).find();
    }
}
