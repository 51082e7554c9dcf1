package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.caremarket.delivery.DeliveryPlanOutcome.NotFound;
import org.caremarket.delivery.DeliveryPlanOutcome.Reason;
import org.caremarket.delivery.DeliveryPlanOutcome.Refused;
import org.caremarket.delivery.DeliveryPlanOutcome.Saved;
import org.caremarket.delivery.DeliveryPlanOutcome.Stale;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;

/**
 * What people can do to the themes of a plan. The plan's version guards them all: whoever saw the themes as they no
 * longer are changes nothing.
 */
@Singleton
public class ThemeEdits {

    private final DeliveryPlanRepository plans;
    private final EditRepository edits;
    private final AuditTrail audit;

    ThemeEdits(DeliveryPlanRepository plans, EditRepository edits, AuditTrail audit) {
        this.plans = plans;
        this.edits = edits;
        this.audit = audit;
    }

    /** Adds a theme at the end. */
    @Transactional
    public DeliveryPlanOutcome add(long plan, String title, int version, Actor by) {
        var found = plans.lock(plan);
        if (found.isEmpty()) {
            return new NotFound();
        }
        if (found.get().version() != version) {
            return new Stale(found.get());
        }
        if (taken(title, plans.themes(plan), null)) {
            return new Refused(Reason.THEME_TITLE_TAKEN);
        }
        var theme = plans.addTheme(plan, title, null);
        audit.record(by, "added", "theme", theme, title);
        return saved(plan);
    }

    /** Gives a theme another title. */
    @Transactional
    public DeliveryPlanOutcome rename(long plan, long theme, String title, int version, Actor by) {
        var there = plans.themes(plan).stream().anyMatch(own -> own.id() == theme && own.title().equals(title));
        if (there) {
            return plans.find(plan).<DeliveryPlanOutcome>map(Saved::new).orElseGet(NotFound::new);
        }
        return edit(plan, theme, version, (before, themes) -> {
            if (taken(title, themes, before)) {
                return Optional.of(Reason.THEME_TITLE_TAKEN);
            }
            plans.renameTheme(theme, title);
            audit.record(by, "renamed", "theme", theme, before.title() + " to " + title);
            return Optional.empty();
        });
    }

    /** Moves a theme one place up or down; at the end of the list nothing happens. */
    @Transactional
    public DeliveryPlanOutcome move(long plan, long theme, boolean up, int version, Actor by) {
        return edit(plan, theme, version, (moved, themes) -> {
            var other = themes.indexOf(moved) + (up ? -1 : 1);
            if (other >= 0 && other < themes.size()) {
                plans.swapThemes(theme, themes.get(other).id());
                audit.record(by, "moved", "theme", theme, moved.title() + (up ? " up" : " down"));
            }
            return Optional.empty();
        });
    }

    /** Takes away a theme under which no action stands. */
    @Transactional
    public DeliveryPlanOutcome withdraw(long plan, long theme, int version, Actor by) {
        return edit(plan, theme, version, (gone, themes) -> {
            if (!edits.order(theme).isEmpty()) {
                return Optional.of(Reason.THEME_HAS_ACTIONS);
            }
            plans.withdrawTheme(theme);
            audit.record(by, "removed", "theme", theme, gone.title());
            return Optional.empty();
        });
    }

    /** Does something to one theme of a locked plan, or says why it cannot be done. */
    private DeliveryPlanOutcome edit(
            long plan, long theme, int version, BiFunction<Theme, List<Theme>, Optional<Reason>> what) {
        var found = plans.lock(plan);
        var themes = plans.themes(plan);
        var own = themes.stream().filter(each -> each.id() == theme).findFirst();
        if (found.isEmpty() || own.isEmpty()) {
            return new NotFound();
        }
        if (found.get().version() != version) {
            return new Stale(found.get());
        }
        return what.apply(own.get(), themes).<DeliveryPlanOutcome>map(Refused::new).orElseGet(() -> saved(plan));
    }

    private DeliveryPlanOutcome saved(long plan) {
        plans.advance(plan);
        return new Saved(plans.find(plan).orElseThrow());
    }

    private static boolean taken(String title, List<Theme> themes, @Nullable Theme own) {
        return themes.stream().anyMatch(theme -> !theme.equals(own) && theme.title().equalsIgnoreCase(title));
    }
}
