package org.caremarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caremarket.plan.template.Grid;
import org.caremarket.plan.template.PlanKind;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.plan.template.PlanTemplateFile;
import org.caremarket.plan.template.SectionKind;
import org.caremarket.plan.template.ServiceMarket;
import org.caremarket.plan.template.TemplateEdits;
import org.caremarket.plan.template.TemplateSection;
import org.caremarket.plan.template.WantedFigure;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.web.Typed;

/** Whatever is typed into the forms for templates is the same when it is written and read again. */
class TemplateFormsTest {

    @Property(tries = 300)
    void aSectionOfTheFormIsReadAsItWasTyped(
            @ForAll("texts") String title, @ForAll("texts") String question, @ForAll("texts") String names,
            @ForAll @IntRange(min = 1, max = 100_000) int words) {
        var form = new TemplateSectionForm(title, "1.1", "table", "", question, names, "" + words, "yes", "yes", "",
                title, names + "\nanother row", names, "", "CH_VAC, 1 year 6 months, homes\nHC_WAIT", "", "");
        var read = written(TemplateEdits.replace(template(), form.section("first", List.of(), UnaryOperator.identity())));
        var section = TemplateEdits.find(read, "first").orElseThrow().section();

        assertThat(section.question()).isEqualTo(Typed.lines(question));
        assertThat(section.words()).isEqualTo(words);
        assertThat(section.figures()).containsExactly(
                new WantedFigure("CH_VAC", Period.parse("P1Y6M"), "homes"), new WantedFigure("HC_WAIT", null, null));
        var again = TemplateSectionForm.of(section);
        assertThat(again.section("first", List.of(), UnaryOperator.identity())).isEqualTo(section.with(List.of()));
    }

    @Property(tries = 200)
    void aHeadOfTheFormIsReadAsItWasTyped(@ForAll("texts") String title, @ForAll("texts") String summary) {
        var form = new TemplateHeadForm(title, summary, "return", title, "a@example.org", "10 June 2026", "", summary, "",
                "homes: " + Typed.line(title) + "\nhome-care: Home care", "");
        var read = written(form.on(template()));

        assertThat(read.summary()).isEqualTo(Typed.lines(summary));
        assertThat(read.deadline()).isEqualTo("2026-06-10T23:59");
        assertThat(TemplateHeadForm.of(read).on(template())).isEqualTo(read);
    }

    @Property(tries = 200)
    void sectionsKeepTheirTextsWhereverTheyAreMoved(@ForAll List<Boolean> ways) {
        var moved = template();
        for (boolean up : ways) {
            moved = TemplateEdits.move(moved, up ? "second" : "first", up);
        }
        assertThat(moved.sections()).containsExactlyInAnyOrderElementsOf(template().sections());
        assertThat(written(moved)).isEqualTo(moved);
    }

    @Property(tries = 200)
    void aKeyIsMadeOfAnyTitle(@ForAll String title) {
        var key = TemplateEdits.key(title, taken -> taken.equals("part"));
        assertThat(key).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*").isNotEqualTo("part").hasSizeLessThanOrEqualTo(60);
    }

    private static PlanTemplate written(PlanTemplate template) {
        var problems = new FileProblems();
        var read = PlanTemplateFile.read(PlanTemplateFile.write(template), "written", problems);
        assertThat(problems.found()).isEmpty();
        assertThat(read).contains(template);
        return read.orElseThrow();
    }

    private static PlanTemplate template() {
        var below = section("below", SectionKind.TEXT, List.of());
        return new PlanTemplate("a-template", 2, PlanKind.PLAN, "A template", "", null, null, null, null, null, null,
                List.of(new ServiceMarket("homes", "Homes")),
                List.of(section("first", SectionKind.TEXT, List.of(below)), section("second", SectionKind.TEXT, List.of())),
                null);
    }

    private static TemplateSection section(String key, SectionKind kind, List<TemplateSection> below) {
        Grid none = null;
        return new TemplateSection(key, "", key, "", "", kind, false, null, true, false, List.of(), none, below);
    }

    /** What YAML could take for something else, and any letters and signs that can be shown. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of("yes", "null", "~", "1.0", "a: b", "# no remark", "- dash", "'quoted\"", "{a}", "| pipe",
                        "two\n\nparagraphs", "first\r\n  indented", "tab\there", "emoji 🏠", "a\u00a0b", "…", "line\u2028end"),
                Arbitraries.strings().withCharRange(' ', '~').withChars("\né£–’\t".toCharArray()).ofMaxLength(120))
                .filter(text -> !Typed.line(text).isEmpty());
    }
}
