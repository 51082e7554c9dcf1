package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.provider.Location;
import org.caremarket.provider.Locations;
import org.caremarket.provider.Provider;
import org.caremarket.provider.Providers;
import org.caremarket.provider.oversight.Writers;

/** Checks what is to be judged, and brings together what the page of an assessment shows. */
@Singleton
class Assessing {

    private final Assessments assessments;
    private final Schemes schemes;
    private final Locations locations;
    private final Providers providers;
    private final Clock clock;

    Assessing(Assessments assessments, Schemes schemes, Locations locations, Providers providers, Clock clock) {
        this.assessments = assessments;
        this.schemes = schemes;
        this.locations = locations;
        this.providers = providers;
        this.clock = clock;
    }

    /** Begins an assessment of what was chosen. */
    AssessmentOutcome begin(BeginForm form, Actor actor) {
        var scheme = form.chosenScheme().flatMap(schemes::find);
        if (scheme.isEmpty()) {
            return refused("scheme", "Choose a mark from the list");
        }
        if (schemes.criteria(scheme.get().id()).isEmpty()) {
            return refused("scheme", "This mark has no criteria yet: add them first");
        }
        var location = form.location().flatMap(locations::find);
        var provider = form.provider().flatMap(providers::find);
        if (location.isEmpty() && provider.isEmpty()) {
            return refused("subject", "Choose a location or provider from the list");
        }
        return assessments.begin(scheme.get(), location.map(Location::provider).orElseGet(() -> provider.orElseThrow().id()),
                location.map(Location::id).orElse(null),
                location.flatMap(Location::madeUp).or(() -> provider.flatMap(Provider::madeUp)).orElse(null), actor);
    }

    /** What can be chosen. */
    BeginView choices(String council, BeginForm form, FormErrors errors) {
        var today = LocalDate.now(clock);
        return new BeginView(council, schemes.all(), locations.all().stream().filter(each -> each.servesOn(today)).toList(),
                providers.all(), form, errors);
    }

    /** What the page of an assessment shows; a form that was not sent is as it begins. */
    AssessmentView view(
            String council, MarkAssessment assessment, @Nullable FindingsForm findings, @Nullable DecisionForm decision,
            @Nullable RemovalForm removal, FormErrors errors, boolean behind, Actor actor) {
        var judged = assessments.judged(assessment.id());
        var today = LocalDate.now(clock);
        return new AssessmentView(council, assessment, schemes.find(assessment.schemeId()).orElseThrow(), judged,
                findings == null ? FindingsForm.of(judged, assessment.version()) : findings,
                decision == null ? DecisionForm.begin(today, assessment.version()) : decision,
                removal == null ? RemovalForm.begin(today, assessment.version()) : removal, errors, today, behind,
                Writers.include(actor));
    }

    private static AssessmentOutcome refused(String field, String why) {
        return new AssessmentOutcome.Refused(new FieldError(field, why));
    }
}
