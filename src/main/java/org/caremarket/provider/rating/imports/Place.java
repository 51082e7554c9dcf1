package org.caremarket.provider.rating.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caremarket.provider.ServiceType;
import org.caremarket.provider.rating.Question;
import org.caremarket.provider.rating.RatingWord;

/** One location of the file, with all of its rows that count. */
final class Place {

    /** One rating that the file gives. */
    record Given(int row, Question question, RatingWord word, LocalDate published, boolean inherited) {}

    /** The services that rows of a group tell of. */
    private static final Map<String, ServiceType> GROUPS = Map.of(
            "homecare", ServiceType.HOME_CARE, "home care", ServiceType.HOME_CARE,
            "supported living", ServiceType.SUPPORTED_LIVING, "extra care", ServiceType.EXTRA_CARE,
            "shared lives", ServiceType.SHARED_LIVES);
    /** The regulator's words for services. */
    private static final Map<String, ServiceType> SERVICES = Map.of(
            "care home service with nursing", ServiceType.CARE_HOME_WITH_NURSING,
            "care home service without nursing", ServiceType.CARE_HOME_WITHOUT_NURSING,
            "domiciliary care service", ServiceType.HOME_CARE,
            "supported living service", ServiceType.SUPPORTED_LIVING,
            "extra care housing services", ServiceType.EXTRA_CARE,
            "shared lives", ServiceType.SHARED_LIVES);

    final int firstRow;
    final String cqcId;
    /** What its rows say of it, by field; of a field the first row that says it counts. */
    final Map<String, String> facts = new LinkedHashMap<>();
    private final Set<ServiceType> services = EnumSet.noneOf(ServiceType.class);
    private final List<Given> given = new ArrayList<>();

    Place(int firstRow, String cqcId) {
        this.firstRow = firstRow;
        this.cqcId = cqcId;
    }

    void fact(String field, String words) {
        if (!words.isEmpty() && !words.equals("-")) {
            facts.putIfAbsent(field, words);
        }
    }

    String fact(String field) {
        return facts.getOrDefault(field, "");
    }

    /** Notes what a row tells of what the location does. */
    void tells(String group, String serviceTypes) {
        Optional.ofNullable(GROUPS.get(group.toLowerCase())).ifPresent(services::add);
        for (var words : serviceTypes.split(";")) {
            Optional.ofNullable(SERVICES.get(words.strip().toLowerCase())).ifPresent(services::add);
        }
    }

    /** What it does, as far as the file says; of some homes it says no more than that they are. */
    Set<ServiceType> services() {
        var told = services.isEmpty() ? EnumSet.noneOf(ServiceType.class) : EnumSet.copyOf(services);
        if (fact(CqcFields.CARE_HOME).equalsIgnoreCase("Y") && told.stream().noneMatch(ServiceType::careHome)) {
            told.add(ServiceType.CARE_HOME);
        }
        return told;
    }

    /** @return false when the file gave the very same before */
    boolean give(Given rating) {
        var again = given.stream().anyMatch(each -> each.question() == rating.question() && each.word() == rating.word()
                && each.published().equals(rating.published()));
        return !again && given.add(rating);
    }

    List<Given> given() {
        return given;
    }

    /** What the file gives for the same question and day in another word; empty when nothing. */
    Optional<Given> contradicts(Given rating) {
        return given.stream().filter(each -> each.question() == rating.question() && each.word() != rating.word()
                && each.published().equals(rating.published())).findFirst();
    }

    /** Its address in one line; empty when the file has none. */
    String address() {
        return String.join(", ", List.of(CqcFields.STREET, CqcFields.LINE_2, CqcFields.CITY).stream()
                .map(this::fact).filter(part -> !part.isEmpty()).distinct().toList());
    }
}
