package org.caremarket.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;

/**
 * Whatever people write can be read: only the address of a link, the name of a code block's language and what stands for
 * a character ({@code &amp;}) are not shown as they were typed, so these texts have none.
 */
class NothingLostTest {

    @Property
    void everyLetterIsShown(@ForAll("texts") String text) {
        assertShown(text.replaceAll("\\](?=[(\\[])", "] "));
    }

    @Property
    void everyLetterOfAnyScriptIsShown(@ForAll String any) {
        assertShown(any.replaceAll("\\]\\(|[&`~]", " "));
    }

    private static void assertShown(String text) {
        var html = Markdown.html(text, 2, reference -> Insert.words(reference));
        // The numbers of a list are its browser's to show.
        assertThat(Letters.of(Jsoup.parse(html).wholeText())).isEqualTo(Letters.of(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "beds", "Übung", "م", "é", "<b>", "</div>", "<!--", "-->", "<script>x</script>", "*", "**", "_", "__",
                "[", "]", "![", "[a]", "]: ", "{{", "}}", "{{x}}", "(", ")", "> ", "- ", "+ ", "# ", "##", "|", "|-|-|\n", "\n-|-\n", "a | b | c\n",
                "---", "===", "\n", "\n\n", "    ", "\t", "\\", "\"", "'", "https://a.example", "<https://a.example>", "  \n", ":")
                .list().ofMaxSize(25).map(parts -> String.join("", parts));
    }
}
