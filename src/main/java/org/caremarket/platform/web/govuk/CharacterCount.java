package org.caremarket.platform.web.govuk;

import io.micronaut.core.annotation.Nullable;

/**
 * Several lines of text with a limit; the count of what is left needs JavaScript, the limit does not.
 *
 * @param textarea the field
 * @param maxlength the most characters or words
 * @param maxwords the most words, in the older spelling
 * @param threshold percentage of the limit from which the count shows
 * @param countType {@code words}, {@code characters} or {@code length}
 */
public record CharacterCount(
        Textarea textarea,
        @Nullable Integer maxlength,
        @Nullable Integer maxwords,
        @Nullable Integer threshold,
        @Nullable String countType) implements FormControl<CharacterCount> {

    /** A field of this name. */
    public static CharacterCount named(String name) {
        return new CharacterCount(Textarea.named(name), null, null, null, null);
    }

    /** With the most characters or words. */
    public CharacterCount maxlength(@Nullable Integer maxlength) {
        return new CharacterCount(textarea, maxlength, maxwords, threshold, countType);
    }

    /** With the most words, in the older spelling. */
    public CharacterCount maxwords(@Nullable Integer maxwords) {
        return new CharacterCount(textarea, maxlength, maxwords, threshold, countType);
    }

    /** With percentage of the limit from which the count shows. */
    public CharacterCount threshold(@Nullable Integer threshold) {
        return new CharacterCount(textarea, maxlength, maxwords, threshold, countType);
    }

    /** With {@code words}, {@code characters} or {@code length}. */
    public CharacterCount countType(@Nullable String countType) {
        return new CharacterCount(textarea, maxlength, maxwords, threshold, countType);
    }

    /** At most this many words. */
    public CharacterCount words(int most) {
        return new CharacterCount(textarea, most, null, threshold, "words");
    }

    /** At most this many characters. */
    public CharacterCount characters(int most) {
        return new CharacterCount(textarea, most, null, threshold, "characters");
    }

    /** What is counted by, for the sentence below the field. */
    public String unit() {
        return "words".equals(countType) || (countType == null && maxwords != null) ? "words" : "characters";
    }

    /** The limit; null when there is none. */
    public @Nullable Integer limit() {
        return maxwords != null ? maxwords : maxlength;
    }

    /** With this text in the field. */
    public CharacterCount value(@Nullable String value) {
        return textarea(textarea.value(value));
    }

    /** With this many visible lines. */
    public CharacterCount rows(int rows) {
        return textarea(textarea.rows(rows));
    }

    @Override
    public String name() {
        return textarea.name();
    }

    @Override
    public Group group() {
        return textarea.group();
    }

    @Override
    public CharacterCount group(Group group) {
        return textarea(textarea.group(group));
    }

    /** With these options of the field itself. */
    public CharacterCount textarea(Textarea field) {
        return new CharacterCount(field, maxlength, maxwords, threshold, countType);
    }
}
