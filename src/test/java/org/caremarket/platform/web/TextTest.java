package org.caremarket.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" \t\n", "\u00a0", "\u200b", "\u202e \u2003", "\u3164", "\u2060\ufeff", "\u0000"})
    void nothingCanBeSeen(String text) {
        assertThat(Text.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "\u200bé", "李", "🏡", "0"})
    void somethingCanBeSeen(String text) {
        assertThat(Text.isBlank(text)).isFalse();
        assertThat(Text.hasUnshowable(text)).isFalse();
    }

    @Test
    void controlCharactersAndHalfCharactersCannotBeShown() {
        assertThat(new String[] {"a\u0000", "\u001b[0m", "\u007f", "\u0085", "x\ud800y"}).allMatch(Text::hasUnshowable);
        assertThat(Text.hasUnshowable("one\r\n\ttwo\u200d")).isFalse();
    }
}
