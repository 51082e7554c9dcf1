package org.caremarket.fee;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of care that fees are paid for. The first five are those of the national fair-cost-of-care exercises. */
public enum CareType {
    RESIDENTIAL("Residential care, 65 and over", FeeUnit.WEEK, true, "FEE_CHR"),
    RESIDENTIAL_ENHANCED("Enhanced residential care (dementia), 65 and over", FeeUnit.WEEK, true, null),
    NURSING("Nursing care, 65 and over", FeeUnit.WEEK, true, "FEE_CHN"),
    NURSING_ENHANCED("Enhanced nursing care (dementia), 65 and over", FeeUnit.WEEK, true, null),
    HOME_CARE("Home care, 18 and over", FeeUnit.HOUR, true, "FEE_HC"),
    SUPPORTED_LIVING("Supported living", FeeUnit.HOUR, false, "FEE_SL"),
    EXTRA_CARE("Extra care", FeeUnit.HOUR, false, null),
    RESIDENTIAL_WORKING_AGE("Residential care, 18 to 64", FeeUnit.WEEK, false, null),
    NURSING_WORKING_AGE("Nursing care, 18 to 64", FeeUnit.WEEK, false, null),
    REABLEMENT("Reablement", FeeUnit.HOUR, false, null),
    DAY_OPPORTUNITIES("Day opportunities", FeeUnit.DAY, false, null),
    SHORT_BREAKS("Short breaks", FeeUnit.NIGHT, false, null),
    DIRECT_PAYMENTS("Direct payments", FeeUnit.HOUR, false, null);

    private final String title;
    private final FeeUnit unit;
    private final boolean exercise;
    private final String indicator;

    CareType(String title, FeeUnit unit, boolean exercise, String indicator) {
        this.title = title;
        this.unit = unit;
        this.exercise = exercise;
        this.indicator = indicator;
    }

    /** Its name, as it begins a line. */
    public String title() {
        return title;
    }

    /** Its word in addresses, files and in the API: {@code home-care}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The unit in which its fees are usual, and its costs are stated. */
    public FeeUnit unit() {
        return unit;
    }

    /** Whether fair-cost-of-care exercises have it. */
    public boolean hasExercise() {
        return exercise;
    }

    /** Whether its costs are those of care at home, by the hour, rather than of a home, by the week. */
    public boolean isHomeCare() {
        return unit == FeeUnit.HOUR;
    }

    /** The indicator that a standard fee in the usual unit is a figure of; empty when there is none. */
    public Optional<String> indicator() {
        return Optional.ofNullable(indicator);
    }

    /** The type of this word. */
    public static Optional<CareType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }
}
