package org.caremarket.provider.closure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.job.Job;
import org.caremarket.platform.job.JobList;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;

/**
 * What the page of a continuity plan shows.
 *
 * @param moved what was typed of moves
 * @param toldForm what was typed of who was told
 * @param mayWrite whether the reader writes here, and reads notes and lessons
 */
public record ContinuityView(
        String council, MarketChange change, ContinuityPlan plan, List<ContinuityStep> steps, List<ContinuityMove> moves,
        List<ContinuityTold> told, AlternativePlaces alternatives, List<ContinuityDocument> documents, List<Job> jobs,
        MovedForm moved, ToldForm toldForm, FormErrors errors, LocalDate today, boolean mayWrite, boolean renewing) {

    public String path() {
        return "/" + council + "/market-changes/" + change.id() + "/continuity";
    }

    /** The steps under their headings. */
    public Map<String, List<ContinuityStep>> parts() {
        return steps.stream().collect(Collectors.groupingBy(ContinuityStep::part, LinkedHashMap::new, Collectors.toList()));
    }

    public boolean mayChange() {
        return mayWrite && plan.open();
    }

    public String deadline() {
        return plan.deadline().map(TypedDate::words).orElse("") + (plan.overdue(today) ? " (passed)" : "");
    }

    /** How many people had moved by the day of each line. */
    public int movedBy(ContinuityMove line) {
        return moves.subList(0, moves.indexOf(line) + 1).stream().mapToInt(ContinuityMove::people).sum();
    }

    public Input movedOn() {
        return field("movedOn", "On which day did they move?", moved.movedOn()).width(20).hint("For example, 27 March 2026");
    }

    public Input people() {
        return field("people", "How many people?", moved.people()).width(5).inputmode("numeric")
                .hint("A number only, never names");
    }

    public Input whoTold() {
        return field("told", "Who was told?", toldForm.told())
                .hint("An organisation or a group, for example families of residents. Never the name of a resident");
    }

    public Input toldOn() {
        return field("toldOn", "When?", toldForm.toldOn()).width(20);
    }

    public Input how() {
        return field("how", "How?", toldForm.how()).hint("For example, by letter or at a meeting");
    }

    public Input byWhom() {
        return field("byWhom", "By whom?", toldForm.byWhom()).hint("A role, for example the contracts manager");
    }

    public JobList making() {
        return new JobList(council, jobs, path(), renewing);
    }

    public Radios format() {
        var radios = Radios.named("format").legend(Legend.of("Which kind of file?").classes("govuk-fieldset__legend--s"))
                .value(PaperFormat.PDF.name()).errors(errors);
        for (var format : PaperFormat.values()) {
            radios = radios.choice(Choice.of(format.name(), format.title() + " (." + format.ending() + ")")
                    .hint(format.purpose()));
        }
        return radios;
    }

    private Input field(String name, String label, String value) {
        return Input.named(name).label(Label.of(label).classes("govuk-label--s")).value(value).errors(errors);
    }
}
