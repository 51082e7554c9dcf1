package org.caremarket.plan;

/**
 * How people work together on one section, for its page: what is pointed out, said, assigned and aimed at.
 */
public record SectionTeam(
        FindingsView findings, CommentsView comments, AssignmentsView assignments, ObjectivesView objectives) {

    /** How many comments wait for an answer, for the heading: {@code Comments (2 open)}. */
    public String commentsHeading() {
        int open = comments.open().size();
        return open == 0 ? "Comments" : "Comments (%d open)".formatted(open);
    }
}
