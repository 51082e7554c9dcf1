package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import org.caremarket.indicator.Indicator;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.plan.template.SectionKind;
import org.caremarket.plan.template.TemplateEdits;

/**
 * What the page of a template shows, of one that is in use or of a draft.
 *
 * @param own whether it is the council's own
 * @param versions those in use, the newest first
 * @param draft of its next version; null when nobody writes one
 * @param copiedFrom the title of the template from which it was copied; null when it was not
 * @param mayWrite whether the reader may adapt templates
 */
public record TemplateView(
        String council, PlanTemplate template, boolean own, List<PlanTemplate> versions, @Nullable TemplateDraft draft,
        @Nullable String copiedFrom, Map<String, Indicator> indicators, boolean mayWrite) {

    /** The answer first: {@code Return with 4 sections, to be sent by 10 June 2024, 23:59.} */
    public String answer() {
        var due = due();
        return "%s with %s%s.".formatted(template.kind().title(), count(template), due.isEmpty() ? "" : ", to be sent by " + due);
    }

    /** {@code 4 sections to write}. */
    static String count(PlanTemplate template) {
        long sections = TemplateEdits.all(template).stream()
                .filter(placed -> placed.section().kind() != SectionKind.HEADING).count();
        return sections == 1 ? "1 section to write" : sections + " sections to write";
    }

    static String due(PlanTemplate template) {
        return template.due().map(at -> Moment.words(at) + ", London time").orElse("");
    }

    public String due() {
        return due(template);
    }

    public List<AskedSection> sections() {
        return TemplateEdits.all(template).stream()
                .map(placed -> new AskedSection(placed, template, indicators)).toList();
    }

    public String path() {
        return TemplatePages.path(council, template.key());
    }

    public String draftPath() {
        return path() + "/draft";
    }

    /** Whether it is the version with which new plans begin. */
    public boolean newest() {
        return !versions.isEmpty() && versions.getFirst().version() == template.version();
    }

    public String href(PlanTemplate version) {
        return path() + "?version=" + version.version();
    }

    public String mark(AskedSection section) {
        return TemplateDraft.wholeMark(section.placed().section());
    }
}
