package org.caremarket.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.caremarket.platform.markdown.Insert;
import org.caremarket.platform.markdown.Markdown;
import org.caremarket.platform.web.Assets;
import org.caremarket.platform.words.WordCount;
import org.caremarket.platform.words.WordDiff;
import org.caremarket.templates.StaticTemplates;
import org.junit.jupiter.api.Test;

/** Texts in a real browser: it counts as the server does, and what the server makes of them can be read by everybody. */
@Journey
class WordsTest {

    /** What texts are put together from. */
    private static final List<String> PARTS = List.of(
            "beds", "two homes", "block-booked", "24/7", "1,306", "80%", "don’t", "“quoted”", "مجلس", "الرعاية", "日本", "e\u0301",
            "\uD83D\uDE00", "\uD83D\uDC69\u200D\uD83D\uDC67", "٣", "½", "Ⅷ", "-", "–", "—", "/", "&", "•", "*", "**", "_", "__",
            "`", "```", "~~~", "***", "---", "===", "#", "## ", "- ", "* ", "+ ", "-", "1. ", "12) ", "1234567890. ", "> ", ">",
            "|", "|---|:-:|", "\\|", "\\", "[", "]", "(", ")", "](", "![", "[the guidance](https://a.example/b \"c d\")",
            "[–](#x)", "[a](b(c)d)", "[a]( b )", "{{beds}}", "{{ free beds }}", "{{}}", "{{ }}", "{{", "}}", "\\{{x}}", "{{x|y}}",
            "{{[a](b)}}", "{{" + "a".repeat(100) + "}}", "{{" + "\uD83D\uDE00".repeat(51) + "}}", "<b>", "&nbsp;", ".", ",", "$1", "$&",
            " ", " ", " ", " ", " ", "  ", "\t", "\u00A0", "\u2009", "\u202F", "\u3000", "\u0085", "\u000B", "\f", "\u001C", "\u001F",
            "\u180E", "\u200B", "\uFEFF", "\u00AD", "\u2060", "\u200E", "\u2028", "\u2029", "\uE000", "\u0000",
            "\n", "\n", "\n", "\n\n", "\r\n", "\r\n", "\r");

    @Test
    void areCountedAlikeInTheBrowserAndByTheServer(Desk desk) throws IOException {
        var texts = new ArrayList<String>(List.of("", "\n", "a", "a\n", "\r\n a"));
        for (int answer = 1; answer <= 4; answer++) {
            try (var file = getClass().getResourceAsStream("/words/capacity-plan-" + answer + ".md")) {
                texts.add(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        var random = new Random(20240610);
        IntStream.range(0, 3_000).forEach(each -> texts.add(random.ints(random.nextInt(1, 40), 0, PARTS.size())
                .mapToObj(PARTS::get).collect(java.util.stream.Collectors.joining())));
        var page = desk.browser();
        page.navigate("/");
        var counted = (List<?>) page.evaluate("""
                async ([address, texts]) => {
                  const { count } = await import(address);
                  return texts.map(text => count(text, name => name.length)).map(each => `${each.words} ${each.signs}`);
                }""", List.of(Assets.href("words.js"), texts));
        for (int text = 0; text < texts.size(); text++) {
            var here = WordCount.of(texts.get(text), String::length);
            assertThat(counted.get(text)).as(texts.get(text)).isEqualTo(here.words() + " " + here.signs());
        }
    }

    @Test
    void canBeReadByEverybody(Desk desk) {
        var changes = new StaticTemplates().layoutWordDiff(WordDiff.between("We have 80 beds.\n\nMore are needed in the " + "very".repeat(40) + " north.",
                "We have 90 good beds.\n\nNone are needed.")).render();
        var written = Markdown.html("""
                # Beds
                We have {{beds}} and {{none}}, `code`, [guidance](https://www.gov.uk) and [below](#main-content).

                ### Where
                - north
                  1. east

                > said

                | Segment | Beds |  | Homes | Nursing | Residential | Extra care | Supported living |
                |---|--:|---|---|---|---|---|---|
                | 65+ | 543 | a | b | c | d | e | f |

                ```
                """ + "long ".repeat(60) + "\n```\n\n***\n\nend", 2, reference -> reference.equals("beds")
                ? new Insert("543 beds", "1", "#main-content", false) : Insert.missing("[no such figure]"));
        var page = desk.browser();
        page.navigate("/help");
        page.evaluate("html => { document.querySelector('main').innerHTML = html; }",
                "<h1 class=\"govuk-heading-l\">Text</h1>" + written + "<h2 class=\"govuk-heading-m\">Changes</h2>" + changes);
        assertThat(page.locator(".app-diff").textContent()).contains("We have  removed: 80 added: 90 good beds.\n\n");
        for (int width : List.of(1280, 390)) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(java.nio.file.Path.of("target", "screenshots", "text-" + width + ".png")));
            assertThat(Soundness.faults(page)).isEmpty();
        }
    }
}
