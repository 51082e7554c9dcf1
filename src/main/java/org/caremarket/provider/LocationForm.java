package org.caremarket.provider;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.platform.web.TypedNumber;

/**
 * What people type as a location, as they typed it; a program sends the same.
 *
 * @param provider its name, its CQC number or its number in this register
 * @param services words of {@link ServiceType#slug()}; null for none
 * @param segments slugs; null for none
 * @param locality a slug; empty when not stated
 * @param contract a word of {@link ContractStatus#slug()}; empty when not stated
 * @param version the version of the location that was seen; not needed for a new one
 */
@Introspected
@Serdeable
public record LocationForm(
        @Nullable @NotBlank(message = "Enter the provider’s name or CQC number") String provider,
        @Nullable @NotBlank(message = "Enter the location’s name") String name,
        @Nullable String cqcId,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable List<String> services,
        @Nullable List<String> segments,
        @Nullable String locality,
        @Nullable String beds,
        @Nullable String hoursAWeek,
        @Nullable String contract,
        @Nullable String opened,
        @Nullable String closed,
        @Nullable String version) {

    static final int MOST_BEDS = 2_000;
    static final int MOST_HOURS = 1_000_000;
    static final int LONGEST_ADDRESS = 300;
    private static final String POSTCODE = "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}";

    /** Before anybody typed. */
    static LocationForm begin(String provider) {
        return new LocationForm(provider, "", "", "", "", List.of(), List.of(), "", "", "", "", "", "", "");
    }

    static LocationForm of(Location location) {
        return new LocationForm(location.providerName(), location.name(), location.cqcId().orElse(""),
                location.address().orElse(""), location.postcode().orElse(""),
                location.services().stream().map(ServiceType::slug).toList(), List.copyOf(location.segments()),
                location.locality().orElse(""), location.beds().map(number -> "" + number).orElse(""),
                location.hoursAWeek().map(BigDecimal::toPlainString).orElse(""),
                location.contract() == ContractStatus.NOT_STATED ? "" : location.contract().slug(),
                location.opened().map(TypedDate::words).orElse(""), location.closed().map(TypedDate::words).orElse(""),
                "" + location.version());
    }

    /** The same words on top of another version. */
    LocationForm onTopOf(Location current) {
        return new LocationForm(provider, name, cqcId, address, postcode, services, segments, locality, beds, hoursAWeek,
                contract, opened, closed, "" + current.version());
    }

    /** @param there the location that is changed: what it has already may stay, also when the council has the word no more */
    FormErrors check(Forms forms, RegisterWords words, Optional<Location> there) {
        var errors = forms.check(this);
        errors = Typed.atMost(errors, "name", "The name", Typed.line(name), ProviderForm.LONGEST);
        errors = ProviderForm.number(errors, "cqcId", cqcId);
        errors = Typed.atMost(errors, "address", "The address", Typed.line(address), LONGEST_ADDRESS);
        if (!code().isEmpty() && !code().matches(POSTCODE) && errors.message("postcode") == null) {
            errors = errors.and("postcode", "Enter a full postcode, for example PR8 1AA");
        }
        if (chosen(services).stream().anyMatch(word -> ServiceType.ofSlug(word).isEmpty())) {
            errors = errors.and("services", "Choose service types from the list");
        }
        var known = words.segments().stream().map(each -> each.slug()).collect(Collectors.toSet());
        there.ifPresent(location -> known.addAll(location.segments()));
        if (!known.containsAll(chosen(segments))) {
            errors = errors.and("segments", "Choose segments from the list");
        }
        var place = Typed.line(locality);
        if (!place.isEmpty() && words.localities().stream().noneMatch(each -> each.slug().equals(place))
                && there.flatMap(Location::locality).filter(place::equals).isEmpty()) {
            errors = errors.and("locality", "Choose a locality from the list");
        }
        errors = number(errors, "beds", "beds", beds, MOST_BEDS, 0);
        errors = number(errors, "hoursAWeek", "hours of care a week", hoursAWeek, MOST_HOURS, 2);
        if (!Typed.line(contract).isEmpty() && ContractStatus.ofSlug(Typed.line(contract)).isEmpty()) {
            errors = errors.and("contract", "Choose a contract from the list");
        }
        return days(errors);
    }

    private FormErrors days(FormErrors errors) {
        var checked = day(day(errors, "opened", opened), "closed", closed);
        var from = TypedDate.read(Typed.line(opened));
        var to = TypedDate.read(Typed.line(closed));
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get())
                ? checked.and("closed", "The day of closing must not be before the day of opening") : checked;
    }

    private static FormErrors day(FormErrors errors, String field, @Nullable String typed) {
        return Typed.line(typed).isEmpty() || TypedDate.read(Typed.line(typed)).isPresent() || errors.message(field) != null
                ? errors : errors.and(field, "Enter a real day, for example 27 March 2026");
    }

    private static FormErrors number(
            FormErrors errors, String field, String what, @Nullable String typed, int most, int decimals) {
        if (Typed.line(typed).isEmpty() || errors.message(field) != null) {
            return errors;
        }
        return amount(typed).filter(number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0
                && number.stripTrailingZeros().scale() <= decimals).isPresent() ? errors
                : errors.and(field, "Enter the number of %s as a number from 0 to %,d%s".formatted(what, most,
                        decimals == 0 ? ", without decimals" : ", with at most two decimals"));
    }

    private static Optional<BigDecimal> amount(@Nullable String typed) {
        return !Typed.line(typed).isEmpty() && TypedNumber.of(Typed.line(typed)) instanceof TypedNumber.Read(var value, var percent, var pounds)
                && !percent && !pounds ? Optional.of(value) : Optional.empty();
    }

    FormErrors checkChange(Forms forms, RegisterWords words, Location there) {
        var errors = check(forms, words, Optional.of(there));
        return seenVersion().isPresent() ? errors : errors.and("version", ProviderForm.VERSION_MISSING);
    }

    /** What the location is to be; only after a check found nothing. */
    LocationText text(long owner, Optional<String> madeUp) {
        return new LocationText(owner, Typed.line(name), ProviderForm.cqc(cqcId),
                Optional.ofNullable(Typed.lineOrNull(address)), Optional.of(code()).filter(words -> !words.isEmpty()),
                chosen(services).stream().map(ServiceType::ofSlug).flatMap(Optional::stream).collect(Collectors.toSet()),
                chosen(segments), Optional.ofNullable(Typed.lineOrNull(locality)),
                amount(beds).map(BigDecimal::intValueExact), amount(hoursAWeek),
                ContractStatus.ofSlug(Typed.line(contract)).orElse(ContractStatus.NOT_STATED),
                day(opened), day(closed), madeUp);
    }

    private String code() {
        return Typed.line(postcode).toUpperCase(Locale.UK);
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        return TypedDate.read(Typed.line(typed));
    }

    static Set<String> chosen(@Nullable List<String> words) {
        return words == null ? Set.of()
                : words.stream().map(word -> word == null ? "" : word).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }
}
