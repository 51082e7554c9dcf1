package org.caremarket.workshop;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * What the form for a section of an agenda shows.
 *
 * @param section as it stands; null for a new one
 * @param stale whether somebody else changed it first
 * @param preview how it would read; null when nobody asked
 */
public record AgendaSectionFormView(
        String council, Workshop workshop, @Nullable AgendaSection section, AgendaSectionForm form, FormErrors errors,
        boolean stale, @Nullable ReadAgenda preview) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "title");
    }

    public String back() {
        return "/" + council + "/workshops/" + workshop.id() + "/agenda";
    }

    public String sendTo() {
        return section == null ? back() : back() + "/" + section.id();
    }

    public Input title() {
        return Input.named("title").label(Label.of("Heading").classes("govuk-label--s")).value(form.title()).errors(errors);
    }

    public Textarea text() {
        return Textarea.named("text").label(Label.of("The council's position").classes("govuk-label--s"))
                .hint("In Markdown. A recorded figure is quoted as {{figure:CODE}}, or {{figure:CODE 2024-06}} for one period: readers see its value, and below its period and source")
                .rows(14).value(form.text()).errors(errors);
    }

    public List<Difference> differences() {
        return Difference.beside(parts(section.title(), section.text()), parts(form.titleLine(), form.markdown()));
    }

    private static List<Part> parts(String title, String text) {
        return List.of(Part.of("Heading", title), Part.of("Position", text));
    }
}
