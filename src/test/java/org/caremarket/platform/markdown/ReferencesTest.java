package org.caremarket.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References in a text, and what is inserted. */
class ReferencesTest {

    private static final Inserts BEDS = reference -> switch (reference) {
        case "beds" -> new Insert("543 <beds>", "1", "#note-1", false);
        case "homes" -> Insert.words("12 homes");
        case "elsewhere" -> new Insert("x", "2", "javascript:alert(1)", false);
        case "page" -> new Insert("x", "3", "/sefton/figures/1", false);
        default -> Insert.missing("[no figure “" + reference + "”]");
    };

    private static String page(String source) {
        return Markdown.html(source, 2, BEDS).strip();
    }

    @Test
    void areReplacedByWordsAndANote() {
        assertThat(page("Of {{beds}}, some")).isEqualTo("<p class=\"govuk-body\">Of <span class=\"app-insert\">543"
                + " &lt;beds&gt;</span><sup><a href=\"#note-1\" class=\"govuk-link\"><span class=\"govuk-visually-hidden\">"
                + "Note </span>1</a></sup>, some</p>");
        assertThat(Markdown.plainHtml("{{ beds\u00A0}}", 2, BEDS).strip())
                .isEqualTo("<p><span>543 &lt;beds&gt;</span><sup><a href=\"#note-1\">1</a></sup></p>");
        assertThat(page("{{homes}}")).doesNotContain("<sup");
        assertThat(page("{{page}}")).contains("<a href=\"/sefton/figures/1\" class");
        assertThat(page("{{elsewhere}}")).doesNotContain("<a ").contains("</span>2</sup>");
    }

    @Test
    void areMarkedWhenMissing() {
        assertThat(page("{{a_b_c}}")).isEqualTo("<p class=\"govuk-body\"><strong class=\"app-insert app-insert--missing\">"
                + "[no figure “a_b_c”]</strong></p>");
    }

    @Test
    void makeNoLinkInALink() {
        assertThat(page("[{{beds}} here](https://a.example)").split("<a ")).hasSize(2);
    }

    @Test
    void standInHeadingsListsAndTables() {
        assertThat(Markdown.references("# {{a}}\n\n- **{{b}}**\n\n|{{c}}|\n|-|\n|{{ d }} {{a}}|\n\n{{{e}}}"))
                .containsExactly("a", "b", "c", "d", "a", "e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"`{{beds}}`", "```\n{{beds}}\n```", "    {{beds}}", "{{be\nds}}", "{{}}", "{{ }}", "{{beds}",
        "{beds}}", "\\{{beds}}", "{{be{ds}}", "{{beds} }"})
    void elsewhereBracesAreBraces(String source) {
        assertThat(Markdown.references(source)).isEmpty();
        assertThat(page(source)).contains("{").doesNotContain("app-insert");
    }

    @Test
    void haveAtMostAHundredCharacters() {
        assertThat(Markdown.references("{{" + "a".repeat(100) + "}}")).hasSize(1);
        assertThat(Markdown.references("{{" + "a".repeat(101) + "}}")).isEmpty();
    }
}
