package org.caremarket.indicator;

import io.micronaut.core.annotation.Introspected;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.caremarket.platform.time.Period;

/**
 * An indicator that one council added, as its schema keeps it. It is compared with nobody, so it has no method
 * versions: whoever changes what it means adds another.
 *
 * @param code begins with {@value #PREFIX}
 * @param per what a ratio is multiplied by; 100 for a proportion
 * @param version counts the changes
 */
@Introspected
public record LocalIndicator(
        String code,
        String name,
        String question,
        String segment,
        String unit,
        int decimals,
        ValueKind kind,
        int per,
        String numerator,
        String denominator,
        Polarity polarity,
        String definition,
        boolean ofPeople,
        int version) {

    /** What the codes of local indicators begin with. */
    public static final String PREFIX = "L_";

    private static final Set<Period.Kind> ANY = EnumSet.allOf(Period.Kind.class);

    /** The same as pages and figures know it. */
    public Indicator indicator() {
        return new Indicator(code, name, question, segment, new Unit(unit, decimals), kind, per, numerator, denominator,
                polarity, ANY, definition, List.of(), "", List.of(), List.of(new Method(1, "", "")), ofPeople, false,
                false, "", true);
    }
}
