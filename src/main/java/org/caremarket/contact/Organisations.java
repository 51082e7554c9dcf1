package org.caremarket.contact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether two names are of one organisation. */
public final class Organisations {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘`]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("( (ltd|limited|plc|llp|cic|cio|community interest company|public limited company))+$");

    private Organisations() {}

    /**
     * The name without letter case, signs, "the" in front and legal form at the end: {@code example care} for
     * "The Example-Care Ltd." Never empty for a name that shows something.
     */
    public static String key(String name) {
        var plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        var words = NO_WORD.matcher(APOSTROPHE.matcher(plain.replace("&", " and ")).replaceAll("")).replaceAll(" ").strip();
        var bare = LEGAL_FORM.matcher(words).replaceAll("").replaceFirst("^the (?=.)", "");
        return !bare.isEmpty() ? bare : !words.isEmpty() ? words : name.strip();
    }
}
