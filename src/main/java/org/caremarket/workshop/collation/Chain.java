package org.caremarket.workshop.collation;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caremarket.plan.SectionSources;

/**
 * The chain from the end of plans: what was asked for that changed a section, or that an objective wants to reach. Everybody
 * else is told of workshops only of which the council published what came of them.
 */
@Singleton
class Chain implements SectionSources {

    private final ChainRepository repository;
    private final ThemeRepository themes;

    Chain(ChainRepository repository, ThemeRepository themes) {
        this.repository = repository;
        this.themes = themes;
    }

    @Override
    @ReadOnly
    public List<SectionSource> of(long plan) {
        var origins = repository.ofPlan(plan);
        var speakers = speakers(origins);
        return origins.stream().map(each -> new SectionSource(each.key(), each.version(), each.what(),
                each.workshop() + ", " + organisations(speakers, each), path(each), each.words())).toList();
    }

    @Override
    @ReadOnly
    public List<SectionSource> published(long plan) {
        return repository.ofPlan(plan).stream().filter(Origin::published).filter(each -> each.themeId() != null)
                .map(each -> new SectionSource(each.key(), each.version(), each.what(), each.workshop(),
                        "/published/workshops/" + each.workshopId(), each.words()))
                .toList();
    }

    @Override
    @ReadOnly
    public List<SectionSource> ofObjective(long objective) {
        var uses = themes.uses().stream().collect(Collectors.toMap(ThemeUse::themeId, ThemeUse::answers));
        return themes.askingFor(objective).stream().map(theme -> new SectionSource("", 0, theme.name(),
                "a theme of what was said to workshops, %,d answers".formatted(uses.getOrDefault(theme.id(), 0L)),
                "/workshops/themes/" + theme.id(), "")).toList();
    }

    /** What an action carries, with how many organisations asked for it. */
    @ReadOnly
    List<Asked> ofAction(long action) {
        var origins = repository.ofAction(action);
        var speakers = speakers(origins);
        return origins.stream().map(each -> new Asked(each.what(), each.workshop(), organisations(speakers, each), path(each)))
                .toList();
    }

    /** That something was asked for. */
    record Asked(String what, String workshop, String byHowMany, String path) {}

    private Map<Long, Set<String>> speakers(List<Origin> origins) {
        return origins.isEmpty() ? Map.of() : repository.speakers(origins.stream().map(Origin::dispositionId).distinct()
                        .toArray(Long[]::new)).stream()
                .collect(Collectors.groupingBy(Speaker::dispositionId,
                        Collectors.mapping(Speaker::key, Collectors.toCollection(HashSet::new))));
    }

    private static String organisations(Map<Long, Set<String>> speakers, Origin origin) {
        return Collating.organisations(speakers.getOrDefault(origin.dispositionId(), Set.of()).size());
    }

    private static String path(Origin origin) {
        return "/workshops/%d/dispositions/%s".formatted(origin.workshopId(), origin.subject().path());
    }
}
