package org.caremarket.platform.markdown;

/** Of a text its letters and digits, which are what nobody may lose. */
final class Letters {

    private Letters() {}

    static String of(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
