package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.plan.template.PlanTemplateFile;
import org.caremarket.plan.template.ServiceMarket;
import org.caremarket.plan.template.TemplateEdits;
import org.caremarket.plan.template.TemplateEdits.Placed;

/**
 * A template as JSON.
 *
 * @param deadline the last moment for sending it; null when there is none
 * @param versions that are in use, the newest first; null in lists
 * @param asks its sections in the order of reading; null in lists
 * @param yaml the whole template in the form in which it can be sent; null in lists
 */
@Serdeable
record TemplateJson(
        String key,
        int version,
        String kind,
        String title,
        String summary,
        @Nullable String recipient,
        @Nullable String sendTo,
        @Nullable Instant deadline,
        @Nullable String follows,
        @Nullable String source,
        boolean own,
        List<Market> markets,
        @Nullable List<Integer> versions,
        @Nullable List<Asked> asks,
        @Nullable String yaml) {

    /** A market for which sections can repeat. */
    @Serdeable
    record Market(String key, String name) {

        static Market of(ServiceMarket market) {
            return new Market(market.key(), market.name());
        }
    }

    /**
     * What is asked in one section.
     *
     * @param depth 0 for a section, 1 and 2 for subsections
     * @param words the most words; null when there is no limit
     * @param figures codes of the indicators that belong beside it
     */
    @Serdeable
    record Asked(
            String key, String number, String title, int depth, String kind, String question, String guidance,
            boolean perMarket, @Nullable Integer words, boolean required, boolean objectives, List<String> figures) {

        static Asked of(Placed placed) {
            var section = placed.section();
            return new Asked(section.key(), section.number(), section.title(), placed.depth(), section.kind().word(),
                    section.question(), section.guidance(), section.perMarket(), section.words(), section.required(),
                    section.objectives(), section.figures().stream().map(figure -> figure.code()).toList());
        }
    }

    /** A template in a list. */
    static TemplateJson of(PlanTemplate template, boolean own) {
        return of(template, own, null, null, null);
    }

    /** The whole template. */
    static TemplateJson of(PlanTemplate template, boolean own, List<PlanTemplate> versions) {
        return of(template, own, versions.stream().map(PlanTemplate::version).toList(),
                TemplateEdits.all(template).stream().map(Asked::of).toList(), PlanTemplateFile.write(template));
    }

    private static TemplateJson of(
            PlanTemplate template, boolean own, @Nullable List<Integer> versions, @Nullable List<Asked> asks,
            @Nullable String yaml) {
        return new TemplateJson(template.key(), template.version(), template.kind().word(), template.title(),
                template.summary(), template.recipient(), template.sendTo(), template.due().orElse(null), template.follows(),
                template.source(), own, template.markets().stream().map(Market::of).toList(), versions, asks, yaml);
    }
}
