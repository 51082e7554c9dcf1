package org.caremarket.workshop.collation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.workshop.Workshops;

/** Says what answers are about. Tags count by themselves: two people who tag the same answer get in nobody's way. */
@Singleton
public class Tagging {

    private final TagRepository tags;
    private final ThemeRepository themes;
    private final AuditTrail audit;
    private final Clock clock;

    Tagging(TagRepository tags, ThemeRepository themes, AuditTrail audit, Clock clock) {
        this.tags = tags;
        this.themes = themes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is to change of one answer.
     *
     * @param more themes that it is about from now on
     * @param fewer themes that it is not about any more
     */
    public record Change(Set<Long> more, Set<Long> fewer) {

        /** From what a form showed to what came back. */
        public static Change from(Set<Long> before, Set<Long> now) {
            var more = new HashSet<>(now);
            more.removeAll(before);
            var fewer = new HashSet<>(before);
            fewer.removeAll(now);
            return new Change(more, fewer);
        }
    }

    /**
     * Tags answers of a workshop, each by its own change. Answers that are not the workshop's stay as they are.
     *
     * @return how many tags were set or taken away; empty when a theme cannot be chosen
     */
    @Transactional
    public Optional<Integer> tag(long workshop, Map<Long, Change> changes, Actor by) {
        var known = themes.all().stream().map(WorkshopTheme::id).toList();
        if (!changes.values().stream().allMatch(change -> known.containsAll(change.more()))) {
            return Optional.empty();
        }
        int done = 0;
        for (var theme : themesOf(changes)) {
            var more = answers(changes, change -> change.more().contains(theme));
            var fewer = answers(changes, change -> change.fewer().contains(theme));
            done += more.length == 0 ? 0 : tags.add(workshop, more, theme, by.name(), clock.instant());
            done += fewer.length == 0 ? 0 : tags.remove(workshop, fewer, theme);
        }
        if (done > 0) {
            audit.record(by, "tagged", Workshops.RECORD, workshop, done == 1 ? "1 tag of an answer" : done + " tags of answers");
        }
        return Optional.of(done);
    }

    /** Tags many answers with one theme. */
    @Transactional
    public Optional<Integer> tagAll(long workshop, Collection<Long> answers, long theme, Actor by) {
        if (themes.lock(theme).isEmpty()) {
            return Optional.empty();
        }
        var done = tags.add(workshop, answers.toArray(Long[]::new), theme, by.name(), clock.instant());
        audit.record(by, "tagged", Workshops.RECORD, workshop, done == 1 ? "1 tag of an answer" : done + " tags of answers");
        return Optional.of(done);
    }

    private static Set<Long> themesOf(Map<Long, Change> changes) {
        var all = new HashSet<Long>();
        changes.values().forEach(change -> {
            all.addAll(change.more());
            all.addAll(change.fewer());
        });
        return all;
    }

    private static Long[] answers(Map<Long, Change> changes, Predicate<Change> wanted) {
        return changes.entrySet().stream().filter(each -> wanted.test(each.getValue())).map(Map.Entry::getKey)
                .toArray(Long[]::new);
    }
}
