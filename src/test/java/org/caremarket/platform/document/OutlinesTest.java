package org.caremarket.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.caremarket.platform.document.Outline.Part;
import org.caremarket.platform.document.OutlineOutcome.Read;
import org.caremarket.platform.document.OutlineOutcome.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is read of documents that people bring along. */
@Timeout(60)
class OutlinesTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static Outline read(String name, byte[] content) {
        return switch (Outlines.read(name, content)) {
            case Read(Outline outline) -> outline;
            case Unreadable(String reason) -> throw new AssertionError(reason);
        };
    }

    private static String refusal(String name, byte[] content) {
        return ((Unreadable) Outlines.read(name, content)).reason();
    }

    private static byte[] word(String body) {
        return raw("<w:document xmlns:w='%s' xmlns:r='r'><w:body>%s</w:body></w:document>".formatted(WORD, body));
    }

    private static byte[] raw(String document) {
        return new Archive(LocalDate.of(2024, 6, 10))
                .add("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8))
                .add("_rels/.rels", ("<R><R Type='" + RELATION + "officeDocument' Target='word/document.xml'/></R>")
                        .getBytes(StandardCharsets.UTF_8))
                .add("word/_rels/document.xml.rels", ("<R><R Type='" + RELATION + "styles' Target='styles.xml'/><R Type='" + RELATION
                        + "footnotes' Target='footnotes.xml'/></R>").getBytes(StandardCharsets.UTF_8))
                .add("word/styles.xml", ("<w:styles xmlns:w='" + WORD + "'><w:style w:type='paragraph' w:styleId='berschrift1'>"
                        + "<w:name w:val='heading 1'/></w:style><w:style w:type='paragraph' w:styleId='T2'><w:name w:val='Titre 2'/>"
                        + "</w:style></w:styles>").getBytes(StandardCharsets.UTF_8))
                .add("word/footnotes.xml", ("<w:footnotes xmlns:w='" + WORD + "'><w:footnote w:id='2'><w:p><w:r><w:t>The note</w:t></w:r>"
                        + "</w:p></w:footnote></w:footnotes>").getBytes(StandardCharsets.UTF_8))
                .add("word/document.xml", document.getBytes(StandardCharsets.UTF_8)).bytes();
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>".formatted(style, text);
    }

    private static String text(String run) {
        return "<w:p><w:r>%s</w:r></w:p>".formatted(run);
    }

    @Test
    void aPaperComesBackFromItsWordFile() {
        var outline = read("plan.docx", Papers.write(APaper.with(APaper.rich()), PaperFormat.DOCX));
        assertThat(outline.parts()).extracting(part -> part.level() + " " + part.heading()).containsExactly(
                "0 Capacity plan 2024 to 2025", "1 Capacity in winter", "2 A level left out", "2 Figures", "1 A long table & more",
                "2 Much deeper");
        assertThat(outline.parts().getFirst().markdown()).contains("**bold**, *italic*, ***both***, code, "
                + "[a link](<https://www.example.org/a?b=1&c=2>), H2O and a mark.").doesNotContain("mark.1");
        assertThat(outline.parts().get(1).markdown())
                .isEqualTo("Łódź, Ελλάδα, Москва, naïve café — “quoted”, £1,234 → 96% ≥ 93.6% ✓ ☐ 中 😀 end.");
        assertThat(outline.parts().get(2).markdown()).startsWith("- One\n    - One a\n        1. deep\n        2. deeper\n- Two")
                .endsWith("3. Three\n4. Four");
        assertThat(outline.parts().get(3).markdown()).contains("| Kind | Vacant | Note |\n| --- | --- | --- |\n| Nursing | 80 | Counted in June |");
        assertThat(outline.parts().get(4).markdown()).contains("| 120 | Words of row 120 that take some room |");
    }

    @Test
    void headingsOfOtherLanguagesAndOutlineLevelsCount() {
        assertThat(read("a.docx", word(styled("berschrift1", "One") + styled("T2", "Two")
                + "<w:p><w:pPr><w:outlineLvl w:val='2'/></w:pPr><w:r><w:t>Three</w:t></w:r></w:p>" + styled("", "Text"))).parts())
                .containsExactly(new Part(1, "One", ""), new Part(2, "Two", ""), new Part(3, "Three", "Text"));
    }

    @Test
    void shortBoldParagraphsAreHeadingsOnlyWhenThereAreNoOthers() {
        var bold = text("<w:rPr><w:b/></w:rPr><w:t>Bold</w:t>");
        var none = read("a.docx", word(bold + styled("", "Text")));
        assertThat(none.parts()).containsExactly(new Part(1, "Bold", "Text"));
        assertThat(none.remarks()).anyMatch(remark -> remark.contains("short paragraphs in bold"));
        assertThat(read("a.docx", word(styled("T2", "Real") + bold)).parts()).containsExactly(new Part(2, "Real", "**Bold**"));
    }

    @Test
    void changesAreReadAsAcceptedAndWhatIsLostIsSaid() {
        var outline = read("a.docx", word("<w:p><w:r><w:t>Kept</w:t></w:r><w:ins><w:r><w:t> new</w:t></w:r></w:ins><w:del><w:r><w:delText> old"
                + "</w:delText></w:r></w:del><w:r><w:footnoteReference w:id='2'/><w:commentReference w:id='1'/><w:drawing/></w:r></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One </w:t></w:r></w:p>" + text("<w:t>line</w:t>")
                + "<w:p><w:r><w:pict><w:txbxContent>" + text("<w:t>Boxed</w:t>") + "</w:txbxContent></w:pict></w:r></w:p>"));
        assertThat(outline.parts()).containsExactly(new Part(0, "", "Kept new \\[The note\\]\n\nOne line\n\nBoxed"));
        assertThat(outline.remarks()).anyMatch(remark -> remark.contains("tracked changes")).anyMatch(remark -> remark.contains("footnote"))
                .anyMatch(remark -> remark.contains("comment")).anyMatch(remark -> remark.contains("picture"))
                .anyMatch(remark -> remark.contains("text box"));
    }

    @Test
    void signsOfMarkdownMeanWhatWasTyped() {
        var outline = read("a.docx", word(text("<w:t># 1 *star* _line_ [x] &lt;b&gt; `c` a|b \\</w:t>") + text("<w:t>1. not a list</w:t>")
                + text("<w:t>- nor this</w:t>")));
        assertThat(outline.parts().getFirst().markdown()).isEqualTo(
                "\\# 1 \\*star\\* \\_line\\_ \\[x\\] \\<b\\> \\`c\\` a\\|b \\\\\n\n1\\. not a list\n\n\\- nor this");
    }

    @Test
    void markdownIsDividedAndKeptToTheLetter() {
        var outline = read("a.md", "before\r\n\n# One *more*\n  two  \n```\n# no heading\n```\n\nSet\n---\n\n> # quoted\n".getBytes(StandardCharsets.UTF_8));
        assertThat(outline.parts()).containsExactly(new Part(0, "", "before"), new Part(1, "One more", "  two  \n```\n# no heading\n```"),
                new Part(2, "Set", "> # quoted"));
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        assertThat(refusal("a.docx", new byte[0])).contains("empty");
        assertThat(refusal("a.docx", new byte[Outlines.FILE_AT_MOST + 1])).contains("larger than 20 MB");
        assertThat(refusal("a.docx", "plain".getBytes(StandardCharsets.UTF_8))).contains("its content is not");
        assertThat(refusal("a.xyz", "plain".getBytes(StandardCharsets.UTF_8))).contains("neither");
        assertThat(refusal("a.md", new byte[] {1, 0, 2})).contains("no text");
        assertThat(refusal("a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})).contains(".doc");
        assertThat(refusal("a.docx", Papers.write(APaper.with("x"), PaperFormat.ODT))).contains("OpenDocument");
        var whole = Papers.write(APaper.with("x"), PaperFormat.DOCX);
        assertThat(refusal("a.docx", Arrays.copyOf(whole, whole.length / 2))).contains("damaged");
        assertThat(refusal("a.docx", word("<w:p>"))).contains("damaged");
    }

    @Test
    void bombsAndForeignEntitiesDoNoHarm() {
        var entity = Outlines.read("a.docx", raw("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='" + WORD
                + "'><w:body><w:p><w:r><w:t>a&e;b</w:t></w:r></w:p></w:body></w:document>"));
        assertThat(entity.toString()).doesNotContain("root:");
        assertThat(refusal("a.docx", word("<w:p/>".repeat(18_000_000)))).contains("too large");
        assertThat(refusal("a.docx", word("<w:tbl><w:tr><w:tc>".repeat(20_000)))).contains("damaged");
        assertThat(refusal("a.docx", word(text("<w:t>" + "x".repeat(5_000_000) + "</w:t>")))).contains("more text");
    }
}
