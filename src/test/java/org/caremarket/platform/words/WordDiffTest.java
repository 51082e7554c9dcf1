package org.caremarket.platform.words;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caremarket.platform.words.WordDiff.Fate;
import org.caremarket.platform.words.WordDiff.Piece;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What changed between two texts. */
class WordDiffTest {

    @Test
    void saysWhichWordsChanged() {
        var diff = WordDiff.between("We have 80 beds in the north.\n\nAnd homes.", "We have 90 good beds.\n\nAnd homes.");
        assertThat(diff.pieces()).containsExactly(
                new Piece(Fate.SAME, "We have "),
                new Piece(Fate.REMOVED, "80 beds in the north."),
                new Piece(Fate.ADDED, "90 good beds."),
                new Piece(Fate.SAME, "\n\nAnd homes."));
        assertThat(diff.removed()).isEqualTo(5);
        assertThat(diff.added()).isEqualTo(3);
    }

    @Test
    void keepsWhatIsBetweenTwoChanges() {
        assertThat(WordDiff.between("a b c d", "a x c y").pieces()).containsExactly(
                new Piece(Fate.SAME, "a "), new Piece(Fate.REMOVED, "b"), new Piece(Fate.ADDED, "x"),
                new Piece(Fate.SAME, " c "), new Piece(Fate.REMOVED, "d"), new Piece(Fate.ADDED, "y"));
    }

    @Test
    void ofEqualTextsIsEmpty() {
        assertThat(WordDiff.between("", "").pieces()).isEmpty();
        assertThat(WordDiff.between("a b", "a b").isEmpty()).isTrue();
        assertThat(WordDiff.between("a b", "a  b").isEmpty()).isFalse();
    }

    @Property
    void givesBothTextsAgain(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertSound(before, after);
    }

    @Property(tries = 50)
    void givesBothLongTextsAgain(@ForAll("longTexts") String before, @ForAll("longTexts") String after) {
        assertSound(before, after);
    }

    @Property
    void hasNothingToSayAboutATextAndItself(@ForAll("texts") String text) {
        assertThat(WordDiff.between(text, text).isEmpty()).isTrue();
    }

    @Test
    void endsSoonWhateverTheTexts() {
        var numbers = words(0, 17_000, " ");
        for (var other : List.of(words(100_000, 117_000, " "), words(100_000, 117_000, "\n"), words(0, 17_000, "\n"))) {
            for (var one : List.of(numbers, numbers.replace(" ", "\n"), numbers.replace("1 ", "1\n"))) {
                Assertions.assertTimeout(Duration.ofSeconds(4), () -> assertSound(one, other));
            }
        }
    }

    private static String words(int from, int to, String between) {
        return IntStream.range(from, to).mapToObj(Integer::toString).collect(joining(between));
    }

    private static void assertSound(String before, String after) {
        var diff = WordDiff.between(before, after);
        assertThat(without(diff, Fate.ADDED)).isEqualTo(before);
        assertThat(without(diff, Fate.REMOVED)).isEqualTo(after);
        assertThat(diff.pieces()).noneMatch(piece -> piece.text().isEmpty());
        for (int at = 1; at < diff.pieces().size(); at++) {
            assertThat(diff.pieces().get(at).fate()).isNotEqualTo(diff.pieces().get(at - 1).fate());
        }
    }

    private static String without(WordDiff diff, Fate fate) {
        return diff.pieces().stream().filter(piece -> piece.fate() != fate).map(Piece::text).collect(joining());
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.some(30);
    }

    @Provide
    Arbitrary<String> longTexts() {
        return Texts.some(20).flatMap(text -> Texts.some(10).map(other -> (text + other + "\n").repeat(300)));
    }
}
