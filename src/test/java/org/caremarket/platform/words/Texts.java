package org.caremarket.platform.words;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Made-up texts of few different words, so that two of them have much in common. */
final class Texts {

    private Texts() {}

    static Arbitrary<String> some(int most) {
        return Arbitraries.of("a", "b", "c", "beds", "homes", "80%", "–", " ", " ", " ", "  ", "\n", "\n\n", "\t", "\r\n",
                "\u00A0", "\uD83D\uDE00", "م").list().ofMaxSize(most).map(parts -> String.join("", parts));
    }
}
