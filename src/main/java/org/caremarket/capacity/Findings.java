package org.caremarket.capacity;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a capacity record says, in sentences. */
public final class Findings {

    private Findings() {}

    /** The answer: required against affordable, now and with growth; what is known where that is not. */
    public static String answer(Balance balance) {
        var unit = balance.text().unit();
        if (balance.required().isPresent() && balance.affordable().isPresent()) {
            return "%s required now and %s affordable: %s.%s".formatted(are(balance.required(), unit),
                    Amounts.number(balance.affordable()), lower(balance.gap().words()), balance.requiredWithGrowth().map(with ->
                            " With growth %s are required: %s.".formatted(Amounts.number(with),
                                lower(balance.gapWithGrowth().words())))
                            .orElse(" Growth is not stated."));
        }
        var known = new ArrayList<String>();
        balance.required().ifPresent(amount -> known.add(are(balance.required(), unit) + " required now"));
        if (balance.required().isEmpty() && balance.text().people() != null) {
            known.add(people(balance.text()) + " people wait");
        }
        balance.available().ifPresent(amount -> known.add(are(balance.available(), unit) + " available"));
        balance.affordable().ifPresent(amount -> known.add(Amounts.number(amount) + " affordable"));
        balance.occupancy().ifPresent(share -> known.add("%s of %s %s are occupied".formatted(
                Amounts.plain(balance.text().stock().occupied()), Amounts.plain(balance.text().stock().places()), unit.words())));
        var missing = new ArrayList<String>();
        if (balance.required().isEmpty()) {
            missing.add("what is required");
        }
        if (balance.affordable().isEmpty()) {
            missing.add("what is affordable");
        }
        return (known.isEmpty() ? "" : String.join(", ", known) + ". ") + "The gap is not stated: the source does not say "
                + String.join(" or ", missing) + ".";
    }

    /** Where the published amounts disagree, and what follows from them that the source does not state. */
    public static List<String> remarks(Balance balance) {
        var text = balance.text();
        var unit = text.unit();
        var remarks = new ArrayList<String>();
        if (!text.peopleWords().isEmpty() && text.people() != null) {
            remarks.add("The source says “%s” people wait; what is worked out from it takes %s.".formatted(
                    text.peopleWords(), Amounts.plain(text.people())));
        }
        differing(text.required(), balance.requiredWorkedOut()).ifPresent(worked -> remarks.add(
                "Required: published %s, but people waiting × what each needs is %s. The published amount is used.".formatted(
                        Amounts.number(text.required()), Amounts.number(worked))));
        balance.impliedBase().ifPresent(base -> remarks.add(
                "%s%% and %s together mean growth on a base of about %s %s. The source does not state the base."
                        .formatted(Amounts.plain(text.growth().percent()), Amounts.number(text.growth().amount()),
                                whole(base), unit.words())));
        differing(text.growth().amount(), balance.growthWorkedOut()).ifPresent(worked -> remarks.add(
                "Growth: published %s, but %s%% of %s is %s. The published amount is used.".formatted(
                        Amounts.number(text.growth().amount()), Amounts.plain(text.growth().percent()),
                        Amounts.number(text.growth().base()), Amounts.number(worked))));
        differing(text.affordable(), balance.affordableWorkedOut()).ifPresent(worked -> remarks.add(
                "Affordable: published %s, but available − exclusions is %s, a difference of %s. The published amount is used.".formatted(
                        Amounts.number(text.affordable()), Amounts.number(worked),
                        Amounts.number(text.affordable().subtract(worked).abs()))));
        if (balance.excluded().isEmpty()) {
            balance.leftOut().ifPresent(amount -> remarks.add(text.exclusions().isEmpty()
                    ? "%s %s are available and not affordable; no reason is recorded.".formatted(Amounts.number(amount),
                            unit.words())
                    : "%s %s are available and not affordable; the source does not say how much of it for each reason."
                            .formatted(Amounts.number(amount), unit.words())));
        }
        differing(text.stock().occupancy(), balance.occupancy()).ifPresent(worked -> remarks.add(
                "Occupancy: published %s, but %s of %s is %s.".formatted(Amounts.percent(Optional.of(text.stock().occupancy())),
                        Amounts.plain(text.stock().occupied()), Amounts.plain(text.stock().places()),
                        Amounts.percent(Optional.of(worked)))));
        balance.toBuild().ifPresent(amount -> remarks.add("%s %s are planned%s: %s more than there are.".formatted(
                Amounts.number(text.stock().planned()), unit.words(),
                text.stock().plannedBy().isEmpty() ? "" : " by " + text.stock().plannedBy(), Amounts.number(amount))));
        return remarks;
    }

    /** People waiting as the source says it. */
    public static String people(CapacityText text) {
        return !text.peopleWords().isEmpty() ? text.peopleWords()
                : text.people() == null ? Amounts.NOT_STATED : Amounts.plain(text.people());
    }

    /** The second where it is not the first, rounded as the first is. */
    private static Optional<BigDecimal> differing(@Nullable BigDecimal published,
            Optional<BigDecimal> workedOut) {
        return published == null ? Optional.empty() : workedOut.filter(worked ->
                worked.setScale(Math.max(0, published.stripTrailingZeros().scale()),
                        RoundingMode.HALF_UP).compareTo(published) != 0);
    }

    private static String are(Optional<BigDecimal> amount, CapacityUnit unit) {
        return Amounts.of(amount, unit) + " are";
    }

    private static String whole(BigDecimal amount) {
        return Amounts.number(amount.setScale(0, RoundingMode.HALF_UP));
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
