package org.caremarket.plan.published;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.caremarket.plan.Edition;
import org.caremarket.plan.EditionContent;
import org.caremarket.plan.FigureNote;
import org.caremarket.plan.ReadEdition;

/**
 * A published plan as JSON.
 *
 * @param id of the plan
 * @param number of its edition
 * @param standing {@code PUBLISHED}, {@code SUPERSEDED} or {@code WITHDRAWN}
 * @param hash SHA-256 of the bytes at {@code content}
 * @param replacedBy the id of the plan that took its place; null when none did
 * @param content the address of exactly what was hashed; null when it was withdrawn
 * @param madeUp what in it is made up for demonstration; null when nothing is
 * @param sections null in lists, and when it was withdrawn
 * @param figures null in lists, and when it was withdrawn
 * @param versions every published edition of this plan and of those before and after it; null in lists
 */
@Serdeable
public record PublishedJson(
        long id,
        int number,
        String title,
        String period,
        String council,
        PublishedPlan.Standing standing,
        Instant publishedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant dueAt,
        boolean late,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        @Nullable Long replacedBy,
        String hash,
        @Nullable String content,
        @Nullable String madeUp,
        @Nullable List<PublishedSection> sections,
        @Nullable List<FigureNote> figures,
        @Nullable List<Version> versions) {

    /**
     * A section.
     *
     * @param text Markdown, with references to the figures in double braces
     * @param html the same as it is read, with the figures in it; safe to show
     */
    @Serdeable
    public record PublishedSection(String key, String heading, int depth, String text, String html, int words) {

        static PublishedSection of(ReadEdition.ReadFrozen read) {
            EditionContent.FrozenSection section = read.section();
            return new PublishedSection(section.key(), section.heading(), section.depth(), section.text(), read.html(),
                    section.words());
        }
    }

    /** One published edition. */
    @Serdeable
    public record Version(
            long id, int number, String title, String period, Instant publishedAt, @Nullable Instant withdrawnAt) {

        static Version of(Edition edition) {
            return new Version(edition.planId(), edition.number(), edition.title(), edition.period(),
                    edition.publishedAt(), edition.withdrawnAt());
        }
    }

    /** A plan in a list. */
    static PublishedJson of(String council, String name, PublishedPlan plan) {
        return of(council, name, plan, null, null);
    }

    /** A plan with its texts, which are null when it was withdrawn. */
    static PublishedJson of(String council, String name, PublishedPlan plan, @Nullable ReadEdition read) {
        return of(council, name, plan, read, plan.versions().stream().map(Version::of).toList());
    }

    private static PublishedJson of(
            String council, String name, PublishedPlan plan, @Nullable ReadEdition read, @Nullable List<Version> versions) {
        var edition = plan.edition();
        return new PublishedJson(edition.planId(), edition.number(), edition.title(), edition.period(), name,
                plan.standing(), edition.publishedAt(), edition.submittedAt(), edition.dueAt(), edition.late(),
                edition.withdrawnAt(), edition.withdrawalReason(),
                plan.replacement() == null ? null : plan.replacement().planId(), edition.hash(),
                edition.withdrawn() ? null : "/%s/published/%d/editions/%d.json".formatted(
                        council, edition.planId(), edition.number()),
                read == null ? null : read.content().madeUp(),
                read == null ? null : read.sections().stream().map(PublishedSection::of).toList(),
                read == null ? null : read.content().figures(), versions);
    }
}
