package org.caremarket.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.TypedDate;

/** What is said of a contact; opting out, addresses that come back and lists are things that happen to it. */
record ContactText(
        String name,
        String organisation,
        String email,
        Optional<String> telephone,
        Set<String> segments,
        Optional<OrganisationSize> size,
        Optional<LocalDate> consentedOn,
        String consentHow) {

    ContactText {
        segments = Set.copyOf(segments);
    }

    /** Never the person: what is logged by accident must not tell who they are. */
    @Override
    public String toString() {
        return "Text of a contact";
    }

    /** The organisation, as contacts of one organisation share it. */
    String organisationKey() {
        return Organisations.key(organisation);
    }

    /** The same in words, part by part. */
    List<Part> parts(List<Segment> known) {
        return List.of(
                Part.of("Name", name),
                Part.of("Organisation", organisation),
                Part.of("Email", email),
                Part.of("Telephone", telephone.orElse("")),
                Part.of("Segments", Segment.names(known, segments)),
                Part.of("Size", size.map(OrganisationSize::words).orElse("")),
                Part.of("Consent", consentedOn.map(TypedDate::words).orElse("")),
                Part.of("How consent was given", consentHow));
    }
}
