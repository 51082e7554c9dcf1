package org.caremarket.workshop.collation;

import java.util.List;
import java.util.Map;
import org.caremarket.platform.access.Actor;

/**
 * What the page of a workshop's decisions shows: its themes, then answers that were decided about by themselves.
 *
 * @param linked what came of each decision, by its id
 */
public record DispositionsView(String council, Collation collation, Map<Long, Linked> linked, Actor reader) {

    /** Whether the reader may read answers as they were given. */
    public boolean mayRead() {
        return Collating.mayWrite(reader);
    }

    /** A theme or an answer with what was decided. */
    public record Line(Subject subject, String name, String byHowMany, Disposition made, Linked linked) {

        /** {@code 2 sections, 1 action}; empty when nothing is linked. */
        public String links() {
            return (linked.sections().isEmpty() ? "" : linked.sections().size() == 1 ? "1 section of a plan"
                    : linked.sections().size() + " sections of plans")
                    + (linked.sections().isEmpty() || linked.actions().isEmpty() ? "" : ", ")
                    + (linked.actions().isEmpty() ? "" : linked.actions().size() == 1 ? "1 action"
                    : linked.actions().size() + " actions");
        }
    }

    /** The answer first. */
    public String answer() {
        var themes = themes();
        var open = themes.stream().filter(line -> line.made() == null).count();
        var said = collation.waiting() == 0 ? "every answer in words has a decision"
                : "%s in words ha%s no decision yet".formatted(Collating.answers(collation.waiting()), collation.waiting() == 1 ? "s" : "ve");
        return themes.isEmpty() ? "No answer is tagged with a theme yet; %s.".formatted(said)
                : "%d of %d themes ha%s a decision; %s.".formatted(themes.size() - open, themes.size(),
                        themes.size() - open == 1 ? "s" : "ve", said);
    }

    public List<Line> themes() {
        return collation.spokenOf().stream().map(theme -> line(new Subject(Subject.Kind.THEMES, theme.id()), theme.name(),
                Collating.organisations(collation.organisationsAbout(theme.id())))).toList();
    }

    public List<Line> answers() {
        return collation.feedback().stream().filter(each -> each.own() != null)
                .map(each -> line(new Subject(Subject.Kind.ANSWERS, each.answer().id()), "Answer of " + each.who(), each.who())).toList();
    }

    private Line line(Subject subject, String name, String byHowMany) {
        var made = collation.decided(subject).orElse(null);
        return new Line(subject, name, byHowMany, made, made == null ? Linked.NOTHING
                : linked.getOrDefault(made.id(), Linked.NOTHING));
    }

    public String path() {
        return "/" + council + "/workshops/" + collation.workshop().id();
    }
}
