package org.caremarket.figure.imports;

import java.util.List;
import org.caremarket.platform.imports.Field;

/** What the columns of a table of figures can mean, in the order in which an export has them. */
final class FigureFields {

    static final String INDICATOR = "indicator";
    static final String AREA = "area";
    static final String AREA_CODE = "area_code";
    static final String PERIOD = "period";
    static final String STATE = "state";
    static final String VALUE = "value";
    static final String NUMERATOR = "numerator";
    static final String DENOMINATOR = "denominator";
    static final String PRECISION = "precision";
    static final String VALUE_TO = "value_to";
    static final String SAMPLE = "sample";
    static final String DEVIATION = "deviation";
    static final String PROVIDERS = "providers";
    static final String LARGEST_SHARE = "largest_share";
    static final String STATUS = "status";
    static final String SOURCE = "source";
    static final String LINK = "link";
    static final String PAGE = "page";
    static final String METHOD = "method";
    static final String NOTE = "note";
    static final String MADE_UP = "made_up";
    static final String MEASURE_TYPE = "measure_type";
    static final String BREAKDOWN = "breakdown";
    static final String AGE = "age";
    static final String SEX = "sex";

    /** Of several headings that fit a field, the one that stands first here is the better. */
    static final List<Field> ALL = List.of(
            new Field(INDICATOR, "Indicator", true, List.of("indicator code", "ascof measure code", "measure code",
                    "indicator name", "measure", "measure name", "metric", "metric code")),
            field(AREA, "Area", "area name", "council", "council name", "local authority", "local authority name",
                    "la name", "authority", "geographical description", "geography", "geography name", "organisation"),
            field(AREA_CODE, "Area code", "ons code", "gss code", "ons area code", "local authority code", "la code",
                    "council code", "geography code", "ons geography code"),
            field(PERIOD, "Period", "financial year", "year", "time period", "reporting period", "quarter", "month",
                    "date", "as at", "period code"),
            field(STATE, "State", "reason for no value", "missing because"),
            new Field(VALUE, "Value", true, List.of("measure value", "indicator value", "figure", "outcome", "result",
                    "percentage", "rate", "val")),
            field(NUMERATOR, "Numerator", "count", "top line"),
            field(DENOMINATOR, "Denominator", "bottom line"),
            field(PRECISION, "Precision", "exactness"),
            field(VALUE_TO, "Value to", "upper end", "range to"),
            field(SAMPLE, "Sample", "sample size"),
            field(DEVIATION, "Deviation", "standard deviation"),
            field(PROVIDERS, "Providers", "number of providers"),
            field(LARGEST_SHARE, "Largest share", "share of the largest provider"),
            field(STATUS, "Status", "figure status", "data status"),
            field(SOURCE, "Source", "source title", "source document", "data source"),
            field(LINK, "Link", "url", "web address", "source link", "address"),
            field(PAGE, "Page", "page or table", "where in the source", "source page"),
            field(METHOD, "Method", "method version", "definition version"),
            field(NOTE, "Note", "notes", "comment", "comments", "footnote", "footnotes", "value note"),
            field(MADE_UP, "Made up"),
            field(MEASURE_TYPE, "Measure type", "value type", "type of number"),
            field(BREAKDOWN, "Breakdown", "disaggregation level", "disaggregation", "category", "sub group", "subgroup",
                    "group"),
            field(AGE, "Age", "age group", "age band"),
            field(SEX, "Sex", "gender"));

    private FigureFields() {}

    private static Field field(String name, String label, String... headings) {
        return new Field(name, label, false, List.of(headings));
    }
}
