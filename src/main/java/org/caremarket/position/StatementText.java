package org.caremarket.position;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.TypedDate;

/** All that a statement says. */
record StatementText(
        Aspect aspect, Side side, String part, String words, @Nullable LocalDate asOf, String source, String link,
        List<Long> figures, List<Long> actions) {

    /** The most characters of the statement itself. */
    static final int LONGEST = 3_000;
    static final int LONGEST_SOURCE = 300;
    static final int LONGEST_LINK = 500;

    /** The most figures, and the most actions. */
    static final int MOST_LINKS = 50;

    StatementText {
        figures = List.copyOf(figures);
        actions = List.copyOf(actions);
    }

    /** The same with other figures and actions. */
    StatementText linkedTo(List<Long> figures, List<Long> actions) {
        return new StatementText(aspect, side, part, words, asOf, source, link, figures, actions);
    }

    /** The same in words, part by part. */
    List<Part> parts(Grounds linked) {
        return List.of(
                Part.of("Statement", words),
                Part.of("Aspect", aspect.title()),
                Part.of("Kind", side.title()),
                Part.of("Part of the area", part),
                Part.of("As of", asOf == null ? "" : TypedDate.words(asOf)),
                Part.of("Source", source),
                Part.of("Evidence", link),
                Part.of("Figures", figures.stream().map(linked::figureWords).collect(Collectors.joining("\n"))),
                Part.of("Actions", actions.stream().map(linked::actionWords).collect(Collectors.joining("\n"))));
    }
}
