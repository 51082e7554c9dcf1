package org.caremarket.provider.imports;

import java.util.List;
import org.caremarket.platform.imports.Field;

/** What the columns of a list of providers and locations can mean, in the order in which an export has them. */
final class RegisterFields {

    static final String PROVIDER = "provider";
    static final String PROVIDER_CQC = "provider_cqc_id";
    static final String BRAND = "brand";
    static final String LOCATION = "location";
    static final String LOCATION_CQC = "location_cqc_id";
    static final String SERVICES = "services";
    static final String SEGMENTS = "segments";
    static final String LOCALITY = "locality";
    static final String BEDS = "beds";
    static final String HOURS = "hours";
    static final String CONTRACT = "contract";
    static final String ADDRESS = "address";
    static final String POSTCODE = "postcode";
    static final String OPENED = "opened";
    static final String CLOSED = "closed";
    static final String MADE_UP = "made_up";

    static final List<Field> ALL = List.of(
            new Field(PROVIDER, "Provider", true, List.of("provider name", "organisation", "organisation name", "company",
                    "company name", "care provider", "registered provider")),
            field(PROVIDER_CQC, "Provider CQC ID", "provider id", "cqc provider id", "provider cqc number"),
            field(BRAND, "Brand", "brand name", "group"),
            field(LOCATION, "Location", "location name", "service name", "home name", "name of home", "care home", "branch", "site"),
            field(LOCATION_CQC, "Location CQC ID", "location id", "cqc location id", "cqc id", "cqc number", "location cqc number"),
            field(SERVICES, "Service types", "service type", "services", "type of service", "care type"),
            field(SEGMENTS, "Segments", "segment", "market segment", "market segments", "sector"),
            field(LOCALITY, "Locality", "area", "zone", "patch"),
            field(BEDS, "Beds", "number of beds", "bed capacity", "care home beds", "registered beds"),
            field(HOURS, "Hours a week", "hours", "weekly hours", "hours per week", "hours of care"),
            field(CONTRACT, "Contract", "contract status", "contract type"),
            field(ADDRESS, "Address", "street address", "location address", "full address"),
            field(POSTCODE, "Postcode", "post code", "location postcode", "postal code"),
            field(OPENED, "Opened", "date opened", "opening date", "opened on", "start date"),
            field(CLOSED, "Closed", "date closed", "closing date", "closed on", "end date"),
            field(MADE_UP, "Made up"));

    private RegisterFields() {}

    private static Field field(String name, String label, String... headings) {
        return new Field(name, label, false, List.of(headings));
    }

    static String label(String field) {
        return ALL.stream().filter(each -> each.name().equals(field)).map(Field::label).findFirst().orElseThrow();
    }
}
