package org.caremarket.workshop.published;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.workshop.QuestionKind;
import org.caremarket.workshop.collation.Decision;

/**
 * What is frozen of a workshop. Written once as JSON, without what is not stated; the hash is that of the bytes as written.
 * Everybody may read it, so a number is null where it would show fewer than five organisations apart, and quotes name neither
 * segment nor size, channel or day.
 *
 * @param organisations how many said something by name
 * @param invited how many were invited
 * @param anonymous how many responses nobody can be named for
 * @param waiting how many answers in words had no decision yet
 * @param madeUp what in it is made up for demonstration; null when nothing is
 * @param frozenOn the day on which the actions stood as is said
 */
@Serdeable
public record SaidAndDone(
        String title,
        String purpose,
        String council,
        @Nullable Instant closedAt,
        Instant frozenAt,
        LocalDate frozenOn,
        int organisations,
        int invited,
        int anonymous,
        int waiting,
        @Nullable String madeUp,
        @Nullable List<Breakdown> breakdowns,
        @Nullable List<Asked> questions,
        @Nullable List<Said> themes,
        @Nullable List<Said> answers) {

    public SaidAndDone {
        // JSON leaves out what is empty.
        breakdowns = breakdowns == null ? List.of() : List.copyOf(breakdowns);
        questions = questions == null ? List.of() : List.copyOf(questions);
        themes = themes == null ? List.of() : List.copyOf(themes);
        answers = answers == null ? List.of() : List.copyOf(answers);
    }

    /** Who answered, by segment or by size. */
    @Serdeable
    public record Breakdown(String by, @Nullable List<Part> parts) {

        public Breakdown {
            parts = parts == null ? List.of() : List.copyOf(parts);
        }
    }

    /**
     * A part of the organisations.
     *
     * @param answered null when it is protected, and then {@code invited} is null too
     * @param invited null for those that were not invited
     */
    @Serdeable
    public record Part(String name, @Nullable Integer answered, @Nullable Integer invited) {}

    /**
     * A question.
     *
     * @param organisations how many answered it; null for fewer than five
     * @param median of a scale; null when any count is protected
     */
    @Serdeable
    public record Asked(
            String text, QuestionKind kind, @Nullable Integer organisations, @Nullable List<Option> options,
            @Nullable Double median) {

        public Asked {
            options = options == null ? List.of() : List.copyOf(options);
        }
    }

    /**
     * Something that could be chosen.
     *
     * @param organisations how many chose it, or put it first; null when it is protected
     * @param meanPlace of a rank; null when any count of the question is protected
     */
    @Serdeable
    public record Option(String name, @Nullable Integer organisations, @Nullable Double meanPlace) {}

    /**
     * A theme, or an answer that was decided about by itself.
     *
     * @param name of the theme; null for an answer
     * @param organisations how many spoke of it; null for fewer than five, and for an answer
     * @param decision null while nothing was decided
     */
    @Serdeable
    public record Said(
            @Nullable String name, @Nullable String description, @Nullable Integer organisations, @Nullable List<Quote> quotes,
            @Nullable Decision decision, @Nullable String reason, @Nullable List<Changed> sections, @Nullable List<Doing> actions) {

        public Said {
            quotes = quotes == null ? List.of() : List.copyOf(quotes);
            sections = sections == null ? List.of() : List.copyOf(sections);
            actions = actions == null ? List.of() : List.copyOf(actions);
        }
    }

    /** Words that their author lets the council repeat; without the organisation unless its author lets it be named. */
    @Serdeable
    public record Quote(String words, @Nullable String organisation) {}

    /**
     * A section of a plan that was changed.
     *
     * @param published the plan's id when everybody can read it; null otherwise
     * @param words those that came of it, as an officer chose them; null when none were chosen
     */
    @Serdeable
    public record Changed(String plan, String section, int version, @Nullable String words, @Nullable Long published) {}

    /** An action as it stood on the day. */
    @Serdeable
    public record Doing(String ref, String title, String plan, String status, LocalDate asOf) {}
}
