package org.caremarket.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A record and what would be if, side by side: one column each, one row for each amount.
 *
 * @param columns the first is the record as it is
 */
public record Comparison(List<Column> columns) {

    /** One of them. */
    public record Column(String title, Optional<String> href, Balance balance) {}

    /** One amount of each column, in the columns' order. */
    public record Row(String title, List<String> cells) {}

    public Comparison {
        columns = List.copyOf(columns);
    }

    /** Every amount that a scenario may move. */
    public List<Row> rows() {
        var unit = columns.getFirst().balance().text().unit();
        var rows = new ArrayList<Row>();
        rows.add(row("Required now, " + unit.words(), each -> Amounts.number(each.required())));
        rows.add(row("Growth, " + unit.words(), each -> Amounts.number(each.growth())
                + (each.text().growth().percent() == null ? ""
                        : " (%s%%)".formatted(Amounts.plain(each.text().growth().percent())))));
        rows.add(row("Required with growth, " + unit.words(), each -> Amounts.number(each.requiredWithGrowth())));
        rows.add(row("Affordable, " + unit.words(), each -> Amounts.number(each.affordable())));
        rows.add(row("Gap now", each -> each.gap().words()));
        rows.add(row("Gap with growth", each -> each.gapWithGrowth().words()));
        rows.add(row("Fee for " + unit.fee(), each -> Amounts.fee(Optional.ofNullable(each.text().fee()))));
        rows.add(row("Cost of what is required now, a year", each -> Amounts.pounds(each.cost())));
        rows.add(row("Cost of what is required with growth, a year", each -> Amounts.pounds(each.costWithGrowth())));
        return rows;
    }

    private Row row(String title, Function<Balance, String> cell) {
        return new Row(title, columns.stream().map(each -> cell.apply(each.balance())).toList());
    }

    /** The last column beside the first, in one sentence. */
    public String answer() {
        var then = columns.getLast().balance();
        var now = columns.getFirst().balance();
        var unit = then.text().unit();
        return "With growth %s would be required and %s affordable: %s, against %s in the record.%s".formatted(
                Amounts.of(then.requiredWithGrowth(), unit).replace(Amounts.NOT_STATED, "an amount that is not stated"),
                then.affordable().map(Amounts::number).orElse("an amount that is not stated"),
                        lower(then.gapWithGrowth().words()),
                lower(now.gapWithGrowth().words()), then.costWithGrowth().map(cost -> " It would cost %s a year.".formatted(
                        Amounts.pounds(Optional.of(cost))))
                            .orElse(" The cost is not stated: it needs a fee and what is required."));
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
