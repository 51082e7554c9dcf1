package org.caremarket.provider.rating.imports;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.geography.Authorities;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.DateOrder;
import org.caremarket.platform.imports.Detail;
import org.caremarket.platform.imports.Field;
import org.caremarket.platform.imports.ImportKind;
import org.caremarket.platform.imports.ImportProgress;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.imports.Reading.Item;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.provider.Location;
import org.caremarket.provider.Locations;
import org.caremarket.provider.RegisterLoading;
import org.caremarket.provider.rating.Ratings;

/** The Care Quality Commission's latest ratings. */
@Singleton
final class CqcRatingsKind implements ImportKind {

    /** What is written between two words of progress. */
    private static final int BATCH = 500;

    private final Authorities authorities;
    private final Locations locations;
    private final RegisterLoading register;
    private final Ratings ratings;
    private final Clock clock;

    CqcRatingsKind(Authorities authorities, Locations locations, RegisterLoading register, Ratings ratings, Clock clock) {
        this.authorities = authorities;
        this.locations = locations;
        this.register = register;
        this.ratings = ratings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cqc-ratings";
    }

    @Override
    public String title() {
        return "CQC ratings";
    }

    @Override
    public String item() {
        return "location";
    }

    @Override
    public String heading(String findings) {
        return switch (findings) {
            case "word" -> "Ratings in words that are not known";
            case "domain" -> "Questions that are not known";
            case "date" -> "Dates that cannot be read";
            case "future" -> "Dates that are still to come";
            case "contradiction" -> "Ratings that contradict each other";
            default -> throw new IllegalArgumentException("No such findings: " + findings);
        };
    }

    @Override
    public List<Field> fields() {
        return CqcFields.ALL;
    }

    @Override
    public List<Detail> details() {
        return CqcDetails.asked();
    }

    @Override
    public boolean asks(String detail) {
        return ImportKind.super.asks(detail) || detail.equals(DateOrder.DETAIL) || WordsMeant.isAsked(detail);
    }

    @Override
    public Reading read(Sheet sheet, Choices choices) {
        if (!(Scope.current() instanceof CouncilScope council)) {
            throw new IllegalStateException("Ratings belong to a council");
        }
        return new CqcReader(new OwnArea(authorities, council.area()), this::registered, ratings::histories, LocalDate.now(clock))
                .read(sheet, choices);
    }

    private Map<String, Location> registered(Collection<String> numbers) {
        return locations.ofCqc(numbers).stream()
                .collect(Collectors.toMap(each -> each.cqcId().orElseThrow(), Function.identity()));
    }

    @Override
    public String write(Reading reading, long importId, Actor by, ImportProgress progress) {
        var source = reading.details().get(CqcDetails.SOURCE);
        var items = reading.items();
        for (int from = 0; from < items.size(); from += BATCH) {
            var batch = items.subList(from, Math.min(items.size(), from + BATCH));
            var ids = ids(batch, importId, by);
            ratings.load(batch.stream()
                    .flatMap(item -> PlaceItem.ratings(item, ids.get(item.value(CqcFields.LOCATION)), source).stream())
                    .toList(), importId, by, done -> { });
            progress.written(from + batch.size());
        }
        return "/ratings/changes";
    }

    /** The locations by the regulator's numbers; those that are new are added, and the others brought up to date. */
    private Map<String, Long> ids(List<Item> batch, long importId, Actor by) {
        var named = batch.stream().filter(item -> PlaceItem.provider(item).isPresent()).toList();
        var providers = register.providers(
                named.stream().map(item -> PlaceItem.provider(item).orElseThrow()).toList(), importId, by);
        var ids = register.locations(named.stream()
                .map(item -> PlaceItem.location(item, providers.get(item.value(CqcFields.PROVIDER)))).toList(), importId, by);
        registered(batch.stream().map(item -> item.value(CqcFields.LOCATION)).toList())
                .forEach((number, location) -> ids.putIfAbsent(number, location.id()));
        return ids;
    }

    @Override
    public boolean undo(long importId, Actor by) {
        // The register keeps locations that something refers to: the ratings have to go first, and come back if it refuses.
        var taken = ratings.takeBack(importId, by);
        if (register.takeBack(importId, by)) {
            return true;
        }
        ratings.putBack(taken, importId, by);
        return false;
    }
}
