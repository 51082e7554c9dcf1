package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * A comment as JSON.
 *
 * @param onVersion the version of the section that was read; 0 when there was none
 * @param answers to it, the oldest first; null in an answer itself
 */
@Serdeable
public record CommentJson(
        long id, String text, int onVersion, String writtenBy, Instant writtenAt, boolean resolved,
        @Nullable String resolvedBy, @Nullable Instant resolvedAt, @Nullable List<CommentJson> answers) {

    static CommentJson of(Talk talk) {
        return of(talk.comment(), talk.answers().stream().map(CommentJson::of).toList());
    }

    static CommentJson of(Comment comment) {
        return of(comment, null);
    }

    private static CommentJson of(Comment comment, @Nullable List<CommentJson> answers) {
        return new CommentJson(comment.id(), comment.text(), comment.onVersion(), comment.writtenBy(), comment.writtenAt(),
                comment.resolved(), comment.resolvedBy(), comment.resolvedAt(), answers);
    }
}
