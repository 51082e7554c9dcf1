package org.caremarket.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes from the clipboard. */
class PastedTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, value = {
        "•\tbeds;- beds", "•beds;- beds", "·       beds;- beds", "\uF0B7\tbeds;- beds", "  ▪ beds;- beds",
        "o\tbeds;- beds", "–\tbeds;- beds", "–\u00A0beds;– beds", "o beds;o beds", "2.\tbeds;2. beds", "a\tb;a\tb",
        "be\u00ADds\uFEFF \u200B10\u00A0of\u202F20;beds 10 of 20", "“beds” – ‘homes’;“beds” – ‘homes’",
    })
    void linesBecomeMarkdown(String pasted, String markdown) {
        assertThat(Pasted.clean(pasted)).isEqualTo(markdown);
    }

    @Test
    void linesEndInOneWay() {
        assertThat(Pasted.clean("a\r\nb\rc\u000Bd\u2028e\fg\n")).isEqualTo("a\nb\nc\nd\ne\ng\n");
    }

    @Test
    void whatFollowsAListIsNotItsLastItem() {
        assertThat(Pasted.clean("We have\n•\tbeds\no\tnursing\n•\thomes\nAnd more\n• a\n\nb"))
                .isEqualTo("We have\n- beds\n  - nursing\n- homes\n\nAnd more\n- a\n\nb");
    }

    @Test
    void cellsBecomeATable() {
        assertThat(Pasted.clean("So:\nSegment\tBeds\tHomes\n65+\t543\ta|b\n\t1\t\nend")).isEqualTo(
                "So:\n\n| Segment | Beds | Homes |\n| --- | --- | --- |\n| 65+ | 543 | a\\|b |\n|  | 1 |  |\n\nend");
        assertThat(Markdown.plainHtml(Pasted.clean("a\tb\tc\n–\t5\t6"), 2, Inserts.NONE))
                .contains("<th scope=\"col\">a</th>", "<td>–</td>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb\nc\td", "a\tb\tc", "a\tb\tc\nd\te", "- a\tb\tc\n- d\te\tf"})
    void fewTabsAreNoTable(String text) {
        assertThat(Pasted.clean(text)).isEqualTo(text);
    }

    @Property
    void doingItAgainChangesNothing(@ForAll("pasted") String text) {
        var once = Pasted.clean(text);
        assertThat(Pasted.clean(once)).isEqualTo(once);
    }

    @Property
    void noLetterIsLost(@ForAll("pasted") String text) {
        // But for the letter that is a bullet.
        assertThat(Letters.of(Pasted.clean(text)).replace("o", "")).isEqualTo(Letters.of(text).replace("o", ""));
    }

    @Provide
    Arbitrary<String> pasted() {
        return Arbitraries.of("•", "·", "o", "–", "-", "*", "1.", "\t", "\t", "\t", "\t", " ", "\n", "\n", "\n", "\r", "\r\n", "a", "b",
                "|", "\\", "\u00A0", "\u00AD", "\u000B", "\uFEFF", "\u200B", "\u2028", "\u0085", "#", ">", "§", "\uF0B7")
                .list().ofMaxSize(40).map(parts -> String.join("", parts));
    }
}
