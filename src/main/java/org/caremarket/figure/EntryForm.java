package org.caremarket.figure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.web.Typed;

/**
 * Many figures as people type them: of one segment, one period and one source.
 *
 * @param status how firm the figures are that are new
 * @param link where the source is, for those that are new
 * @param rows one for each indicator of the segment
 */
@Introspected
public record EntryForm(String segment, String period, String source, String status, String link, List<Row> rows) {

    /**
     * One figure.
     *
     * @param state blank for a value, or for nothing to record
     * @param version the version of the figure that was seen; blank when there was none
     */
    @Introspected
    public record Row(String code, String state, String value, String numerator, String denominator, String version) {

        /** Whether anything was typed: what is left empty is not touched. */
        boolean touched() {
            return !(Typed.line(state) + Typed.line(value) + Typed.line(numerator) + Typed.line(denominator)).isEmpty();
        }

        /** The same on top of another version; null when there is none any more. */
        Row onTopOf(@Nullable Figure figure) {
            return new Row(code, state, value, numerator, denominator, figure == null ? "" : "" + figure.version());
        }

        /** What is typed here, and for the rest what stands already. */
        TypedMeasurement measurement(@Nullable Figure stands) {
            if (!Typed.line(state).isEmpty()) {
                return new TypedMeasurement(state, value, numerator, denominator, "", "", "", "", "", "");
            }
            var whole = stands == null ? FigureForm.empty(code, "") : FigureForm.of(stands);
            return new TypedMeasurement("STATED", value, numerator, denominator, whole.precision(), whole.valueTo(),
                    whole.sample(), whole.deviation(), whole.providers(), whole.largestShare());
        }

        static Row of(Indicator indicator, @Nullable Figure figure) {
            if (figure == null) {
                return new Row(indicator.code(), "", "", "", "", "");
            }
            var form = FigureForm.of(figure);
            return new Row(indicator.code(), figure.state() == FigureState.STATED ? "" : form.state(), form.value(),
                    form.numerator(), form.denominator(), form.version());
        }
    }

    /** Reads what a browser sent: the fields of a row end with its indicator's code. */
    static EntryForm of(Map<String, Object> sent, List<Indicator> indicators) {
        return new EntryForm(text(sent, "segment"), text(sent, "period"), text(sent, "source"), text(sent, "status"),
                text(sent, "link"), indicators.stream().map(indicator -> new Row(indicator.code(),
                        text(sent, "state-" + indicator.code()), text(sent, "value-" + indicator.code()),
                        text(sent, "numerator-" + indicator.code()), text(sent, "denominator-" + indicator.code()),
                        text(sent, "version-" + indicator.code()))).toList());
    }

    /** Of a field that is there twice the last value counts. */
    static String text(Map<String, Object> sent, String field) {
        var value = sent.get(field);
        var last = value instanceof List<?> values && !values.isEmpty() ? values.getLast() : value;
        return last == null ? "" : last.toString();
    }
}
