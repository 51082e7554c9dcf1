package org.caremarket.benchmark;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.caremarket.benchmark.Proposal.Decision;
import org.caremarket.benchmark.Proposal.Refusal;
import org.caremarket.figure.Figure;
import org.caremarket.figure.FigureState;
import org.caremarket.figure.Figures;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Indicators;
import org.caremarket.platform.tenancy.CouncilScope;

/** Works out what would leave a council, from its figures and from what it tells already. */
@Singleton
class Proposals {

    private final PublicationRepository repository;
    private final Figures figures;
    private final Indicators indicators;

    Proposals(PublicationRepository repository, Figures figures, Indicators indicators) {
        this.repository = repository;
        this.figures = figures;
        this.indicators = indicators;
    }

    /** In the order of the catalogue; figures that this council does not have are left out. */
    Proposal of(CouncilScope council, List<Long> ids, Group group) {
        if (ids.isEmpty()) {
            return new Proposal(group, List.of());
        }
        var known = indicators.byCode();
        var order = List.copyOf(known.keySet());
        var standing = repository.standing();
        var chosen = figures.locked(ids).stream()
                .filter(figure -> known.containsKey(figure.indicator()))
                .sorted(Comparator.comparing((Figure figure) -> order.indexOf(figure.indicator()))
                        .thenComparing(Figure::time, Comparator.reverseOrder()))
                .toList();
        var items = new ArrayList<Proposal.Item>();
        var seen = new HashSet<String>();
        for (var figure : chosen) {
            var indicator = known.get(figure.indicator());
            var stands = standing.stream().filter(each -> inThePlaceOf(each, figure, group)).findFirst();
            var first = seen.add(figure.indicator() + " " + figure.period());
            items.add(new Proposal.Item(figure, indicator, decision(council, figure, indicator, stands, first), stands));
        }
        return new Proposal(group, suppress(items, standing));
    }

    private static Decision decision(
            CouncilScope council, Figure figure, Indicator indicator, Optional<Publication> stands, boolean first) {
        if (indicator.local()) {
            return new Decision.Refused(Refusal.LOCAL);
        }
        if (!figure.area().equals(council.area())) {
            return new Decision.Refused(Refusal.NOT_OUR_AREA);
        }
        if (!first) {
            return new Decision.Refused(Refusal.TWICE);
        }
        if (stands.filter(each -> each.figureId() == figure.id() && each.figureVersion() == figure.version()).isPresent()) {
            return new Decision.Already();
        }
        return indicator.ofProviders() && figure.state() == FigureState.STATED && figure.providers() == null
                ? new Decision.Refused(Refusal.PROVIDERS_NOT_STATED)
                : new Decision.AsItIs();
    }

    private List<Proposal.Item> suppress(List<Proposal.Item> items, List<Publication> standing) {
        var leaving = items.stream().filter(item -> item.decision() instanceof Decision.AsItIs).toList();
        var replaced = leaving.stream().flatMap(item -> item.replaces().stream()).map(Publication::id).toList();
        var told = standing.stream()
                .filter(each -> !replaced.contains(each.id()))
                .map(each -> new Disclosure.Told(each.indicator(), each.period(), each.state(), each.value(),
                        each.numerator(), each.denominator(), each.precision()))
                .toList();
        var wanted = leaving.stream()
                .map(item -> new Disclosure.Wanted(item.figure().id(), item.indicator(), item.figure().period(),
                        item.figure().measurement()))
                .toList();
        var suppressed = Disclosure.suppressed(wanted, told, indicators.catalogue());
        return items.stream()
                .map(item -> Optional.ofNullable(suppressed.get(item.figure().id()))
                        .map(why -> new Proposal.Item(
                                item.figure(), item.indicator(), new Decision.Suppressed(why.words()), item.replaces()))
                        .orElse(item))
                .toList();
    }

    private static boolean inThePlaceOf(Publication publication, Figure figure, Group group) {
        return publication.groupNumber() == group.number() && publication.area().equals(figure.area())
                && publication.indicator().equals(figure.indicator()) && publication.period().equals(figure.period());
    }
}
