package org.caremarket.workshop.collation;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.plan.Objectives;
import org.caremarket.workshop.collation.ThemeOutcome.NotFound;
import org.caremarket.workshop.collation.ThemeOutcome.Refused;
import org.caremarket.workshop.collation.ThemeOutcome.Saved;
import org.caremarket.workshop.collation.ThemeOutcome.Stale;

/** The council's own words for what is said to its workshops. */
@Singleton
public class WorkshopThemes {

    static final String RECORD = "workshop theme";

    private final ThemeRepository themes;
    private final TagRepository tags;
    private final DispositionRepository dispositions;
    private final Objectives objectives;
    private final AuditTrail audit;
    private final Clock clock;

    WorkshopThemes(
            ThemeRepository themes, TagRepository tags, DispositionRepository dispositions, Objectives objectives,
            AuditTrail audit, Clock clock) {
        this.themes = themes;
        this.tags = tags;
        this.dispositions = dispositions;
        this.objectives = objectives;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that can be chosen, by name. */
    public List<WorkshopTheme> all() {
        return themes.all();
    }

    /** The theme with this id, also when it was withdrawn. */
    public Optional<WorkshopTheme> find(long id) {
        return themes.find(id);
    }

    /** How often each theme is used; none for one that is not. */
    Map<Long, ThemeUse> uses() {
        return themes.uses().stream().collect(Collectors.toMap(ThemeUse::themeId, Function.identity()));
    }

    /** One page of what was said about a theme in all workshops, those of the newest workshop first. */
    @ReadOnly
    public Items<SaidAbout> said(long theme, PageRequest page) {
        var use = uses().get(theme);
        return new Items<>(themes.said(theme, page.size(), page.offset()), use == null ? 0 : use.answers());
    }

    /** Objectives of plans that the theme asks for. */
    public List<Long> objectives(long theme) {
        return themes.objectives(theme);
    }

    /** Puts a theme on the list. */
    @Transactional
    public ThemeOutcome add(String name, String description, Actor by) {
        var id = themes.add(name, description);
        if (id == null) {
            return taken();
        }
        audit.record(by, "added", RECORD, id, name);
        return saved(id);
    }

    /** Gives a theme another name or description; {@code version} is that which its author saw. */
    @Transactional
    public ThemeOutcome change(long id, String name, String description, int version, Actor by) {
        return edit(id, version, theme -> {
            if (theme.name().equals(name) && theme.description().equals(description)) {
                return new Saved(theme);
            }
            if (themes.taken(name, id)) {
                return taken();
            }
            themes.change(id, name, description);
            audit.record(by, "changed", RECORD, id, theme.name().equals(name) ? name : theme.name() + " to " + name);
            return saved(id);
        });
    }

    /**
     * Makes two themes one: what was tagged with this one is then tagged with the other. A theme that was decided about
     * stays: its decisions would change what they are about.
     */
    @Transactional
    public ThemeOutcome merge(long id, long into, int version, Actor by) {
        // Locked in one order: two who merge each into the other would wait for ever.
        themes.lock(Math.min(id, into));
        var other = id == into ? Optional.<WorkshopTheme>empty() : themes.lock(into);
        return edit(id, version, theme -> {
            if (other.isEmpty()) {
                return new Refused(new FieldError("into", "Choose another theme of the list"));
            }
            if (dispositions.countAbout(id) > 0) {
                return new Refused(new FieldError("into",
                        "Something was decided about this theme: merge the other one into it, or remove what was decided first"));
            }
            tags.copy(id, into);
            tags.clear(id);
            themes.copyObjectives(id, into);
            themes.clearObjectives(id);
            themes.withdraw(id, clock.instant());
            audit.record(by, "merged", RECORD, id, theme.name() + " into " + other.get().name());
            return saved(into);
        });
    }

    /** Takes a theme from the list; where it was used it stays readable. */
    @Transactional
    public ThemeOutcome withdraw(long id, int version, Actor by) {
        return edit(id, version, theme -> {
            themes.withdraw(id, clock.instant());
            audit.record(by, "withdrew", RECORD, id, theme.name());
            return saved(id);
        });
    }

    /** Says which objectives a theme asks for: these more, and those no longer. */
    @Transactional
    public ThemeOutcome link(long id, Collection<Long> more, Collection<Long> fewer, Actor by) {
        if (themes.lock(id).isEmpty()) {
            return new NotFound();
        }
        if (objectives.these(more).size() < more.size()) {
            return new Refused(new FieldError("objectives", "Choose objectives of this council's plans"));
        }
        more.forEach(objective -> themes.link(id, objective));
        fewer.stream().filter(each -> !more.contains(each)).forEach(objective -> themes.unlink(id, objective));
        audit.record(by, "linked", RECORD, id, "%d objectives".formatted(themes.objectives(id).size()));
        return saved(id);
    }

    private ThemeOutcome edit(long id, int version, Function<WorkshopTheme, ThemeOutcome> what) {
        var found = themes.lock(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        return found.get().version() == version ? what.apply(found.get()) : new Stale(found.get());
    }

    private ThemeOutcome saved(long id) {
        return new Saved(themes.find(id).orElseThrow());
    }

    private static ThemeOutcome taken() {
        return new Refused(new FieldError("name", "Another theme has that name: enter a different one"));
    }
}
