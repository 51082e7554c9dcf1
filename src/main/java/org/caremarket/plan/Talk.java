package org.caremarket.plan;

import java.util.List;

/** A comment with its answers, the oldest first. */
public record Talk(Comment comment, List<Comment> answers) {

    public Talk {
        answers = List.copyOf(answers);
    }

    /** Comments with their answers, in the order of the comments. */
    static List<Talk> of(List<Comment> comments) {
        return comments.stream().filter(each -> each.answers() == null)
                .map(each -> new Talk(each, comments.stream()
                        .filter(other -> other.answers() != null && other.answers() == each.id()).toList()))
                .toList();
    }
}
