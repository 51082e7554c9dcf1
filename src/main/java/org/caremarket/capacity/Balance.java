package org.caremarket.capacity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What follows from a capacity record; the only place in which it is worked out. Amounts are in the record's unit. What
 * needs something that is not stated is empty, never zero.
 */
public record Balance(CapacityText text) {

    /** A year is counted as 52 weeks. */
    public static final int WEEKS = 52;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 6;

    /** Required now: as published, else {@link #requiredWorkedOut()}. */
    public Optional<BigDecimal> required() {
        return Optional.ofNullable(text.required()).or(this::requiredWorkedOut);
    }

    /** People waiting × what each of them needs; of beds and places that is one, unless the record says otherwise. */
    public Optional<BigDecimal> requiredWorkedOut() {
        var each = Optional.ofNullable(text.mean())
                .or(() -> text.unit() == CapacityUnit.HOURS ? Optional.empty() : Optional.of(BigDecimal.ONE));
        return Optional.ofNullable(text.people()).flatMap(people -> each.map(people::multiply));
    }

    /** Growth: the amount as published, else the percentage of the base. */
    public Optional<BigDecimal> growth() {
        return Optional.ofNullable(text.growth().amount()).or(this::growthWorkedOut);
    }

    /** The percentage of the stated base. */
    public Optional<BigDecimal> growthWorkedOut() {
        var growth = text.growth();
        return growth.percent() == null || growth.base() == null ? Optional.empty()
                : Optional.of(growth.base().multiply(growth.percent()).divide(HUNDRED, DIGITS, RoundingMode.HALF_UP));
    }

    /** Of what the growth is a percentage: as stated, else what percentage and amount lead to. */
    public Optional<BigDecimal> base() {
        return Optional.ofNullable(text.growth().base()).or(this::impliedBase);
    }

    /** The base that follows from percentage and amount where none is stated: 1,040 is 6% of 17,333. */
    public Optional<BigDecimal> impliedBase() {
        var growth = text.growth();
        return growth.base() != null || growth.percent() == null || growth.amount() == null || growth.percent().signum() == 0
                ? Optional.empty()
                : Optional.of(growth.amount().multiply(HUNDRED).divide(growth.percent(), DIGITS, RoundingMode.HALF_UP));
    }

    /** Required now and the growth together. */
    public Optional<BigDecimal> requiredWithGrowth() {
        return required().flatMap(now -> growth().map(now::add));
    }

    /** Available: as reported, else the free places. */
    public Optional<BigDecimal> available() {
        return Optional.ofNullable(text.available()).or(this::free);
    }

    /** Places less those occupied. */
    public Optional<BigDecimal> free() {
        return minus(Optional.ofNullable(text.stock().places()), Optional.ofNullable(text.stock().occupied()));
    }

    /** All exclusions together; empty when there is none, and when one has no stated amount. */
    public Optional<BigDecimal> excluded() {
        return text.exclusions().isEmpty() || text.exclusions().stream().anyMatch(each -> each.amount() == null)
                ? Optional.empty()
                : text.exclusions().stream().map(Exclusion::amount).reduce(BigDecimal::add);
    }

    /** Affordable: as published, else {@link #affordableWorkedOut()}. */
    public Optional<BigDecimal> affordable() {
        return Optional.ofNullable(text.affordable()).or(this::affordableWorkedOut);
    }

    /** Available less every exclusion. */
    public Optional<BigDecimal> affordableWorkedOut() {
        return minus(available(), excluded());
    }

    /** What is left out on the way from available to affordable, whether or not it is stated exclusion by exclusion. */
    public Optional<BigDecimal> leftOut() {
        return minus(available(), affordable());
    }

    /** What of the affordable is not secured yet. */
    public Optional<BigDecimal> unsecured() {
        return minus(affordable(), Optional.ofNullable(text.secured()));
    }

    /** Required now against affordable: what counts first. */
    public Gap gap() {
        return Gap.between(required(), affordable());
    }

    /** Required with growth against affordable. */
    public Gap gapWithGrowth() {
        return Gap.between(requiredWithGrowth(), affordable());
    }

    /** Required now against all that is available. */
    public Gap gapToAvailable() {
        return Gap.between(required(), available());
    }

    /** Required with growth against all that is available. */
    public Gap gapToAvailableWithGrowth() {
        return Gap.between(requiredWithGrowth(), available());
    }

    /** Places planned beyond those that exist. */
    public Optional<BigDecimal> toBuild() {
        return minus(Optional.ofNullable(text.stock().planned()), Optional.ofNullable(text.stock().places()));
    }

    /** Occupied places in per cent of all places. */
    public Optional<BigDecimal> occupancy() {
        return share(Optional.ofNullable(text.stock().occupied()), Optional.ofNullable(text.stock().places()));
    }

    /** The affordable in per cent of the available. */
    public Optional<BigDecimal> affordableShare() {
        return share(affordable(), available());
    }

    /** What is required now costs in a year: amount × fee × {@link #WEEKS}. */
    public Optional<BigDecimal> cost() {
        return cost(required());
    }

    /** What is required with growth costs in a year: amount × fee × {@link #WEEKS}. */
    public Optional<BigDecimal> costWithGrowth() {
        return cost(requiredWithGrowth());
    }

    private Optional<BigDecimal> cost(Optional<BigDecimal> amount) {
        return amount.filter(each -> text.fee() != null)
                .map(each -> each.multiply(text.fee()).multiply(BigDecimal.valueOf(WEEKS)));
    }

    private static Optional<BigDecimal> share(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
        return whole.filter(all -> all.signum() != 0)
                .flatMap(all -> part.map(some -> some.multiply(HUNDRED).divide(all, DIGITS, RoundingMode.HALF_UP)));
    }

    static Optional<BigDecimal> minus(Optional<BigDecimal> from, Optional<BigDecimal> what) {
        return from.flatMap(all -> what.map(all::subtract));
    }
}
