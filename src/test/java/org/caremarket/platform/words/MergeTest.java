package org.caremarket.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caremarket.platform.words.Merge.Clash;
import org.caremarket.platform.words.WordDiff.Fate;
import org.junit.jupiter.api.Test;

/** Two people's changes of one text. */
class MergeTest {

    private static final String BASE = "We have 80 beds in two homes.\n\nMore are needed.";

    @Test
    void joinsChangesThatDoNotTouch() {
        assertMerged("We have 90 beds in two homes.\n\nMore are needed.", "We have 80 beds in two homes.\n\nNone are needed.",
                "We have 90 beds in two homes.\n\nNone are needed.");
        assertMerged("We have 80 good beds in two homes.\n\nMore are needed.", BASE + "\n\nSoon.",
                "We have 80 good beds in two homes.\n\nMore are needed.\n\nSoon.");
        assertMerged(BASE.replace("two homes.", "homes."), BASE.replace("80", "90"),
                "We have 90 beds in homes.\n\nMore are needed.");
    }

    @Test
    void doesOnceWhatBothDid() {
        assertMerged(BASE.replace("80", "90").replace("two", "three"), BASE.replace("80", "90"),
                BASE.replace("80", "90").replace("two", "three"));
    }

    @Test
    void keepsBothWhereOneWriterAddsBesideWhatTheOtherReplaces() {
        var merge = Merge.of("It is about beds.", "It is about 27 beds.", "It is about hours.");
        assertThat(merge.isClean()).as("27 hours was said by nobody").isFalse();
        assertThat(merge.text()).contains("27", "beds", "hours");
    }

    @Test
    void keepsBothWhereTheyTouch() {
        var merge = Merge.of(BASE, BASE.replace("80", "90"), BASE.replace("80 beds", "85 places"));
        assertThat(merge.text()).isEqualTo(BASE.replace("80 beds", "90 beds 85 places"));
        assertThat(merge.clashes()).containsExactly(new Clash("90 beds", "85 places", "80 beds"));
        assertThat(merge.isClean()).isFalse();
    }

    @Test
    void keepsWhatBothAddedAtOnePlace() {
        var merge = Merge.of("a", "a\n\nb", "a\n\nc");
        assertThat(merge.text().split("\\s+")).containsExactly("a", "b", "c");
        assertThat(merge.clashes()).hasSize(1);
    }

    @Test
    void keepsWhatOneChangedAndTheOtherRemoved() {
        var merge = Merge.of("a b c", "a c", "a d c");
        assertThat(merge.text()).isEqualTo("a d c");
        assertThat(merge.clashes()).hasSize(1);
    }

    private static void assertMerged(String theirs, String mine, String merged) {
        assertThat(Merge.of(BASE, theirs, mine)).isEqualTo(new Merge(merged, List.of()));
        assertThat(Merge.of(BASE, mine, theirs)).isEqualTo(new Merge(merged, List.of()));
    }

    @Property
    void isTheOneThatChanged(@ForAll("texts") String base, @ForAll("texts") String changed) {
        assertThat(Merge.of(base, changed, base)).isEqualTo(new Merge(changed, List.of()));
        assertThat(Merge.of(base, base, changed)).isEqualTo(new Merge(changed, List.of()));
        assertThat(Merge.of(base, changed, changed)).isEqualTo(new Merge(changed, List.of()));
    }

    @Property
    void hasEveryWordThatEitherAdded(
            @ForAll("texts") String base, @ForAll("texts") String theirs, @ForAll("texts") String mine) {
        var words = words(Merge.of(base, theirs, mine).text());
        assertThat(words).containsAll(added(base, theirs)).containsAll(added(base, mine));
    }

    @Property
    void hasEveryWordThatBothKept(
            @ForAll("texts") String base, @ForAll("texts") String theirs, @ForAll("texts") String mine) {
        var kept = words(theirs);
        kept.retainAll(words(mine));
        assertThat(words(Merge.of(base, theirs, mine).text())).containsAll(kept);
    }

    private static List<String> added(String before, String after) {
        return WordDiff.between(before, after).pieces().stream().filter(piece -> piece.fate() == Fate.ADDED)
                .flatMap(piece -> words(piece.text()).stream()).toList();
    }

    private static List<String> words(String text) {
        return new java.util.ArrayList<>(Tokens.of(text).stream().filter(token -> !Tokens.isSpace(token)).toList());
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.some(20);
    }
}
