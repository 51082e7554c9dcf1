package org.caremarket.position;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Checkboxes;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * What the form of an area shows.
 *
 * @param area as it stands; null for a new one
 */
public record PositionAreaFormView(
        String council, @Nullable PositionArea area, List<Segment> segments, AreaForm form, FormErrors errors) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "name");
    }

    /** Where the form is sent to. */
    public String path() {
        return "/" + council + "/market-position/areas" + (area == null ? "" : "/" + area.id());
    }

    public String back() {
        return area == null ? "/" + council + "/market-position" : path();
    }

    public String version() {
        return form.version() == null ? "" : form.version();
    }

    public Input name() {
        return Input.named("name").label(label("Name of the area")).value(form.name()).errors(errors)
                .hint("As the council divides its market, for example Care homes");
    }

    public Textarea parts() {
        return Textarea.named("parts").label(label("Parts (optional)")).value(form.parts()).rows(4).errors(errors)
                .hint("Headings within the area, one a line, for example Inside the home. Leave it empty to describe the area "
                        + "as a whole");
    }

    public Checkboxes segmentChoices() {
        return Checkboxes.named("segments")
                .legend(Legend.of("Which segments does it cover? (optional)").classes("govuk-fieldset__legend--s"))
                .classes("govuk-checkboxes--small")
                .choices(segments.stream().map(segment -> Choice.of(segment.slug(), segment.title())).toList())
                .values(java.util.Set.copyOf(form.chosen()))
                .errors(errors);
    }

    /** What is on record beside what was typed. */
    public List<Difference> differences() {
        return Difference.beside(area.text().parts(segments), form.text().parts(segments));
    }

    private static Label label(String text) {
        return Label.of(text).classes("govuk-label--s");
    }
}
