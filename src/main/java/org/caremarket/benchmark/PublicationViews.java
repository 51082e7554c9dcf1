package org.caremarket.benchmark;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.figure.Figure;
import org.caremarket.figure.Figures;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Indicators;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.FormErrors;

/** Gathers what the pages about sharing show. */
@Singleton
class PublicationViews {

    private final Publications publications;
    private final Figures figures;
    private final Indicators indicators;
    private final Groups groups;
    private final Clock clock;

    PublicationViews(Publications publications, Figures figures, Indicators indicators, Groups groups, Clock clock) {
        this.publications = publications;
        this.figures = figures;
        this.indicators = indicators;
        this.groups = groups;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    PublicationListView list(String council, Role role) {
        var mine = publications.groups();
        var standing = publications.standing();
        var withdrawn = publications.withdrawn();
        var all = new ArrayList<>(mine);
        Stream.concat(standing.stream(), withdrawn.stream()).map(Publication::groupNumber).distinct()
                .flatMap(number -> groups.numbered(number).stream())
                .filter(group -> !all.contains(group))
                .forEach(all::add);
        var waiting = publications.waiting();
        return new PublicationListView(council, all, mine, standing, withdrawn, waiting, keptBack(standing), catalogue(),
                today(), role);
    }

    /** Of figures that are still as they were copied; what changed since is said before. */
    private Map<Long, KeptBack> keptBack(List<Publication> standing) {
        if (standing.stream().noneMatch(Publication::isSuppressed)) {
            return Map.of();
        }
        var known = indicators.byCode();
        var own = figures.ofArea(((CouncilScope) Scope.current()).area()).stream()
                .collect(Collectors.toMap(Figure::id, Function.identity()));
        var kept = new HashMap<Long, KeptBack>();
        for (var each : standing) {
            Optional.ofNullable(own.get(each.figureId()))
                    .filter(figure -> figure.version() == each.figureVersion() && known.containsKey(each.indicator()))
                    .flatMap(figure -> KeptBack.of(each, known.get(each.indicator()), figure))
                    .ifPresent(back -> kept.put(each.id(), back));
        }
        return kept;
    }

    private Optional<KeptBack> keptBack(Publication publication) {
        return Optional.ofNullable(indicators.byCode().get(publication.indicator()))
                .flatMap(indicator -> figures.history(publication.figureId()).stream()
                        .filter(version -> version.version() == publication.figureVersion())
                        .findFirst()
                        .flatMap(copied -> KeptBack.of(publication, indicator, copied)));
    }

    PublicationView one(
            String council, Publication publication, Actor actor, WithdrawalForm form, FormErrors errors) {
        var waiting = publications.waiting().stream()
                .filter(each -> each.publication().id() == publication.id())
                .findFirst();
        return new PublicationView(council, publication, groups.numbered(publication.groupNumber()), catalogue(), keptBack(publication), waiting,
                today(), actor.role() == Role.APPROVER && publication.stands(), form, errors);
    }

    PublicationChoiceView choice(
            String council, Group group, PublishForm form, PublicationChoiceView.Filter filter, FormErrors errors) {
        var own = figures.ofArea(((CouncilScope) Scope.current()).area());
        var standing = publications.standing().stream()
                .filter(each -> each.groupNumber() == group.number())
                .toList();
        var selected = form.chosen().stream().map(Proposal.Chosen::id).collect(Collectors.toSet());
        return new PublicationChoiceView(council, group, own.stream()
                .filter(figure -> indicators.shared(figure.indicator()).isPresent()).toList(),
                catalogue(), standing, filter, selected, errors);
    }

    private Map<String, Indicator> catalogue() {
        var byCode = new LinkedHashMap<String, Indicator>();
        indicators.catalogue().forEach(each -> byCode.put(each.code(), each));
        return byCode;
    }
}
