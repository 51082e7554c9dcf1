package org.caremarket.plan;

import jakarta.inject.Singleton;
import java.util.List;

/** What was pointed out and neither mended nor kept with a reason. */
@Singleton
final class UndecidedFindings implements Obstacles {

    private final Findings findings;

    UndecidedFindings(Findings findings) {
        this.findings = findings;
    }

    @Override
    public List<Obstacle> of(Plan plan, List<Section> sections) {
        return findings.of(plan, sections).stream()
                .filter(Finding::undecided)
                .map(finding -> new Obstacle(finding.key(), "Decide about “%s” in \"%s\". %s: %s, or keep it with a reason".formatted(
                        finding.words(), finding.heading(), finding.kind().title(), finding.kind().remedy().toLowerCase())))
                .toList();
    }
}
