package org.caremarket.position;

import java.util.ArrayList;
import java.util.List;
import org.caremarket.delivery.Action;
import org.caremarket.figure.FigureLine;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.TypedDate;

/**
 * What the page of a statement shows.
 *
 * @param versions newest first, at least one
 * @param linked figures and actions of all versions
 */
public record StatementView(String council, PositionArea area, List<Statement> versions, Grounds linked, boolean mayEdit) {

    /**
     * What a version changed.
     *
     * @param differences from the version before; none of the first
     */
    public record Change(Statement version, List<Difference> differences) {

        public String what() {
            return version.removed() ? "removed" : version.version() == 1 ? "first recorded" : "changed";
        }

        public String when() {
            return When.words(version.changedAt());
        }
    }

    public Statement statement() {
        return versions.getFirst();
    }

    public boolean standing() {
        return !statement().removed();
    }

    public String path() {
        return "/" + council + "/market-position/statements/" + statement().id();
    }

    public String areaPath() {
        return "/" + council + "/market-position/areas/" + area.id();
    }

    public String title() {
        return statement().aspect().title() + ": " + statement().side().title().toLowerCase(java.util.Locale.UK);
    }

    public String asOf() {
        return statement().asOf() == null ? "" : TypedDate.words(statement().asOf());
    }

    public List<FigureLine> figures() {
        return linked.figuresOf(statement());
    }

    public List<Action> actions() {
        return linked.actionsOf(statement());
    }

    /** How many of its figures and actions were withdrawn since; empty when none. */
    public String gone() {
        int gone = linked.gone(statement());
        return gone == 0 ? "" : gone == 1 ? "1 linked figure or action was withdrawn since."
                : "%d linked figures or actions were withdrawn since.".formatted(gone);
    }

    /** Newest first. */
    public List<Change> history() {
        var changes = new ArrayList<Change>();
        for (int at = 0; at < versions.size(); at++) {
            changes.add(new Change(versions.get(at), at + 1 == versions.size() ? List.of()
                    : Difference.between(versions.get(at + 1).text().parts(linked), versions.get(at).text().parts(linked))));
        }
        return changes;
    }
}
