package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.caremarket.plan.template.Grid;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.plan.template.SectionKind;
import org.caremarket.plan.template.TemplateEdits;
import org.caremarket.plan.template.TemplateSection;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * What people type as a section of a template, as they typed it.
 *
 * @param required ticked or empty, like the two below
 * @param rows of a table, one a line
 * @param figures one a line: {@code CH_VAC, 12 months}
 * @param place only of a new one: empty for the beginning, {@code after.capacity} or {@code below.capacity}
 * @param firstBelow only of a new heading: the title of the first section below it
 * @param mark tells which section was seen
 */
@Introspected
@Serdeable
record TemplateSectionForm(
        @Nullable @NotBlank(message = "Enter the title of the section") String title,
        @Nullable String number,
        @Nullable String kind,
        @Nullable String firstBelow,
        @Nullable String question,
        @Nullable String guidance,
        @Nullable String words,
        @Nullable String required,
        @Nullable String perMarket,
        @Nullable String objectives,
        @Nullable String rowsName,
        @Nullable String rows,
        @Nullable String columns,
        @Nullable String choices,
        @Nullable String figures,
        @Nullable String place,
        @Nullable String mark) {

    static final String AFTER = "after.";
    static final String BELOW = "below.";
    static final int MOST_WORDS = 100_000;

    private static final String TICKED = "yes";

    /** A new one before anybody typed, at the end. */
    static TemplateSectionForm begin(PlanTemplate template) {
        return new TemplateSectionForm("", "", SectionKind.TEXT.word(), "", "", "", "", TICKED, "", "", "", "", "", "", "",
                AFTER + template.sections().getLast().key(), "");
    }

    static TemplateSectionForm of(TemplateSection section) {
        var grid = section.grid();
        return new TemplateSectionForm(section.title(), section.number(), section.kind().word(), "", section.question(),
                section.guidance(), section.words() == null ? "" : section.words().toString(), tick(section.required()),
                tick(section.perMarket()), tick(section.objectives()), grid == null ? "" : grid.rowsName(),
                grid == null ? "" : String.join("\n", grid.rows()), grid == null ? "" : String.join("\n", grid.columns()),
                grid == null ? "" : String.join("\n", grid.choices()), WantedLines.of(section.figures()), "",
                TemplateDraft.mark(section));
    }

    /** The same words on top of what is there now; on top of nothing when the section is gone. */
    TemplateSectionForm onTopOf(Optional<TemplateSection> current) {
        return new TemplateSectionForm(title, number, kind, firstBelow, question, guidance, words, required, perMarket,
                objectives, rowsName, rows, columns, choices, figures, place,
                current.map(TemplateDraft::mark).orElse(""));
    }

    /** What is wrong with the words themselves; whether a template can be so is decided when it is saved. */
    FormErrors check(Forms forms, boolean isNew) {
        var errors = forms.check(this);
        errors = TemplateHeadForm.most(errors, "title", "The title", Typed.line(title), TemplateHeadForm.LONGEST_TITLE);
        errors = TemplateHeadForm.most(errors, "number", "The number", Typed.line(number), 20);
        if (SectionKind.of(Typed.line(kind)).isEmpty()) {
            errors = errors.and("kind", "Select what is filled in");
        }
        if (isNew && of(SectionKind.HEADING) && Typed.line(firstBelow).isEmpty()) {
            errors = errors.and("firstBelow", "Enter the title of the first section below the heading");
        }
        errors = TemplateHeadForm.most(errors, "firstBelow", "The title", Typed.line(firstBelow), TemplateHeadForm.LONGEST_TITLE);
        errors = text(text(errors, "question", "The question", question), "guidance", "The guidance", guidance);
        if (!Typed.line(words).isEmpty() && (limit() == null || limit() < 1 || limit() > MOST_WORDS)) {
            errors = errors.and("words", "Enter a whole number from 1 to %,d, or leave it empty".formatted(MOST_WORDS));
        }
        return WantedLines.check(grid(errors), "figures", Typed.lines(figures));
    }

    /** The section, once the words are right. */
    TemplateSection section(String key, List<TemplateSection> below, UnaryOperator<String> code) {
        boolean heading = of(SectionKind.HEADING);
        return new TemplateSection(key, Typed.line(number), Typed.line(title), Typed.lines(question), Typed.lines(guidance),
                SectionKind.of(Typed.line(kind)).orElseThrow(), ticked(perMarket), limit(), !heading && ticked(required),
                ticked(objectives), WantedLines.read(Typed.lines(figures), code),
                of(SectionKind.TABLE)
                        ? new Grid(Typed.line(rowsName), names(rows), names(columns), names(choices)) : null,
                below);
    }

    /** The first section below a new heading. */
    TemplateSection firstBelow(String key) {
        return new TemplateSection(key, "", Typed.line(firstBelow), "", "", SectionKind.TEXT, false, null, true, false,
                List.of(), null, List.of());
    }

    boolean of(SectionKind wanted) {
        return wanted.word().equals(Typed.line(kind));
    }

    /** Where a new section is to come; empty when nothing of the template stands there. */
    Optional<TemplateEdits.Place> placeIn(PlanTemplate template) {
        var typed = Typed.line(place);
        if (typed.isEmpty()) {
            return Optional.of(new TemplateEdits.Place(null, false));
        }
        boolean below = typed.startsWith(BELOW);
        return below || typed.startsWith(AFTER)
                ? Optional.of(typed.substring(BELOW.length())).filter(key -> TemplateEdits.find(template, key).isPresent())
                        .map(key -> new TemplateEdits.Place(key, below))
                : Optional.empty();
    }

    static boolean ticked(@Nullable String box) {
        return TICKED.equals(box);
    }

    private FormErrors grid(FormErrors before) {
        var errors = before;
        if (!of(SectionKind.TABLE)) {
            var table = Typed.line(rowsName) + Typed.lines(rows) + Typed.lines(columns) + Typed.lines(choices);
            return table.isEmpty() ? errors : errors.and("kind", "Select “Table”, or empty the fields of the table");
        }
        if (Typed.line(rowsName).isEmpty()) {
            errors = errors.and("rowsName", "Enter what the rows are, for example: Service");
        }
        errors = TemplateHeadForm.most(errors, "rowsName", "The name", Typed.line(rowsName), TemplateHeadForm.LONGEST_TITLE);
        errors = names(rows).isEmpty() ? errors.and("rows", "Enter at least one row") : errors;
        errors = names(columns).isEmpty() ? errors.and("columns", "Enter at least one column") : errors;
        return each(each(each(errors, "rows", "Each row", rows), "columns", "Each column", columns), "choices", "Each choice",
                choices);
    }

    private static FormErrors each(FormErrors before, String field, String name, @Nullable String typed) {
        var errors = before;
        for (var line : names(typed)) {
            errors = TemplateHeadForm.most(errors, field, name, line, TemplateHeadForm.LONGEST_TEXT);
        }
        return errors;
    }

    private static FormErrors text(FormErrors errors, String field, String name, @Nullable String typed) {
        return TemplateHeadForm.most(errors, field, name, Typed.lines(typed), TemplateHeadForm.LONGEST_TEXT);
    }

    private @Nullable Integer limit() {
        return Typed.number(Typed.line(words)).orElse(null);
    }

    private static List<String> names(@Nullable String typed) {
        return Typed.lines(typed).lines().map(Typed::line).filter(line -> !line.isEmpty()).toList();
    }

    private static String tick(boolean set) {
        return set ? TICKED : "";
    }
}
