package org.caremarket.fee;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caremarket.platform.time.Period;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedNumber;

/**
 * By how much prices rose in each financial year on the year before, in per cent.
 *
 * @param byYear by the code of the year: {@code 2023-24}
 */
public record PriceRises(Map<String, BigDecimal> byYear) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    public PriceRises {
        byYear = Map.copyOf(byYear);
    }

    /**
     * By how much prices rose from the price base to a year, in per cent: the years' rises are multiplied with each other.
     * 0 for the year of the base; empty for an earlier year, and when the rise of a year between is not stated.
     */
    public Optional<BigDecimal> between(String base, String year) {
        var product = BigDecimal.ONE;
        int first = Period.of(base).first().getYear();
        int last = Period.of(year).first().getYear();
        if (last < first) {
            return Optional.empty();
        }
        for (int begins = first + 1; begins <= last; begins++) {
            var rise = byYear.get(Period.year(begins).code());
            if (rise == null) {
                return Optional.empty();
            }
            product = product.multiply(BigDecimal.ONE.add(rise.divide(HUNDRED)));
        }
        return Optional.of(product.subtract(BigDecimal.ONE).multiply(HUNDRED).round(MathContext.DECIMAL64));
    }

    /** One year a line, as it is kept and typed: {@code 2023-24 6.3}. */
    public String lines() {
        return new TreeMap<>(byYear).entrySet().stream().map(each -> each.getKey() + " " + each.getValue().toPlainString())
                .collect(Collectors.joining("\n"));
    }

    /** {@code 6.3% in 2023-24, 4.0% in 2024-25}. */
    String words() {
        return new TreeMap<>(byYear).entrySet().stream()
                .map(each -> "%s in %s".formatted(Money.percent(each.getValue()), each.getKey()))
                        .collect(Collectors.joining(", "));
    }

    /** What lines of this kind say; the first word that cannot be understood becomes the message of the reader. */
    static PriceRises read(String lines, java.util.function.Consumer<String> wrong) {
        var rises = new TreeMap<String, BigDecimal>();
        Typed.lines(lines).lines().map(Typed::line).filter(line -> !line.isEmpty()).forEach(line -> {
            var parts = line.split("[:\\s]+", 2);
            var year = Period.read(parts[0]).filter(period -> period.kind() == Period.Kind.YEAR);
            var number = parts.length < 2 ? new TypedNumber.Unread() : TypedNumber.of(parts[1]);
            if (year.isEmpty() || !(number instanceof TypedNumber.Read(var value, var percent, var pounds))) {
                wrong.accept("Write each year on a line of its own with its rise, for example 2023-24 6.3; \"%s\" is something else".formatted(
                        line.length() > 40 ? line.substring(0, 40) + "…" : line));
            } else if (value.abs().compareTo(MOST) > 0) {
                wrong.accept("The rise in %s must be from -100 to 100".formatted(parts[0]));
            } else if (rises.put(year.get().code(), value) != null) {
                wrong.accept("The year %s stands twice".formatted(parts[0]));
            }
        });
        return new PriceRises(rises);
    }
}
