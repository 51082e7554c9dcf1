package org.caremarket.provider.rating.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.platform.imports.Reading.Item;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.ContractStatus;
import org.caremarket.provider.LocationText;
import org.caremarket.provider.ProviderText;
import org.caremarket.provider.ServiceType;
import org.caremarket.provider.rating.Question;
import org.caremarket.provider.rating.RatingText;
import org.caremarket.provider.rating.RatingWord;
import org.caremarket.provider.rating.imports.Place.Given;

/** A location with its new ratings as one item of an import: how it is shown, and how it is written. */
final class PlaceItem {

    static final int NUMBER_AT_MOST = 30;
    static final int NAME_AT_MOST = 200;
    /** What its rows say of a location, besides its ratings. */
    static final List<String> FACTS = List.of(CqcFields.NAME, CqcFields.STREET, CqcFields.LINE_2, CqcFields.CITY,
            CqcFields.POSTCODE, CqcFields.LINK, CqcFields.PROVIDER, CqcFields.PROVIDER_NAME, CqcFields.BRAND, CqcFields.MADE_UP);

    // No columns of the file: people do not see them.
    private static final String RATINGS = "ratings";
    private static final String TYPES = "types";
    private static final String ADDRESS = "address";
    private static final int ADDRESS_AT_MOST = 300;
    private static final int POSTCODE_AT_MOST = 10;
    private static final int LINK_AT_MOST = 500;

    private PlaceItem() {}

    /** @param meanings what is said beside a field */
    static Item of(Place place, List<Given> news, Map<String, String> meanings) {
        var values = new HashMap<>(place.facts);
        values.keySet().removeAll(Set.of(CqcFields.STREET, CqcFields.LINE_2, CqcFields.CITY));
        values.put(CqcFields.LOCATION, place.cqcId);
        values.put(ADDRESS, place.address());
        values.put(TYPES, place.services().stream().map(Enum::name).collect(Collectors.joining(",")));
        values.put(CqcFields.RATING, news.stream().map(each -> "%s: %s, %s%s".formatted(each.question().title(),
                each.word().title(), TypedDate.words(each.published()), each.inherited() ? ", inherited" : ""))
                .collect(Collectors.joining("\n")));
        values.put(RATINGS, news.stream().map(each -> String.join(",", each.question().name(), each.word().name(),
                each.published().toString(), "" + each.inherited())).collect(Collectors.joining(";")));
        values.values().removeIf(String::isEmpty);
        return new Item(place.firstRow, values, Set.of(), meanings);
    }

    static Optional<ProviderText> provider(Item item) {
        var number = stated(item, CqcFields.PROVIDER, NUMBER_AT_MOST);
        return stated(item, CqcFields.PROVIDER_NAME, NAME_AT_MOST).filter(name -> number.isPresent())
                .map(name -> new ProviderText(name, number, stated(item, CqcFields.BRAND, NAME_AT_MOST),
                        stated(item, CqcFields.MADE_UP, LINK_AT_MOST)));
    }

    static LocationText location(Item item, long provider) {
        return new LocationText(provider, item.value(CqcFields.NAME), Optional.of(item.value(CqcFields.LOCATION)),
                stated(item, ADDRESS, ADDRESS_AT_MOST), stated(item, CqcFields.POSTCODE, POSTCODE_AT_MOST),
                parts(item.value(TYPES), ",").map(ServiceType::valueOf).collect(Collectors.toSet()), Set.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), ContractStatus.NOT_STATED, Optional.empty(),
                Optional.empty(), stated(item, CqcFields.MADE_UP, LINK_AT_MOST));
    }

    static List<RatingText> ratings(Item item, long location, String source) {
        return parts(item.value(RATINGS), ";").map(line -> line.split(",")).map(line -> new RatingText(location,
                Question.valueOf(line[0]), RatingWord.valueOf(line[1]), LocalDate.parse(line[2]), Boolean.parseBoolean(line[3]),
                source, stated(item, CqcFields.LINK, LINK_AT_MOST), stated(item, CqcFields.MADE_UP, LINK_AT_MOST))).toList();
    }

    private static Stream<String> parts(String words, String sign) {
        return Arrays.stream(words.split(sign)).filter(part -> !part.isEmpty());
    }

    /** What is longer than can be kept is not stated. */
    private static Optional<String> stated(Item item, String field, int atMost) {
        return Optional.of(item.value(field)).filter(words -> !words.isEmpty() && words.length() <= atMost);
    }
}
