package org.caremarket.platform.markdown;

/** Knows what the references of a text stand for. */
@FunctionalInterface
public interface Inserts {

    /** For a text whose references nobody looked up: each stands as it was typed, marked as missing. */
    Inserts NONE = reference -> Insert.missing("{{" + reference + "}}");

    /** @param reference what stands between the braces, without white space around it; 1 to 100 characters */
    Insert of(String reference);
}
