package org.caremarket.position.good;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/** @param words of the scale, one a line, from the lowest to the highest */
@Introspected
@Serdeable
record ScaleForm(@Nullable String words) {

    private static final int LEAST = 2;
    private static final int MOST = 7;
    private static final int LONGEST = 60;

    FormErrors check(Forms forms) {
        var errors = forms.check(this);
        var all = all();
        if (!errors.isEmpty()) {
            return errors;
        }
        return all.size() < LEAST || all.size() > MOST ? errors.and("words", "Enter %d to %d words, one a line".formatted(LEAST, MOST))
                : all.stream().anyMatch(word -> word.length() > LONGEST)
                        ? errors.and("words", "Each must be %d characters or less".formatted(LONGEST))
                : all.stream().distinct().count() < all.size() ? errors.and("words", "Enter each word once") : errors;
    }

    List<String> all() {
        return Typed.lines(words).lines().map(Typed::line).filter(word -> !word.isEmpty()).toList();
    }
}
