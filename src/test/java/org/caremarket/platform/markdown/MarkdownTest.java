package org.caremarket.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What texts look like. */
class MarkdownTest {

    private static String page(String source) {
        return Markdown.html(source, 2, Inserts.NONE).strip();
    }

    private static String plain(String source) {
        return Markdown.plainHtml(source, 2, Inserts.NONE).strip();
    }

    @Test
    void paragraphsEmphasisAndLines() {
        assertThat(page("**Home care** is *short*.\\\nVery.")).isEqualTo(
                "<p class=\"govuk-body\"><strong>Home care</strong> is <em>short</em>.<br />\nVery.</p>");
        assertThat(plain("Beds & \"homes\"")).isEqualTo("<p>Beds &amp; &quot;homes&quot;</p>");
        assertThat(page("")).isEmpty();
    }

    @Test
    void lists() {
        assertThat(page("- beds\n- homes\n\n3. first\n4. second")).isEqualTo("""
                <ul class="govuk-list govuk-list--bullet"><li>beds</li>
                <li>homes</li>
                </ul>
                <ol start="3" class="govuk-list govuk-list--number"><li>first</li>
                <li>second</li>
                </ol>""");
        assertThat(plain("- beds\n  - some")).isEqualTo("<ul><li>beds\n<ul><li>some</li>\n</ul>\n</li>\n</ul>");
        assertThat(plain("- beds\n\n- homes")).contains("<li><p>beds</p>");
    }

    @Test
    void quotationsRulersAndCode() {
        assertThat(page("> said")).isEqualTo(
                "<blockquote class=\"govuk-inset-text\"><p class=\"govuk-body\">said</p>\n</blockquote>");
        assertThat(plain("a\n\n***\n\n`b` \n\n```x\nc < d\n```"))
                .isEqualTo("<p>a</p>\n<hr />\n<p><code>b</code></p>\n<pre>c &lt; d</pre>");
    }

    @Nested
    class Tables {

        @Test
        void haveHeadingsForTheirColumns() {
            assertThat(page("| Segment | Beds |\n|---|--:|\n| 65+ | 543 |")).isEqualTo("""
                    <div class="app-scroll" role="group" aria-label="Table" tabindex="0"><table class="govuk-table">\
                    <thead class="govuk-table__head"><tr class="govuk-table__row">\
                    <th scope="col" class="govuk-table__header">Segment</th>\
                    <th scope="col" class="govuk-table__header govuk-table__header--numeric">Beds</th></tr>
                    </thead>
                    <tbody class="govuk-table__body"><tr class="govuk-table__row"><td class="govuk-table__cell">65+</td>\
                    <td class="govuk-table__cell govuk-table__cell--numeric">543</td></tr>
                    </tbody></table></div>""");
        }

        @Test
        void loseNoCellOfARowThatIsTooLong() {
            assertThat(plain("a | b\n--|--\n1 | 2 | 3 | four")).contains("<td>3</td>", "<td>four</td>", "<td></td>");
            assertThat(plain("| a | b |\n|--|--|\n| 1 | 2 | three |")).contains("<td>three</td>");
        }

        @Test
        void areNotFilledUpWithoutEnd() {
            var wide = "|a".repeat(3_000) + "\n" + "|-".repeat(3_000) + "\n" + "b\n".repeat(3_000);
            assertThat(plain(wide)).doesNotContain("<table");
            var many = ("|a|b|c|\n|-|-|-|\n" + "d\n".repeat(5_000) + "\n").repeat(3);
            assertThat(plain(many).split("<table")).hasSize(2);
        }
    }

    @Nested
    class HeadingsOfText {

        @ParameterizedTest
        @CsvSource(delimiter = ';', value = {
            "# a|## b|## c|# d; 2 3 3 2",
            "### a|# b|### c; 2 2 3",
            "# a|#### b|## c|### d; 2 3 3 4",
            "###### a; 2",
            "# a|## b|### c|#### d|##### e|###### f; 2 3 4 5 6 6",
        })
        void areShiftedAndSkipNoLevel(String typed, String levels) {
            var headings = org.jsoup.Jsoup.parse(page(typed.replace("|", "\n\n"))).select("h1, h2, h3, h4, h5, h6");
            assertThat(headings.stream().map(each -> each.tagName().substring(1))).containsExactly(levels.split(" "));
            assertThat(headings).allMatch(each -> each.className().startsWith("govuk-heading-"));
        }

        @Test
        void haveALevelOfTheirOwn() {
            assertThat(Markdown.html("# a", 4, Inserts.NONE).strip()).isEqualTo("<h4 class=\"govuk-heading-s\">a</h4>");
            assertThatThrownBy(() -> Markdown.html("a", 0, Inserts.NONE)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Markdown.html("a", 7, Inserts.NONE)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Links {

        @Test
        void leadOutsideOrToTheSamePage() {
            assertThat(plain("[a](https://a.example/b?c=d&e)")).isEqualTo(
                    "<p><a href=\"https://a.example/b?c=d&amp;e\" rel=\"noopener noreferrer\">a</a></p>");
            assertThat(page("[a](#b)")).isEqualTo("<p class=\"govuk-body\"><a href=\"#b\" class=\"govuk-link\">a</a></p>");
            assertThat(plain("<care@a.example>")).contains("<a href=\"mailto:care@a.example\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[a](b.html)", "[a](/sefton)", "[a](//b.example)", "[a](ftp://b.example)", "[a]()"})
        void orAreWords(String source) {
            assertThat(plain(source)).isEqualTo("<p>a</p>");
        }

        @Test
        void thatWereDefinedAreShownWithTheirDefinition() {
            assertThat(plain("[a]\n\n[a]: https://b.example 'c'"))
                    .contains("<a href=\"https://b.example\"", "<p>[a]: https://b.example &quot;c&quot;</p>");
        }

        @Test
        void ofPicturesAreTheirWords() {
            assertThat(plain("![a *map*](https://b.example/c.png)")).isEqualTo("<p>a <em>map</em></p>");
        }
    }
}
