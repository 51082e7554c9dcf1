package org.caremarket.provider.rating.imports;

import java.util.List;
import org.caremarket.platform.imports.Field;

/** What the columns of the regulator's file mean. The labels are its own headings. */
final class CqcFields {

    static final String LOCATION = "location_id";
    static final String NAME = "location_name";
    static final String CARE_HOME = "care_home";
    static final String TYPE = "location_type";
    static final String STREET = "street";
    static final String LINE_2 = "line_2";
    static final String CITY = "city";
    static final String POSTCODE = "postcode";
    static final String AUTHORITY = "authority";
    static final String GROUP = "group";
    static final String DOMAIN = "domain";
    static final String RATING = "rating";
    static final String PUBLISHED = "published";
    static final String REPORT_TYPE = "report_type";
    static final String INHERITED = "inherited";
    static final String LINK = "link";
    static final String PROVIDER = "provider_id";
    static final String PROVIDER_NAME = "provider_name";
    static final String BRAND = "brand";
    static final String SERVICES = "service_types";
    static final String MADE_UP = "made_up";

    static final List<Field> ALL = List.of(
            needed(LOCATION, "Location ID", "cqc location id"),
            needed(NAME, "Location Name"),
            field(CARE_HOME, "Care Home?", "care home"),
            field(TYPE, "Location Type", "location type sector"),
            field(STREET, "Location Street Address"),
            field(LINE_2, "Location Address Line 2"),
            field(CITY, "Location City"),
            field(POSTCODE, "Location Post Code", "location postal code", "postcode"),
            field(AUTHORITY, "Location Local Authority", "local authority"),
            field(GROUP, "Service / Population Group", "service population group"),
            needed(DOMAIN, "Domain", "key question"),
            needed(RATING, "Latest Rating", "rating"),
            needed(PUBLISHED, "Publication Date", "report publication date"),
            field(REPORT_TYPE, "Report Type"),
            field(INHERITED, "Inherited Rating (Y/N)", "inherited rating"),
            field(LINK, "URL", "location url"),
            field(PROVIDER, "Provider ID", "cqc provider id"),
            field(PROVIDER_NAME, "Provider Name"),
            field(BRAND, "Brand Name"),
            field(SERVICES, "Service Types", "gac service types"),
            field(MADE_UP, "Made up"));

    private CqcFields() {}

    private static Field needed(String name, String label, String... headings) {
        return new Field(name, label, true, List.of(headings));
    }

    private static Field field(String name, String label, String... headings) {
        return new Field(name, label, false, List.of(headings));
    }
}
