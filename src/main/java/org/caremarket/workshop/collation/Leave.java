package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Nullable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caremarket.contact.Organisations;
import org.caremarket.workshop.response.Quoting;

/** What may be repeated of an answer: the one place where leave to quote is read, for what is published, reports and files alike. */
public final class Leave {

    /** Shorter names are words that anybody may use. */
    private static final int TELLING = 4;

    private Leave() {}

    /**
     * Under which name an answer may be repeated: empty text for no name; nothing when it may not be.
     *
     * @param organisation null when it was said anonymously
     * @param others how many organisations answered the same question; few of them could be told apart
     */
    public static Optional<String> of(Quoting quoting, @Nullable String organisation, String text, int others) {
        return switch (quoting) {
            case NOT -> Optional.empty();
            case NAMED -> Optional.of(organisation == null ? "" : organisation);
            case ANONYMOUS -> organisation != null && (SmallNumbers.few(others) || names(text, organisation))
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
