package org.caremarket.capacity;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.caremarket.capacity.CapacityText.Growth;
import org.caremarket.capacity.CapacityText.Stock;
import org.caremarket.platform.time.Period;

/** What is said of a capacity as JSON, named as the columns of its table. */
@Serdeable
record CapacityLine(
        String segment, @Nullable String locality, String as_at, String as_at_last, CapacityUnit unit, String source,
        @Nullable String link, @Nullable String definition, int method, @Nullable BigDecimal people,
                @Nullable String people_words,
        @Nullable BigDecimal mean, @Nullable BigDecimal required, @Nullable BigDecimal growth_percent,
        @Nullable BigDecimal growth_base, @Nullable BigDecimal growth_amount, @Nullable BigDecimal available,
        @Nullable List<Exclusion> exclusions, @Nullable BigDecimal affordable, @Nullable BigDecimal secured,
        @Nullable BigDecimal occupied, @Nullable BigDecimal places, @Nullable BigDecimal occupancy,
        @Nullable BigDecimal planned, @Nullable String planned_by, @Nullable BigDecimal fee) {

    static CapacityLine of(CapacityText text) {
        var growth = text.growth();
        var stock = text.stock();
        return new CapacityLine(text.segment(), text.locality(), text.asAt().code(), text.asAt().last().toString(), text.unit(),
                text.source(), text.link(), text.definition(), text.method(), text.people(), text.peopleWords(), text.mean(),
                text.required(), growth.percent(), growth.base(), growth.amount(), text.available(), text.exclusions(),
                text.affordable(), text.secured(), stock.occupied(), stock.places(), stock.occupancy(), stock.planned(),
                stock.plannedBy(), text.fee());
    }

    CapacityText text() {
        return new CapacityText(segment, locality, Period.of(as_at), unit, source, link, words(definition), method, people,
                words(people_words), mean, required, new Growth(growth_percent, growth_base, growth_amount), available,
                exclusions == null ? List.of() : exclusions,
                affordable, secured, new Stock(occupied, places, occupancy, planned, words(planned_by)), fee);
    }

    /** The API's JSON leaves empty texts out. */
    private static String words(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
