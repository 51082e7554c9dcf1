package org.caremarket.platform.access;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.caremarket.platform.tenancy.CommonsScope;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.RegionScope;
import org.caremarket.platform.tenancy.Scope;

/**
 * What a password must be: long, and not what anybody would try first. There is no rule about capitals, digits and
 * signs: such rules make passwords alike.
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** Letters of common long passwords; digits and signs around them do not make them better. */
    private static final Set<String> COMMON = Set.of(
            "password", "passwordpassword", "passw0rd", "passphrase", "letmein", "letmeinplease", "welcome",
            "welcomewelcome", "iloveyou", "iloveyouiloveyou", "qwerty", "qwertyuiop", "qwertyuiopasdf",
            "qwertyqwerty", "asdfghjkl", "asdfghjklqwerty", "zxcvbnm", "qwertyuiopasdfghjkl", "abcdefghijkl",
            "abcdefghijklm", "abcdefghijklmnop", "abcdefghijklmnopqrstuvwxyz", "administrator", "changeme",
            "changemeplease", "mypassword", "newpassword", "secretpassword", "correcthorsebatterystaple",
            "caremarket", "caremarketplanning", "democaremarket", "socialcare", "adultsocialcare", "commissioning",
            "trustnoone", "footballfootball", "manchesterunited", "liverpoolfc", "unitedkingdom");

    private static final Set<String> COMMON_DIGITS = Set.of(
            "123456789012", "1234567890123", "12345678901234", "1234567890", "0123456789", "012345678901",
            "123123123123", "098765432109", "987654321098", "111222333444", "112233445566", "123456654321");

    private PasswordRules() {}

    /** What to do about an unfit password; empty when it is fit. */
    static Optional<String> refusal(String password, String email, Scope scope) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("Your new password must be 12 characters or more");
        }
        if (length > LONGEST) {
            return Optional.of("Your new password must be 200 characters or fewer");
        }
        if (password.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("Your new password must not contain characters that cannot be typed");
        }
        if (password.chars().distinct().count() < 3
                || COMMON.contains(letters(password))
                || COMMON_DIGITS.contains(password)) {
            return Optional.of("Choose a password that is harder to guess");
        }
        if (repeats(password, email) || repeats(password, email.substring(0, Math.max(0, email.indexOf('@'))))) {
            return Optional.of("Choose a password that is not your email address");
        }
        if (namesOf(scope).stream().anyMatch(name -> repeats(password, name))) {
            return Optional.of("Choose a password that is not the name of your council or region");
        }
        return Optional.empty();
    }

    private static boolean repeats(String password, String known) {
        var word = letters(known);
        return !word.isEmpty() && letters(password).equals(word);
    }

    private static Set<String> namesOf(Scope scope) {
        return switch (scope) {
            case CouncilScope council -> Set.of(council.slug(), council.slug() + "council", council.name());
            case RegionScope region -> Set.of(region.slug(), region.name());
            case CommonsScope commons -> Set.of();
        };
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
