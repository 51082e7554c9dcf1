package org.caremarket.council;

import java.util.regex.Pattern;

/** Codes of the Government Statistical Service for councils with adult social care duties. */
final class Gss {

    private static final Pattern UPPER_TIER = Pattern.compile("E(06|08|09|10)\\d{6}");
    private static final Pattern DISTRICT = Pattern.compile("E07\\d{6}");

    private Gss() {}

    /** Why a code is refused, in plain words; the empty text when it is fine. */
    static String why(String code) {
        if (UPPER_TIER.matcher(code).matches()) {
            return "";
        }
        if (DISTRICT.matcher(code).matches()) {
            return "\"%s\" is the code of a district council, and those have no adult social care duties".formatted(code);
        }
        return ("\"%s\" is not the code of an English council with adult social care duties:"
                + " E06, E08, E09 or E10, then six digits, for example E08000014").formatted(code);
    }
}
