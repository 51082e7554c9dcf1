package org.caremarket.plan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caremarket.platform.file.FileProblems;

/** A template that was written is the same when it is read. */
class PlanTemplateWritingTest {

    @Property(tries = 300)
    void readsWhatWasWritten(@ForAll("texts") String title, @ForAll("texts") String text, @ForAll("texts") String name) {
        var figure = new WantedFigure("CH_OCC", Period.parse("P1Y6M"), "homes");
        var grid = new Grid(title, List.of(text, text + "!"), List.of(name), List.of());
        var table = new TemplateSection(
                "table", "1.1", title, text, name, SectionKind.TABLE, false, 5, false, true, List.of(), grid, List.of());
        var section = new TemplateSection("section", "no", title, text, name, SectionKind.TEXT, true, null, true, false,
                List.of(figure), null, List.of(table));
        var template = new PlanTemplate(
                "a-template", 7, PlanKind.STATEMENT, title, text, name, "a@example.org",
                LocalDateTime.of(2024, 6, 10, 0, 0), "before", text, LocalDate.of(2024, 5, 3),
                List.of(new ServiceMarket("homes", name)), List.of(section), new CopyOf("on", 2));

        var problems = new FileProblems();
        var read = PlanTemplateFile.read(PlanTemplateFile.write(template), "written.yml", problems);

        assertThat(problems.found()).isEmpty();
        assertThat(read).contains(template);
    }

    /** What YAML could take for something else, and any letters and signs. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of("yes", "null", "~", "2024-06-10", "0x1F", "1.0", "a: b", "# no remark", "- dash", "'quoted\"",
                        "{a}", "[b]", "|", "> folded", "&anchor", "*alias", "!tag", "%", "@", "two\n\nparagraphs",
                        "first\n  indented", "tab\there", "emoji 🏠", "dash –", "a\n# b\n", "\\n"),
                Arbitraries.strings().withCharRange(' ', '~').withChars("\né£–’\t🏠".toCharArray()).ofMaxLength(150))
                .map(String::strip).filter(text -> !text.isEmpty() && !hasHalfSign(text));
    }

    private static boolean hasHalfSign(String text) {
        return text.codePoints().anyMatch(sign -> sign >= 0xD800 && sign <= 0xDFFF);
    }
}
