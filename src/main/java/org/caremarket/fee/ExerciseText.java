package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.TypedDate;

/** What is said of an exercise. Its parts are as in {@link Exercise}. */
record ExerciseText(
        String name, String baseYear, @Nullable LocalDate baseOn, String priceIndex, PriceRises rises, String source, String note,
        @Nullable String madeUp) {

    List<Part> parts() {
        return List.of(Part.of("Name", name), Part.of("Prices of", baseYear),
                Part.of("Price date", baseOn == null ? "" : TypedDate.words(baseOn)), Part.of("Price index", priceIndex),
                Part.of("Price rises", rises.lines()), Part.of("Source", source), Part.of("Note", note));
    }
}
