package org.caremarket.position;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.caremarket.delivery.Action;
import org.caremarket.figure.FigureLine;

/** Figures and actions that statements rest on, as they stand now; what was withdrawn since is not among them. */
public record Grounds(Map<Long, FigureLine> figures, Map<Long, Action> actions) {

    /** Those of a statement, in its order. */
    public List<FigureLine> figuresOf(Statement statement) {
        return found(statement.figureIds().stream().map(figures::get));
    }

    /** Those of a statement, in its order. */
    public List<Action> actionsOf(Statement statement) {
        return found(statement.actionIds().stream().map(actions::get));
    }

    /** How many of a statement's figures and actions are no longer there. */
    public int gone(Statement statement) {
        return statement.figures().size() + statement.actions().size()
                - figuresOf(statement).size() - actionsOf(statement).size();
    }

    /** {@code Care homes: 105, 2023 to 2024 (Market Oversight and Sustainability Delivery Plan 2023/4)}. */
    public static String words(FigureLine line) {
        return "%s: %s, %s (%s)".formatted(line.indicator().name(), line.value(), line.figure().time().words(),
                line.figure().source());
    }

    /** {@code 2.4 Recognised provider list: GREEN}. */
    public static String words(Action action) {
        return "%s %s: %s".formatted(action.ref(), action.title(), action.status().title());
    }

    String figureWords(long id) {
        return figures.containsKey(id) ? words(figures.get(id)) : "Figure %d, which was withdrawn".formatted(id);
    }

    String actionWords(long id) {
        return actions.containsKey(id) ? words(actions.get(id)) : "Action %d, which was withdrawn".formatted(id);
    }

    private static <T> List<T> found(Stream<T> all) {
        return all.filter(Objects::nonNull).toList();
    }

    static List<Long> figureIds(Collection<Statement> statements) {
        return statements.stream().flatMap(each -> each.figureIds().stream()).distinct().toList();
    }

    static List<Long> actionIds(Collection<Statement> statements) {
        return statements.stream().flatMap(each -> each.actionIds().stream()).distinct().toList();
    }
}
