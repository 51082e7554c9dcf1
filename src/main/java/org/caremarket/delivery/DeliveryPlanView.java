package org.caremarket.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.Seen;

/**
 * What the page of one plan shows.
 *
 * @param themes its themes as they are now
 * @param actions its actions as at the day of the page, in their order
 * @param counts how many of them stand where
 * @param mayEdit whether the reader writes plans
 */
public record DeliveryPlanView(
        String council,
        DeliveryPlan plan,
        List<Theme> themes,
        List<Action> actions,
        StatusCounts counts,
        Seen seen,
        boolean mayEdit) {

    /**
     * A theme with its actions.
     *
     * @param there whether the theme is still there; of an earlier day also those are shown that were removed since
     */
    public record Group(long theme, String title, boolean there, List<Action> actions, StatusCounts counts) {}

    /** The answer first. */
    public String answer() {
        return sentence(counts, seen.asAt());
    }

    /** How the actions of one theme stand, in a sentence. */
    public String answer(Group group) {
        return group.actions().isEmpty()
                ? "No actions stand under this theme."
                : StatusSentence.of(group.counts(), seen.asAt());
    }

    /** The themes in their order; those that were removed since the day of the page come last. */
    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        themes.forEach(theme -> groups.add(group(theme.id(), theme.title(), true)));
        actions.stream()
                .filter(action -> themes.stream().noneMatch(theme -> theme.id() == action.themeId()))
                .filter(distinct(groups))
                .forEach(action -> groups.add(group(action.themeId(), action.theme(), false)));
        return groups;
    }

    private Group group(long theme, String title, boolean there) {
        return new Group(theme, title, there, actions.stream().filter(action -> action.themeId() == theme).toList(),
                counts.ofTheme(theme));
    }

    private static Predicate<Action> distinct(List<Group> groups) {
        return action -> groups.stream().noneMatch(group -> group.theme() == action.themeId());
    }

    public String path() {
        return "/" + council + "/delivery-plans/" + plan.id();
    }

    /** A page of this plan, keeping to the day of this one. */
    public String href(String below) {
        return seen.asAt().keep(path() + below);
    }

    /** The list of this plan's actions, narrowed by a part of a query such as {@code &status=red}. */
    public String listHref(String narrowed) {
        return seen.asAt().keep("/" + council + "/actions?plan=" + plan.id() + narrowed);
    }

    /** The form for a new action of this plan. */
    public String newActionHref() {
        return "/" + council + "/actions/new?plan=" + plan.id();
    }

    /** The day of the page. */
    public AsAt at() {
        return seen.asAt();
    }

    /** Whether the reader can change something: not of the past. */
    public boolean canEdit() {
        return mayEdit && !seen.asAt().past();
    }

    static String sentence(StatusCounts counts, AsAt at) {
        if (counts.total() == 0) {
            return at.past() ? "It had no actions by then." : "It has no actions yet.";
        }
        return StatusSentence.of(counts, at);
    }
}
