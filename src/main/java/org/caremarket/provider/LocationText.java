package org.caremarket.provider;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.TypedDate;

/** What is to be kept of a location. Its parts are as in {@link Location}. */
public record LocationText(
        long provider,
        String name,
        Optional<String> cqcId,
        Optional<String> address,
        Optional<String> postcode,
        Set<ServiceType> services,
        Set<String> segments,
        Optional<String> locality,
        Optional<Integer> beds,
        Optional<BigDecimal> hoursAWeek,
        ContractStatus contract,
        Optional<LocalDate> opened,
        Optional<LocalDate> closed,
        Optional<String> madeUp) {

    /** The same as a location of another provider. */
    public LocationText of(long owner) {
        return new LocationText(owner, name, cqcId, address, postcode, services, segments, locality, beds, hoursAWeek, contract,
                opened, closed, madeUp);
    }

    /**
     * The same in words, part by part.
     *
     * @param providers the name of a provider
     */
    List<Part> parts(RegisterWords words, LongFunction<String> providers) {
        return List.of(
                Part.of("Provider", providers.apply(provider)),
                Part.of("Name", name),
                Part.of("CQC number", cqcId.orElse("")),
                Part.of("Address", address.orElse("")),
                Part.of("Postcode", postcode.orElse("")),
                Part.of("Service types", services.stream().sorted().map(ServiceType::title).collect(Collectors.joining("\n"))),
                Part.of("Segments", String.join("\n", words.segments(segments))),
                Part.of("Locality", locality.map(words::locality).orElse("")),
                Part.of("Beds", beds.map(number -> "%,d".formatted(number)).orElse("")),
                Part.of("Hours of care a week", hoursAWeek.map(number -> number.toPlainString()).orElse("")),
                Part.of("Contract", contract.title()),
                Part.of("Opened", opened.map(TypedDate::words).orElse("")),
                Part.of("Closed", closed.map(TypedDate::words).orElse("")));
    }
}
