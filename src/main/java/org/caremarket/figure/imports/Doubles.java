package org.caremarket.figure.imports;

import static org.caremarket.platform.imports.Decision.AS_TYPED;
import static org.caremarket.platform.imports.Decision.LEAVE_OUT;
import static org.caremarket.platform.imports.Decision.PROPOSAL;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.figure.Figure;
import org.caremarket.figure.imports.FigureItems.Key;
import org.caremarket.platform.imports.Decision;
import org.caremarket.platform.imports.Draft;

/**
 * Finds figures that stand twice: in the file, or in the file and with the council. Rows that say the same are one
 * figure; of rows that contradict each other people have to say which is right.
 */
final class Doubles {

    private final Function<Collection<String>, List<Figure>> there;
    private final Map<Key, Draft> first = new HashMap<>();
    private final Map<Key, Draft> standing = new HashMap<>();
    private int same;
    private int already;
    private int changes;

    /** @param there every figure that the council has of some sources */
    Doubles(Function<Collection<String>, List<Figure>> there) {
        this.there = there;
    }

    /** Rows that say what another row says. */
    int same() {
        return same;
    }

    /** Figures that the council has exactly so. */
    int already() {
        return already;
    }

    /** Figures that the council has with other words: they become a new version. */
    int changes() {
        return changes;
    }

    /** Looks at the rows in the order of the file. */
    void find(List<Draft> drafts) {
        drafts.stream().filter(draft -> !draft.isLeftOut()).forEach(this::inFile);
        var kept = drafts.stream().filter(draft -> !draft.isLeftOut()).toList();
        Set<String> sources = kept.stream().map(draft -> draft.value(FigureFields.SOURCE)).collect(Collectors.toSet());
        var known = there.apply(sources).stream().collect(Collectors.toMap(
                figure -> FigureItems.key(figure.text()), figure -> figure, (one, other) -> one));
        kept.forEach(draft -> {
            var figure = known.get(key(draft));
            if (figure != null) {
                withCouncil(draft, figure);
            }
        });
    }

    private void inFile(Draft draft) {
        var key = key(draft);
        var earlier = first.putIfAbsent(key, draft);
        if (earlier == null) {
            standing.put(key, draft);
            return;
        }
        var now = standing.getOrDefault(key, earlier);
        if (content(draft).equals(content(now)) && !now.isLeftOut()) {
            same++;
            draft.leaveOut("Row %d says the same.".formatted(now.number()));
            return;
        }
        var decision = draft.decide(FigureFields.VALUE, "contradictory", said(draft),
                "Row %d gives the same figure as “%s”.".formatted(now.number(), said(now)),
                "Leave both out. Taken as it stands, this row counts and row %d is left out; with this row left out, row %1$d stays as it is."
                        .formatted(now.number()),
                false, PROPOSAL, AS_TYPED, LEAVE_OUT);
        if (decision == Decision.AS_TYPED) {
            now.leaveOut("Row %d is taken in its place.".formatted(draft.number()));
            standing.put(key, draft);
        } else if (decision == Decision.PROPOSAL) {
            now.leaveOut("Row %d contradicts it.".formatted(draft.number()));
            draft.leaveOut("Row %d contradicts it.".formatted(now.number()));
        }
    }

    private void withCouncil(Draft draft, Figure figure) {
        if (content(draft).equals(FigureItems.content(figure.text()))) {
            already++;
            draft.leaveOut("The council has this figure already.");
        } else {
            changes++;
            draft.means(FigureFields.INDICATOR, "Changes a figure that is there: version %d follows".formatted(figure.version() + 1));
        }
    }

    private static String said(Draft draft) {
        var value = draft.value(FigureFields.VALUE);
        if (!value.isEmpty()) {
            return value;
        }
        var state = draft.value(FigureFields.STATE);
        return draft.value(FigureFields.NUMERATOR).isEmpty() ? state
                : "%s of %s".formatted(draft.value(FigureFields.NUMERATOR), draft.value(FigureFields.DENOMINATOR));
    }

    private static Key key(Draft draft) {
        return new Key(draft.value(FigureFields.INDICATOR), draft.value(FigureFields.AREA),
                draft.value(FigureFields.PERIOD), draft.value(FigureFields.SOURCE));
    }

    private static List<Object> content(Draft draft) {
        return FigureItems.content(FigureItems.text(draft::value));
    }
}
