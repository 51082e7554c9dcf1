package org.caremarket.framework;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;

/** A recommendation as people type it. */
@Introspected
@Serdeable
record RecommendationForm(@Nullable @NotBlank(message = "Enter the recommendation's number") String number,
        @Nullable @NotBlank(message = "Enter what was recommended") String words, @Nullable String version) {

    static RecommendationForm begin(Whole whole) {
        return new RecommendationForm(""
                + (1 + whole.recommendations().stream().mapToInt(Recommendation::number).max().orElse(0)), "", "");
    }

    static RecommendationForm of(Recommendation it) {
        return new RecommendationForm("" + it.number(), it.words(), "" + it.version());
    }

    Recommendation read(Check check, long framework, @Nullable Recommendation before) {
        var place = check.whole("number", "The number", number, 1, 99);
        return new Recommendation(before == null ? 0 : before.id(), framework, place == null ? 0 : place,
                Say.empty(check.text("words", "The recommendation", words, Recommendation.LONGEST)),
                before == null ? null : before.actionId(), check.version(before != null, version));
    }

    RecommendationForm onTopOf(Recommendation current) {
        return new RecommendationForm(number, words, "" + current.version());
    }
}
