package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.place;
import static org.caremarket.isolation.StrangerCase.record;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.provider.ContractStatus;
import org.caremarket.provider.LocationText;
import org.caremarket.provider.Locations;
import org.caremarket.provider.ProviderText;
import org.caremarket.provider.Providers;
import org.caremarket.provider.ServiceType;
import org.caremarket.provider.rating.Question;
import org.caremarket.provider.rating.RatingText;
import org.caremarket.provider.rating.RatingWord;
import org.caremarket.provider.rating.Ratings;

/** How the neighbour tries the routes of ratings. */
@Singleton
final class RatingCases implements SliceCases {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    private static final int MANY = 500;

    private final Providers providers;
    private final Locations locations;
    private final Ratings ratings;

    RatingCases(Providers providers, Locations locations, Ratings ratings) {
        this.providers = providers;
        this.locations = locations;
        this.ratings = ratings;
    }

    @Override
    public void add(CouncilScope sefton, BiConsumer<String, StrangerCase> cases) {
        var location = sefton.call(this::location);
        var rating = sefton.call(() -> ratings.history(location).getFirst().id());
        var page = "/{council}/locations/" + location + "/ratings";
        var form = Map.of("publishedOn", "14 May 2024", "overall", "good");
        cases.accept("GET /{council}/ratings", place("/{council}/ratings"));
        cases.accept("GET /{council}/ratings.csv", place("/{council}/ratings.csv"));
        cases.accept("GET /{council}/ratings.xlsx", place("/{council}/ratings.xlsx"));
        cases.accept("GET /{council}/ratings/changes", place("/{council}/ratings/changes"));
        cases.accept("GET /{council}/ratings/source", place("/{council}/ratings/source"));
        cases.accept("POST /{council}/ratings/source", place("/{council}/ratings/source"));
        cases.accept("POST /{council}/ratings/figures", place("/{council}/ratings/figures"));
        cases.accept("GET /{council}/locations/{id}/ratings", record(page));
        cases.accept("GET /{council}/locations/{id}/ratings/new", record(page + "/new"));
        cases.accept("POST /{council}/locations/{id}/ratings", record(page).form(form));
        cases.accept("POST /{council}/locations/{id}/ratings/{rating}/withdrawal",
                record(page + "/" + rating + "/withdrawal").form(Map.of()));
        cases.accept("GET /api/v1/{council}/ratings", place("/api/v1/{council}/ratings"));
        cases.accept("GET /api/v1/{council}/locations/{id}/ratings", record("/api/v1" + page));
        cases.accept("POST /api/v1/{council}/locations/{id}/ratings",
                record("/api/v1" + page).json("{\"publishedOn\":\"2024-05-14\",\"overall\":\"good\"}"));
    }

    private long location() {
        var provider = providers.add(
                new ProviderText("Example Stranger Ratings Ltd", Optional.empty(), Optional.empty(), Optional.empty()), OFFICER);
        long last = 0;
        for (int number = 0; number < MANY; number++) {
            last = locations.add(new LocationText(provider, "Example Stranger " + number, Optional.empty(), Optional.empty(),
                    Optional.empty(), Set.of(ServiceType.HOME_CARE), Set.of(), Optional.empty(), Optional.empty(),
                    Optional.empty(), ContractStatus.NOT_STATED, Optional.empty(), Optional.empty(), Optional.empty()), OFFICER);
        }
        ratings.record(List.of(new RatingText(last, Question.OVERALL, RatingWord.GOOD, LocalDate.of(2024, 5, 14), false,
                "A report", Optional.empty(), Optional.empty())), "Example Stranger", OFFICER);
        return last;
    }
}
