package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.workshop.response.Agreement;
import org.caremarket.workshop.response.Channel;
import org.caremarket.workshop.response.Quoting;

/**
 * One answer as JSON.
 *
 * @param question the id of the question; null for a remark
 * @param organisation null when it was said anonymously
 * @param themes ids of themes
 * @param decision what was decided about this answer by itself; null when nothing was
 * @param decided whether it, or one of its themes, has a decision
 * @param changedSince whether it is another than the one that was tagged or decided about
 */
@Serdeable
public record FeedbackJson(
        long id, long response, @Nullable Long question, @Nullable String organisation, Channel channel, LocalDate heardOn,
        @Nullable Agreement agreement, String text, List<String> choices, @Nullable Integer scale, Quoting quoting, int version,
        List<Long> themes, @Nullable Decision decision, boolean decided, boolean changedSince) {

    static FeedbackJson of(Feedback each) {
        var said = each.answer().said();
        return new FeedbackJson(each.answer().id(), each.response().id(), each.answer().questionId(),
                each.anonymous() ? null : each.organisation().name(), each.response().channel(), each.response().heardOn(),
                said.agreement(), said.text(), said.choices(), said.scale(), said.quoting(), each.answer().version(),
                each.tags().stream().map(AnswerTag::themeId).toList(), each.own() == null ? null : each.own().decision(),
                each.decided(), each.changedSince());
    }
}
