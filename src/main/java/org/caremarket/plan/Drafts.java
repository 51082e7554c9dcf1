package org.caremarket.plan;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.caremarket.platform.access.Actor;

/**
 * What people typed in sections and did not save yet: kept for each of them, in the database, and never a version. Who has
 * a section open is known from the same.
 */
@Singleton
public class Drafts {

    /** After so long without a sign somebody is taken to be away. */
    static final Duration AWAY = Duration.ofMinutes(2);

    private final DraftRepository repository;
    private final Clock clock;

    Drafts(DraftRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** What is under way in a section: the reader's own draft when it says something else, and who else is writing. */
    @ReadOnly
    public SectionDrafts of(long plan, Section section, Actor reader) {
        var away = clock.instant().minus(AWAY);
        var all = repository.of(plan, section.key());
        var own = all.stream()
                .filter(draft -> draft.personId() == reader.personId())
                .filter(draft -> draft.text() != null && !SectionForm.clean(draft.text()).equals(section.text()))
                .findFirst();
        return new SectionDrafts(own.orElse(null), all.stream()
                .filter(draft -> draft.personId() != reader.personId())
                .filter(draft -> draft.seenAt() != null && draft.seenAt().isAfter(away))
                .map(draft -> new SectionWriter(draft.name(), draft.begunAt()))
                .toList());
    }

    /** Somebody has the section open. */
    @Transactional
    public void touch(long plan, String key, Actor by) {
        var now = clock.instant();
        repository.touch(plan, key, by.personId(), by.name(), now, now.minus(AWAY));
    }

    /**
     * Keeps what somebody typed, in the place of what they typed before; what the section says already is not kept.
     *
     * @param basedOn the version of the section that they began from
     */
    @Transactional
    public void keep(long plan, Section section, String text, int basedOn, Actor by) {
        touch(plan, section.key(), by);
        boolean same = SectionForm.clean(text).equals(section.text());
        repository.keep(plan, section.key(), by.personId(), same ? null : text, same ? null : clock.instant(), basedOn);
    }

    /** They left the section; what they typed stays. */
    @Transactional
    public void leave(long plan, String key, Actor by) {
        repository.leave(plan, key, by.personId());
    }

    /** They saved it, or threw it away. */
    @Transactional
    public void remove(long plan, String key, Actor by) {
        repository.remove(plan, key, by.personId());
    }
}
