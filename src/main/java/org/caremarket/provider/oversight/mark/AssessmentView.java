package org.caremarket.provider.oversight.mark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;
import org.caremarket.platform.web.govuk.Textarea;
import org.caremarket.provider.oversight.Fields;

/**
 * What the page of an assessment shows: what was found, and the forms that go with where it stands.
 *
 * @param removal the form of a removal; shown only while the mark is held
 * @param behind whether somebody else changed the assessment since it was read
 * @param mayEdit whether the reader judges and decides, and reads why
 */
public record AssessmentView(
        String council, MarkAssessment assessment, Scheme scheme, List<Judged> judged, FindingsForm findings, DecisionForm decision,
        RemovalForm removal, FormErrors errors, LocalDate today, boolean behind, boolean mayEdit) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "main-content");
    }

    public String path() {
        return "/" + council + "/quality-mark/assessments/" + assessment.id();
    }

    public MarkStanding standing() {
        return assessment.standing(today);
    }

    /** The answer first: where it stands, and until when. */
    public String answer() {
        return switch (standing()) {
            case OPEN -> "Not decided yet: %,d of %,d criteria are judged.".formatted(
                    judged.stream().filter(each -> each.finding() != Finding.NOT_JUDGED).count(), judged.size());
            case HELD, EXPIRING -> "Awarded on %s, valid until %s.".formatted(
                    TypedDate.words(assessment.decidedOn()), TypedDate.words(assessment.validUntil()));
            case EXPIRED -> "The award of %s expired after %s.".formatted(
                    TypedDate.words(assessment.decidedOn()), TypedDate.words(assessment.validUntil()));
            case REMOVED -> "Removed on %s.".formatted(TypedDate.words(assessment.removedOn()));
            case NOT_AWARDED -> "Not awarded: decided on %s.".formatted(TypedDate.words(assessment.decidedOn()));
        };
    }

    public boolean open() {
        return mayEdit && assessment.outcome() == Outcome.OPEN;
    }

    public boolean removable() {
        return mayEdit && assessment.heldOn(today);
    }

    /** The choices of what was found of a criterion. */
    public Radios finding(Judged each) {
        return Radios.named(FindingsForm.FINDING + each.position())
                .legend(Legend.of("What was found").classes("govuk-fieldset__legend--s"))
                .classes("govuk-radios--small govuk-radios--inline")
                .choices(Arrays.stream(Finding.values()).map(finding -> Choice.of(finding.slug(), finding.title())).toList())
                .value(findings.finding(each).orElse(each.finding()).slug())
                .errors(errors);
    }

    public Textarea evidence(Judged each) {
        return Fields.lines(FindingsForm.EVIDENCE + each.position(), "Evidence", findings.evidence(each), errors).rows(2)
                .hint("A link, or words: what was read, seen or heard");
    }

    public Radios outcome() {
        return Radios.named("outcome").legend(Legend.of("Decision").classes("govuk-fieldset__legend--s"))
                .choice(Outcome.AWARDED.slug(), "Award the mark").choice(Outcome.NOT_AWARDED.slug(), "Do not award it")
                .value(decision.outcome()).errors(errors);
    }

    public Input assessor() {
        return Fields.line("assessor", "Decided by", decision.assessor(), errors).hint("The post, not a person's name");
    }

    public Input decidedOn() {
        return Fields.day("decidedOn", "Day of the decision", decision.decidedOn(), errors);
    }

    public Input validUntil() {
        return Fields.day("validUntil", "Valid until (optional)", decision.validUntil(), errors)
                .hint("Leave it empty for %d months".formatted(scheme.months()));
    }

    public Textarea reason() {
        return Fields.lines("reason", "Reason (optional)", decision.reason(), errors).rows(3).hint("Kept inside: it is never public");
    }

    public Input removedOn() {
        return Fields.day("removedOn", "From which day", removal.removedOn(), errors);
    }

    public Textarea why() {
        return Fields.lines("why", "Why the holder is removed", removal.why(), errors).rows(3)
                .hint("Kept inside: the public page only stops to name the holder");
    }
}
