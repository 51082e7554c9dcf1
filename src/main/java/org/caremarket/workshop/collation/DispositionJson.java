package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.caremarket.delivery.Action;

/**
 * A decision as JSON.
 *
 * @param theme the id of the theme; null when it is about an answer
 * @param answer the id of the answer; null when it is about a theme
 * @param sections versions of sections of plans that it changed
 * @param actions ids of the delivery actions that carry it
 */
@Serdeable
public record DispositionJson(
        @Nullable Long theme, @Nullable Long answer, Decision decision, String reason, int version, String decidedBy,
        Instant decidedAt, List<SectionJson> sections, List<Long> actions) {

    /** A version of a section, with the words that came of what was said; empty when none were chosen. */
    @Serdeable
    public record SectionJson(long plan, String section, int version, String words) {}

    static DispositionJson of(Disposition made, Linked linked) {
        return new DispositionJson(made.themeId(), made.answerId(), made.decision(), made.reason(), made.version(),
                made.decidedBy(), made.decidedAt(), linked.sections().stream().map(Linked.LinkedSection::change)
                .map(each -> new SectionJson(each.planId(), each.key(), each.version(), each.words())).toList(),
                linked.actions().stream().map(Action::id).toList());
    }
}
