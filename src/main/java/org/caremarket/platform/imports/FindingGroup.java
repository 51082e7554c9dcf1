package org.caremarket.platform.imports;

import java.util.List;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;
import org.caremarket.platform.web.govuk.Select;

/**
 * Findings of one kind, as the review screen shows them.
 *
 * @param kind the import kind's word for them
 */
public record FindingGroup(Review review, String kind, List<Finding> findings) {

    /** What one page can ask without becoming endless; the rest is decided at once, or done as proposed. */
    static final int SHOWN = 20;
    private static final int WORDS_SHOWN = 300;

    /** {@code Theme carried down: 19 rows}. */
    public String heading() {
        var rows = (int) findings.stream().mapToInt(Finding::row).distinct().count();
        return review.kind().heading(kind) + ": " + Words.count(rows, "row");
    }

    public List<Finding> shown() {
        return isDecidedAtOnce() ? List.of() : findings.stream().limit(SHOWN).toList();
    }

    /** Says that not all can be decided here; empty when they can. */
    public String notShown() {
        if (isDecidedAtOnce()) {
            return "Decided for all %,d at once, as far as that is possible for each. To see them, choose to decide one by one."
                    .formatted(findings.size());
        }
        return findings.size() <= SHOWN ? "" : ("The first %d of %,d are shown. With the others, from row %,d on, what is"
                + " proposed will be done. To decide otherwise, decide for all at once.")
                        .formatted(SHOWN, findings.size(), findings.get(SHOWN).row());
    }

    /** Whether there are too many to decide one by one. */
    public boolean isLarge() {
        return findings.size() > SHOWN;
    }

    /** Asks what to do with all of them. */
    public Select whole() {
        var select = Select.named(TypedChoices.DECISION + Finding.ALL + kind)
                .id("decision-all-" + kind.replaceAll("[^A-Za-z0-9]", "-"))
                .label(Label.of("With all %,d: %s".formatted(findings.size(), review.kind().heading(kind))))
                .value(whole(review.choices()).name())
                .option(Decision.ONE_BY_ONE.name(), Decision.ONE_BY_ONE.title());
        for (var decision : List.of(Decision.PROPOSAL, Decision.AS_TYPED, Decision.LEAVE_OUT)) {
            if (findings.stream().anyMatch(finding -> finding.allowed().contains(decision))) {
                select = select.option(decision.name(), decision.title());
            }
        }
        return select;
    }

    private boolean isDecidedAtOnce() {
        return isLarge() && whole(review.choices()) != Decision.ONE_BY_ONE;
    }

    private Decision whole(Choices choices) {
        return choices.decisions().getOrDefault(Finding.ALL + kind, Decision.ONE_BY_ONE);
    }

    public Radios radios(Finding finding) {
        var radios = Radios.named(TypedChoices.DECISION + finding.key())
                .idPrefix("decision-" + finding.key().replaceAll("[^A-Za-z0-9]", "-"))
                .legend(Legend.of("Row %d, %s: %s".formatted(finding.row(), review.label(finding.field()), words(finding)))
                        .classes("govuk-fieldset__legend--s"))
                .hint(finding.problem())
                .classes("govuk-radios--small")
                .value(review.choices().about(finding).name());
        for (var decision : finding.allowed()) {
            radios = radios.choice(Choice.of(decision.name(), title(finding, decision)));
        }
        return radios;
    }

    public Select select(Finding finding) {
        var select = Select.named(TypedChoices.DECISION + finding.key())
                .id("decision-" + finding.key().replaceAll("[^A-Za-z0-9]", "-"))
                .label(Label.of("Row %d, %s: %s".formatted(finding.row(), review.label(finding.field()), finding.problem())))
                .value(review.choices().about(finding).name());
        for (var decision : finding.allowed()) {
            select = select.option(decision.name(), title(finding, decision));
        }
        return select;
    }

    private static String title(Finding finding, Decision decision) {
        return decision == Decision.PROPOSAL ? finding.proposal().replaceFirst("\\.$", "") : decision.title();
    }

    private static String words(Finding finding) {
        var found = finding.found();
        return found.isEmpty() ? "an empty cell"
                : "“" + (found.length() <= WORDS_SHOWN ? found : found.substring(0, WORDS_SHOWN) + "…") + "”";
    }
}
