package org.caremarket.provider.closure.vacancy;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.FormFields;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.provider.Location;

/**
 * Vacancies of many locations as they were typed on one page: the day and source once, and the amounts of each location in
 * fields that end in its id. A location whose amount is left empty is left out.
 *
 * @param available by the location's id
 * @param noTopUp by the location's id
 */
@Introspected
public record ManyForm(String asAt, String source, Map<String, String> available, Map<String, String> noTopUp) {

    static ManyForm begin() {
        return new ManyForm("", "", Map.of(), Map.of());
    }

    static ManyForm of(Map<String, Object> form) {
        return new ManyForm(FormFields.last(form.get("asAt")), FormFields.last(form.get("source")),
                FormFields.below("available.", form), FormFields.below("noTopUp.", form));
    }

    String amount(Location location) {
        return available.getOrDefault("" + location.id(), "");
    }

    String free(Location location) {
        return noTopUp.getOrDefault("" + location.id(), "");
    }

    /** What is wrong, each field by the name that it has on the page. */
    FormErrors check(Forms forms, LocalDate today, List<Location> locations) {
        var head = new VacancyForm(asAt, VacancyUnit.BEDS.slug(), "0", "", source).check(forms, today);
        var found = head;
        for (var location : locations) {
            var one = one(location);
            for (var error : one.check(forms, today).without("asAt").without("source").all()) {
                if (!Typed.line(amount(location)).isEmpty() || error.field().equals("noTopUp") || !free(location).isEmpty()) {
                    found = found.and(error.field() + "." + location.id(), location.name() + ": " + error.message());
                }
            }
        }
        if (found.isEmpty() && readings(locations).isEmpty()) {
            return FormErrors.of("asAt", "Enter what is free for at least one location");
        }
        return found;
    }

    /** What is to be kept, by the location's id; only after a check found nothing. */
    Map<Long, VacancyText> readings(List<Location> locations) {
        var readings = new LinkedHashMap<Long, VacancyText>();
        locations.stream().filter(each -> !Typed.line(amount(each)).isEmpty())
                .forEach(each -> readings.put(each.id(), one(each).text()));
        return readings;
    }

    private VacancyForm one(Location location) {
        return new VacancyForm(asAt, VacancyUnit.usual(location).slug(), amount(location), free(location), source);
    }
}
