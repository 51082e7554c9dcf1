package org.caremarket.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** Texts whose writers mean harm, or whose keyboards were stuck: what is shown is harmless, and soon there. */
class HostileTextTest {

    private static final Set<String> ANYWHERE = Set.of("class");
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("p", Set.of()), Map.entry("ul", Set.of()), Map.entry("ol", Set.of("start")),
            Map.entry("li", Set.of()), Map.entry("strong", Set.of()), Map.entry("em", Set.of()),
            Map.entry("a", Set.of("href", "rel")), Map.entry("blockquote", Set.of()), Map.entry("table", Set.of()),
            Map.entry("thead", Set.of()), Map.entry("tbody", Set.of()), Map.entry("tr", Set.of()),
            Map.entry("th", Set.of("scope")), Map.entry("td", Set.of()), Map.entry("code", Set.of()),
            Map.entry("pre", Set.of()), Map.entry("br", Set.of()), Map.entry("hr", Set.of()),
            Map.entry("span", Set.of()), Map.entry("sup", Set.of()), Map.entry("h2", Set.of()),
            Map.entry("h3", Set.of()), Map.entry("h4", Set.of()), Map.entry("h5", Set.of()), Map.entry("h6", Set.of()),
            Map.entry("div", Set.of("role", "aria-label", "tabindex")));

    private static final Inserts HOSTILE = reference -> reference.startsWith("m")
            ? Insert.missing("<script>" + reference)
            : new Insert("<b onclick=x>" + reference, "\"><i>", "javascript:alert('" + reference, false);

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a <b onclick='x'>b</b>", "<svg/onload=alert(1)>",
        "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>", "<math><mtext><script>x</script></mtext></math>",
        "<iframe src=\"data:text/html,x\">", "<style>*{}</style>", "<!-- <script> -->", "<![CDATA[<script>]]>", "<?php x ?>",
        "</p></div><script>x", "`</code><script>x`", "```\n</pre><script>x\n```", "    </pre><script>x", "&lt;script&gt;x",
        "&#60;script&#62;x", "&#x3c;script>", "| <script> |\n|---|\n| </table><img src=x onerror=x> |",
        "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a]( javascript:alert(1))", "[a](java\nscript:alert(1))",
        "[a](java\tscript:alert(1))", "[a](&#106;avascript:alert(1))", "[a](javascript&colon;alert(1))",
        "[a](javascript&#58;alert(1))", "[a](&#x6A;&#x61;vascript:x)", "[a](\\javascript:x)", "[a](javascript\\:x)",
        "[a](<javascript:alert(1)>)", "[a](\u0001javascript:alert(1))", "[a](\u0000javascript:x)", "[a](%6Aavascript:x)",
        "<javascript:alert(1)>", "[a]\n\n[a]: javascript:alert(1)", "[a](vbscript:x)", "[a](data:text/html;base64,PHNjcmlwdD4=)",
        "[a](view-source:x)", "[a](file:///etc/passwd)", "[a](blob:https://a.example/x)", "[a](//a.example)",
        "![a](javascript:x)", "![a](data:image/svg+xml,x)", "![x\" onerror=\"y](https://a.example/b)",
        "[a](https://a.example/\" onclick=\"x)", "[a](https://a.example \"b\\\" onclick=x \")", "[a](https://a.example/'onclick='x)",
        "[a](https://a.example/<script>)", "<https://a.example/\"onclick=x>", "[a](https://a.example/\u202Efdp.exe)",
        "[a [b](https://b.example)](javascript:x)", "[![a](x)](javascript:x)", "[<img src=x onerror=x>](https://a.example)",
        "{{x}}", "{{missing}}", "[{{x}}](https://a.example)", "{{<script>}}", "{{\"><script>}}", "# <script>\n## {{x}}",
        "\u202Eevil\u202C \u2066x", "\u0000\u0001\u0008\uFFFE\uFFFF", "\uD800 lone \uDC00", "```<script>\nx\n```",
        "1000000000. x", "0. x", "999999999. x", "- <script>\n  - > <img onerror=x>", "{{x}}{{missing}} `{{x}}`",
    })
    void isHarmless(String text) {
        assertHarmless(text);
    }

    @Property
    void isHarmlessHoweverItIsPutTogether(@ForAll("pieces") String text) {
        assertHarmless(text);
    }

    @Property
    void isHarmlessWhateverTheCharacters(@ForAll String text) {
        assertHarmless(text);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of("<script>", "</p>", "<img src=x onerror=x>", "javascript:x", "https://a.example", "(", ")", "[", "]",
                "![", "](", "**", "*", "_", "`", "```\n", "\n", "\n\n", "> ", "- ", "1. ", "# ", "|", "|-|\n", "{{x}}", "{{", "}}",
                "\"", "'", "<", ">", "&", "&colon;", "&#106;", "\\", ":", "\u0000", "\u202E", "\uD800", "a", "words", "    ", "\t",
                "<a href=javascript:x>", "<!--", "-->").list().ofMaxSize(30).map(parts -> String.join("", parts));
    }

    static Stream<String> tooLong() {
        return Stream.of(">", "> ", "[", "![", "*", "**", "_", "*a _b ", "**a __b ", "- ", "1. ", "`", "<", "<!-- ", "<a ", "<?", "<![CDATA[",
                "[a](", "[a](b", "[a](<b", "[a](b \"", "](x)", "![a](x)", "[a]", "[a]: b\n", "[a][", "{{", "{{a}}", "{", "}", "|", "|-", "|a\n|-\n",
                "a|b\n-|-\n", "a", "a ", "\n", "    a\n", "\t", "#", "# ", "&", "&amp;", "\\", "\u0000", "<b>", "</b>", "a\n\n", "a  \n",
                "- a\n  ", "* * ", "> - ", "```\n", "~~~", "=", "=\n", "a\n=\n", "https://a.example ", "<https://a.example>", "\r", "\u202E",
                "a**b", "*a*", "**a", "a_ ", "x*_", "\uD83D\uDE00", "`a``b", "!", "\"", "- a\n\n\n", "[a\\]", "[\\[");
    }

    /** A megabyte, and then the same with an end to each beginning. */
    @ParameterizedTest
    @MethodSource("tooLong")
    void isHarmlessAndSoonThereHoweverLong(String part) {
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            render(part.repeat(1_000_000 / part.length()));
            assertHarmless(part.repeat(1_000) + "x" + part.repeat(1_000));
            assertHarmless(part.repeat(1_000) + "x" + new StringBuilder(part).reverse().toString().repeat(1_000));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void isHarmlessWhereDefinitionsAreUsedOftenAndDistinctRunsOfMarksFollow(int kind) {
        var text = new StringBuilder();
        switch (kind) {
            case 1 -> text.append("[a]: https://a.example/").append("b".repeat(1_900)).append("\n\n").append("[a] ".repeat(200_000));
            case 2 -> Stream.iterate(1, each -> each + 1).limit(1_300).forEach(each -> text.append("`".repeat(each)).append('a'));
            default -> text.append("![".repeat(100_000)).append("a").append("](b)".repeat(100_000));
        }
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> assertThat(render(text.toString()).length())
                .isLessThan(20 * text.length()));
    }

    private static String render(String text) {
        return Markdown.html(text, 2, HOSTILE);
    }

    private static void assertHarmless(String text) {
        for (var html : new String[] {render(text), Markdown.plainHtml(text, 2, HOSTILE)}) {
            for (var element : Jsoup.parseBodyFragment(html).body().select("*").not("body")) {
                assertHarmless(element);
            }
            assertWellFormed(html);
        }
    }

    private static void assertHarmless(Element element) {
        assertThat(ALLOWED).containsKey(element.tagName());
        element.attributes().forEach(attribute -> assertThat(ALLOWED.get(element.tagName()).contains(attribute.getKey())
                || ANYWHERE.contains(attribute.getKey())).as(element.outerHtml()).isTrue());
        if (element.hasAttr("href")) {
            assertThat(element.attr("href")).matches("(?is)(https?://|mailto:|#).+").doesNotContain("\u202E", "\n");
        }
    }

    private static void assertWellFormed(String html) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            builder.parse(new InputSource(new StringReader("<body>" + html + "</body>")));
        } catch (Exception e) {
            throw new AssertionError(html, e);
        }
    }
}
