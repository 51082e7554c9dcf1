package org.caremarket.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long texts are. */
class WordCountTest {

    private static WordCount count(String text) {
        return WordCount.of(text, String::length);
    }

    /** In these lines, a stroke stands for a new line. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "'';0;0", "' \u00A0\t';0;0", "beds;1;0", "two beds;2;0", "two\u00A0beds;2;0", "two\u2009 beds;2;0",
        "be\u00ADds \u200B;1;0", "24/7;1;0", "block-booked;1;0", "beds – homes;3;1", "beds / homes - x;5;2",
        "- beds¦- homes;2;0", "* a¦+ b¦12. c¦3) d;4;0", "- - a;1;0", "> - # a;1;0", ">>a;1;0", "–\tbeds;1;0", "• beds¦·\thomes¦o\tcare;3;0", "– beds;2;1",
        "# Title #;1;0", "#tag;1;0", "Title¦=====¦Next¦---;2;0", "***;0;0", "* * *;0;0", "-;0;0", "–;1;1",
        "**bold** *x* `y` __z__;4;0", "** – **;1;1", "**–**;1;1", "a \\¦b;2;0", "~~~¦code here¦~~~;2;0",
        "| a | b |¦|---|:-:|¦| c d | – |;5;1", "a|b;2;0", "a\\|b;1;0", "[two words](https://a.example \"a title\");2;0",
        "[–](https://a.example);1;1", "![map](https://a.example);1;0", "[a](b(c)d) e;2;0", "[1] [a;2;0",
        "<https://a.example>;1;0", "\uD83D\uDE00 beds;2;1", "م م;2;0", "a¦¦¦b;2;0", "1.5 beds;2;0", "2024. a;1;0",
        "a > b;3;1", "a + b;3;1", "a * b;2;0", "{{four}};4;0", "of {{four}}, or;6;0", "({{four}});4;0",
        "a{{four}}{{two}}b;9;0", "{{ four }} {{}} {{ }};7;3", "\\{{four}};1;0", "**{{four}}**;4;0", "{{a b}} – c;5;1",
    })
    void ofLines(String text, int words, int signs) {
        assertThat(count(text.replace("¦", "\n"))).isEqualTo(new WordCount(words, signs));
    }

    /**
     * The four answers of a real return, each word replaced and all else as it was. By white space they hold 482, 732,
     * 651 and 261; the first of these counts two dashes that are the marks of a list.
     */
    @ParameterizedTest
    @CsvSource({"1, 480, 2", "2, 732, 3", "3, 651, 1", "4, 261, 0"})
    void ofAReturn(int answer, int words, int signs) throws IOException {
        try (var file = getClass().getResourceAsStream("/words/capacity-plan-" + answer + ".md")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(count(text)).isEqualTo(new WordCount(words, signs));
            assertThat(text.strip().split("\\s+")).hasSize(words + (answer == 1 ? 2 : 0));
        }
    }

    @Property
    void isAtMostWhatWhiteSpaceParts(@ForAll("texts") String text) {
        var parted = Tokens.of(text).stream().filter(token -> !Tokens.isSpace(token)).count();
        assertThat(count(text).words()).isLessThanOrEqualTo((int) parted);
        assertThat(count(text).signs()).isBetween(0, count(text).words());
    }

    @Property
    void ofTwoTextsIsTheirSum(@ForAll("texts") String one, @ForAll("texts") String other) {
        assertThat(count(one + "\n\n" + other).words()).isEqualTo(count(one).words() + count(other).words());
    }

    @Test
    void ofVeryLongLinesIsSoonKnown() {
        for (var part : new String[] {">", "- ", "[", "[a](", "[a](b \"", "{{", "* ", "#", "|", "`", "a", "\u00A0", "{{a}}", "1. "}) {
            org.junit.jupiter.api.Assertions.assertTimeout(java.time.Duration.ofSeconds(2),
                    () -> count(part.repeat(1_000_000 / part.length())), part);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.some(30);
    }
}
