package org.caremarket.plan.template;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A form for plans or returns in one version. A plan keeps the version it began with.
 *
 * @param key the same in every version: {@code msif-capacity-2024}
 * @param version from 1
 * @param summary in a sentence, what it is for
 * @param recipient who receives the plan; null when it is sent to nobody
 * @param sendTo the address it is sent to; null when there is none
 * @param deadline the last minute for sending it, London time; null when there is none
 * @param follows the key of the template of which this one is the final; null when there is none
 * @param source the document that the template is made from; null when it is our own
 * @param published the day of that document; null when it is not known
 * @param markets for which sections repeat; empty when none does
 * @param sections at least one
 * @param copyOf the template that this one was adapted from; null when it was not
 */
public record PlanTemplate(
        String key,
        int version,
        PlanKind kind,
        String title,
        String summary,
        @Nullable String recipient,
        @Nullable String sendTo,
        @Nullable LocalDateTime deadline,
        @Nullable String follows,
        @Nullable String source,
        @Nullable LocalDate published,
        List<ServiceMarket> markets,
        List<TemplateSection> sections,
        @Nullable CopyOf copyOf) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public PlanTemplate {
        markets = List.copyOf(markets);
        sections = List.copyOf(sections);
    }

    /** The last moment for sending it. */
    public Optional<Instant> due() {
        return Optional.ofNullable(deadline).map(at -> at.atZone(LONDON).toInstant());
    }

    /** A market of the template. */
    public Optional<ServiceMarket> market(String marketKey) {
        return markets.stream().filter(market -> market.key().equals(marketKey)).findFirst();
    }

    /**
     * The sections of a plan for these markets, in the order of writing: sections outside, markets inside in the
     * template's order, subsections after their section. Keys that are no markets of the template are left out.
     */
    public List<PlanSection> expand(Collection<String> marketKeys) {
        return new Expansion(markets, marketKeys).of(sections);
    }

    /** With other sections. */
    public PlanTemplate with(List<TemplateSection> others) {
        return new PlanTemplate(key, version, kind, title, summary, recipient, sendTo, deadline, follows, source, published,
                markets, others, copyOf);
    }

    /** The same as another version. */
    public PlanTemplate as(int number) {
        return new PlanTemplate(key, number, kind, title, summary, recipient, sendTo, deadline, follows, source, published,
                markets, sections, copyOf);
    }

    /** A copy of this one to be adapted, as its first version. */
    public PlanTemplate copy(String otherKey, String otherTitle) {
        return new PlanTemplate(otherKey, 1, kind, otherTitle, summary, recipient, sendTo, deadline, follows, source,
                published, markets, sections, new CopyOf(key, version));
    }
}
