package org.caremarket.framework;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.FormFields;

/**
 * What was bought in a month, as people type it.
 *
 * @param amounts by the id of the lot, and by {@code spot} for what was bought outside the framework; empty is not stated
 * @param version the version of the months that was seen
 */
@Introspected
@Serdeable
record MonthForm(Map<String, String> amounts, @Nullable String version) {

    static final String SPOT = "spot";
    static final String FIELD = "amount.";

    MonthForm {
        amounts = FormFields.present(amounts);
    }

    static MonthForm typed(Map<String, Object> fields) {
        return new MonthForm(FormFields.below(FIELD, fields), FormFields.last(fields.get("version")));
    }

    static MonthForm of(Whole whole, YearMonth month) {
        var amounts = new HashMap<String, String>();
        whole.months().stream().filter(each -> each.month().equals(month.atDay(1)))
                .forEach(each -> amounts.put(each.lotId() == null ? SPOT : "" + each.lotId(), Say.typed(each.amount())));
        return new MonthForm(amounts, "" + whole.framework().monthsVersion());
    }

    /** By lot, and by 0 for what was bought outside. */
    Map<Long, BigDecimal> read(Check check, Whole whole) {
        var read = new LinkedHashMap<Long, BigDecimal>();
        whole.lots().forEach(lot -> put(check, read, lot.id(), "" + lot.id(), lot.name()));
        put(check, read, 0, SPOT, "Outside the framework");
        var strange = amounts.keySet().stream()
                .filter(key -> !key.equals(SPOT) && whole.lots().stream().noneMatch(lot -> key.equals("" + lot.id())))
                        .findFirst();
        strange.ifPresent(key -> check.wrong("version", "One of the lots is not of this framework: open the month again"));
        check.version(true, version);
        return read;
    }

    private void put(Check check, Map<Long, BigDecimal> read, long lot, String key, String name) {
        var amount = check.amount(FIELD + key, name, amounts.get(key), 10_000_000);
        if (amount != null) {
            read.put(lot, amount);
        }
    }

    MonthForm onTopOf(Whole current) {
        return new MonthForm(amounts, "" + current.framework().monthsVersion());
    }

    /** What is stated for each lot and outside, in words. */
    List<Part> parts(Whole whole) {
        return Stream.concat(
                whole.lots().stream().map(lot -> Part.of(lot.name(), amounts.getOrDefault("" + lot.id(), ""))),
                Stream.of(Part.of("Outside the framework", amounts.getOrDefault(SPOT, "")))).toList();
    }

    /** {@code April 2026}. */
    static String title(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK));
    }

    /** The month of an address, {@code 2026-04}; empty when it is none, or lies outside 1990 to 2100. */
    static Optional<YearMonth> month(String typed) {
        try {
            return Optional.of(YearMonth.parse(typed)).filter(each -> each.getYear() >= 1990 && each.getYear() <= 2100);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
