package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.FormFields;
import org.caremarket.platform.web.Text;
import org.caremarket.platform.web.Typed;
import org.caremarket.provider.oversight.SeenVersionForm;

/**
 * What was found of each criterion, as it was typed; a program sends the same.
 *
 * @param findings a word of {@link Finding#slug()} by the criterion's position
 * @param evidence a link or words by the criterion's position
 * @param version the version of the assessment that was seen
 */
@Introspected
@Serdeable
public record FindingsForm(
        @Nullable Map<String, String> findings, @Nullable Map<String, String> evidence, @Nullable String version) {

    /** How the names of fields begin. */
    static final String FINDING = "finding.";
    static final String EVIDENCE = "evidence.";

    /** What a page sent. */
    static FindingsForm of(Map<String, Object> sent) {
        return new FindingsForm(FormFields.below(FINDING, sent), FormFields.below(EVIDENCE, sent), FormFields.last(sent.get("version")));
    }

    static FindingsForm of(List<Judged> judged, int version) {
        return new FindingsForm(judged.stream().collect(Collectors.toMap(each -> "" + each.position(), each -> each.finding().slug())),
                judged.stream().collect(Collectors.toMap(each -> "" + each.position(), Judged::evidence)), "" + version);
    }

    FormErrors check(List<Judged> criteria) {
        var errors = FormErrors.none();
        for (var each : criteria) {
            if (finding(each).isEmpty()) {
                errors = errors.and(FINDING + each.position(), "Choose what was found of criterion " + each.position());
            }
            errors = !Text.hasUnshowable(evidence(each)) ? Typed.atMost(errors, EVIDENCE + each.position(), "The evidence", evidence(each),
                    Judged.LONGEST_EVIDENCE)
                    : errors.and(EVIDENCE + each.position(), "The evidence holds characters that cannot be shown: type it again");
        }
        return seen().isPresent() ? errors : errors.and(SeenVersionForm.missing("assessment").all().getFirst());
    }

    /** What was chosen; what is not said of a criterion leaves it unjudged. */
    Optional<Finding> finding(Judged criterion) {
        var word = FormFields.present(findings).getOrDefault("" + criterion.position(), "");
        return word.isBlank() ? Optional.of(Finding.NOT_JUDGED) : Typed.choice(Finding.class, word);
    }

    String evidence(Judged criterion) {
        return Typed.lines(FormFields.present(evidence).get("" + criterion.position()));
    }

    /** What is to be kept, by position; only after a check found nothing. */
    Map<Integer, Judged> found(List<Judged> criteria) {
        return criteria.stream().collect(Collectors.toMap(Judged::position, each -> new Judged(each.position(), each.words(),
                each.judged(), each.required(), finding(each).orElseThrow(), evidence(each))));
    }

    Optional<Integer> seen() {
        return Typed.number(version);
    }
}
