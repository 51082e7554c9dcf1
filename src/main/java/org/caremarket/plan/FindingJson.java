package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * Something that is pointed out in a plan, as JSON.
 *
 * @param section the key of its section
 * @param reason why it stays; null while nobody decided
 */
@Serdeable
public record FindingJson(
        String section, FindingKind kind, String words, String why, @Nullable String reason, @Nullable String keptBy,
        @Nullable Instant keptAt) {

    static FindingJson of(Finding finding) {
        var kept = finding.kept();
        return new FindingJson(finding.key(), finding.kind(), finding.words(), finding.why(),
                kept == null ? null : kept.reason(), kept == null ? null : kept.keptBy(), kept == null ? null : kept.keptAt());
    }
}
