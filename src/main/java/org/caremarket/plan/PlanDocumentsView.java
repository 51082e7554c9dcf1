package org.caremarket.plan;

import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.job.Job;
import org.caremarket.platform.job.JobList;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;

/**
 * What the page of a plan's documents shows.
 *
 * @param jobs the newest of each file that was asked for
 * @param renewing whether the page asks again by itself while a job is open
 */
public record PlanDocumentsView(
        String council,
        Plan plan,
        List<PlanDocument> documents,
        List<EditionPapers.Offer> editions,
        List<Job> jobs,
        DocumentForm form,
        FormErrors errors,
        Actor reader,
        boolean renewing) {

    /** The answer first: {@code 2 documents can be fetched, the newest of 22 November 2026, 14:20.} */
    public String answer() {
        int making = making().open().size();
        var stands = switch (documents.size()) {
            case 0 -> "No document was made of this plan yet.";
            case 1 -> "One document can be fetched, of %s.".formatted(Moment.words(documents.getFirst().madeAt()));
            default -> "%d documents can be fetched, the newest of %s.".formatted(
                    documents.size(), Moment.words(documents.getFirst().madeAt()));
        };
        return switch (making) {
            case 0 -> stands;
            case 1 -> stands + " One more is being made.";
            default -> stands + " %d more are being made.".formatted(making);
        };
    }

    /** What is being made, and what failed. */
    public JobList making() {
        return new JobList(council, jobs, path(), renewing);
    }

    public String path() {
        return "/" + council + "/plans/" + plan.id() + "/documents";
    }

    public String href(PlanDocument document) {
        return path() + "/" + document.id();
    }

    public String when(PlanDocument document) {
        return Moment.words(document.madeAt());
    }

    public boolean mayRemove() {
        return PlanPages.mayWrite(reader);
    }

    /** Of what a document is made; not asked while there is nothing but the plan as it reads now. */
    public Radios edition() {
        var first = plan.state().frozen() && !editions.isEmpty() ? "" + editions.getFirst().number() : DocumentForm.NOW;
        var radios = Radios.named("edition").legend(Legend.of("Of what?").classes("govuk-fieldset__legend--s"))
                .value(form.edition() == null || form.edition().isBlank() ? first : form.edition())
                .errors(errors);
        if (!plan.state().frozen()) {
            radios = radios.choice(DocumentForm.NOW, "The plan as it reads now");
        }
        for (var offer : editions) {
            radios = radios.choice("" + offer.number(), offer.words());
        }
        return radios;
    }

    public Radios format() {
        var radios = Radios.named("format").legend(Legend.of("Which kind of file?").classes("govuk-fieldset__legend--s"))
                .value(form.format()).errors(errors);
        for (var format : new PaperFormat[] {PaperFormat.PDF, PaperFormat.DOCX, PaperFormat.ODT, PaperFormat.HTML}) {
            radios = radios.choice(Choice.of(format.name(), format.title() + " (." + format.ending() + ")").hint(format.purpose()));
        }
        return radios;
    }
}
