package org.caremarket.geography;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names without what people write now one way, now another: case, accents, punctuation, "&" and "and". */
final class PlainName {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern WHAT_IT_IS_BEFORE = Pattern.compile("^(the )?((london|royal|metropolitan) borough|lb|rb) (of )?");
    private static final Pattern WHAT_IT_IS_AFTER =
            Pattern.compile("( (metropolitan|borough|district|unitary|authority|council|mbc|mdc|ua|boro|lb))+$");

    private PlainName() {}

    /** {@code St. Helens} and {@code ST HELENS} both become {@code st helens}. */
    static String of(String typed) {
        var text = ACCENTS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT).replace("&", " and ");
        return OTHER_SIGNS.matcher(APOSTROPHES.matcher(text).replaceAll("")).replaceAll(" ").strip();
    }

    /** Without the words that say what kind of council it is. "County" stays: it tells two councils apart. */
    static String withoutKind(String plain) {
        return WHAT_IT_IS_AFTER.matcher(WHAT_IT_IS_BEFORE.matcher(plain).replaceFirst("")).replaceFirst("").strip();
    }
}
