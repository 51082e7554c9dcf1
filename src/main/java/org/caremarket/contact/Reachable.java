package org.caremarket.contact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caremarket.platform.web.TypedDate;

/** What addresses, telephone numbers and days of consent look like, in forms and files alike. */
public final class Reachable {

    static final String NO_EMAIL = "Enter an email address in the correct format, like name@example.org";
    static final String NO_TELEPHONE = "Enter a telephone number, like 01632 960001 or +44 808 157 0192";

    private static final int LONGEST_EMAIL = 254;
    private static final int EARLIEST_YEAR = 1990;
    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9(][0-9 ()./-]{4,30}( ?(ext|extension|x)\\.? ?[0-9]{1,6})?");

    private Reachable() {}

    /** Whether mail could be sent to it. */
    public static boolean isEmail(String typed) {
        return typed.length() <= LONGEST_EMAIL && EMAIL.matcher(typed).matches();
    }

    /** Whether somebody could call it. */
    public static boolean isTelephone(String typed) {
        return TELEPHONE.matcher(typed).matches();
    }

    /** Why this is no day on which somebody can have agreed; empty when it is one. */
    static Optional<String> dayProblem(String typed, LocalDate today) {
        var day = TypedDate.read(typed);
        if (day.isEmpty() || day.get().getYear() < EARLIEST_YEAR) {
            return Optional.of("Enter a real day, for example 27 March 2026");
        }
        return day.get().isAfter(today) ? Optional.of("The day must be today or in the past") : Optional.empty();
    }
}
