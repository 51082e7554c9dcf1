package org.caremarket.fee;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.List;
import org.caremarket.market.Segment;
import org.caremarket.platform.time.Period;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;

/**
 * What people type as a fee; a program sends the same.
 *
 * @param careType a word of {@link CareType#slug()}
 * @param unit a word of {@link FeeUnit#slug()}
 * @param segment a segment's slug; empty when not stated
 * @param version the version that was seen; not needed for a new one
 */
@Introspected
@Serdeable
record FeeForm(
        @Nullable @NotBlank(message = "Choose the kind of care") String careType,
        @Nullable String segment,
        @Nullable String rate,
        @Nullable String amount,
        @Nullable @NotBlank(message = "Choose what the fee is paid for") String unit,
        @Nullable String year,
        @Nullable String from,
        @Nullable String to,
        @Nullable String publishedUplift,
        @Nullable @NotBlank(message = "Enter where the fee is stated, for example a cabinet report") String source,
        @Nullable String note,
        @Nullable String version) {

    static final FeeForm EMPTY = new FeeForm("", "", "", "", "", "", "", "", "", "", "", "");

    static FeeForm of(Fee fee) {
        return new FeeForm(fee.careType().slug(), fee.segment() == null ? "" : fee.segment(), fee.rate(),
                fee.amount().toPlainString(), fee.unit().slug(), fee.year(), TypedDate.words(fee.fromOn()),
                fee.toOn() == null ? "" : TypedDate.words(fee.toOn()),
                fee.publishedUplift() == null ? "" : fee.publishedUplift().toPlainString(), fee.source(), fee.note(),
                "" + fee.version());
    }

    FeeForm onTopOf(Fee current) {
        return new FeeForm(careType, segment, rate, amount, unit, year, from, to, publishedUplift, source, note,
                "" + current.version());
    }

    /** What is typed, or what is wrong with it. */
    record Checked(@Nullable FeeText text, FormErrors errors) {}

    /** @param fee the one that is changed; null for a new one */
    Checked check(Forms forms, List<Segment> known, @Nullable Fee fee) {
        var read = new TypedReader(forms.check(this));
        var care = CareType.ofSlug(Typed.line(careType));
        if (care.isEmpty()) {
            read.wrong("careType", "Choose the kind of care from the list");
        }
        var paid = FeeUnit.ofSlug(Typed.line(unit));
        if (paid.isEmpty()) {
            read.wrong("unit", "Choose what the fee is paid for from the list");
        }
        var slug = Typed.lineOrNull(segment);
        if (slug != null && known.stream().noneMatch(each -> each.slug().equals(slug))
                && (fee == null || !slug.equals(fee.segment()))) {
            read.wrong("segment", "Choose a segment from the list");
        }
        var called = read.line("rate", "The name of the rate", rate, 100);
        var pounds = read.needed("amount", "The amount", amount, new BigDecimal("0.01"), TypedReader.LARGEST);
        var code = read.year("year", year);
        var first = Typed.line(from).isEmpty() && !code.isEmpty() ? Period.of(code).first()
                : read.day("from", "The first day", from);
        var last = read.day("to", "The last day", to);
        if (!code.isEmpty() && first != null && !Period.of(code).has(first)) {
            read.wrong("from", "The first day must lie in the financial year " + code);
        }
        if (first != null && last != null && last.isBefore(first)) {
            read.wrong("to", "The last day must not be before the first");
        }
        var uplift = read.number("publishedUplift", "The uplift", publishedUplift, BigDecimal.valueOf(-100),
                BigDecimal.valueOf(1000));
        var where = read.line("source", "The source", source, 300);
        var remark = read.lines("note", "The note", note, 2000);
        if (fee != null && seenVersion() < 0) {
            read.wrong("version", "It is not said which version of the fee you saw: open it again");
        }
        return read.errors().isEmpty()
                ? new Checked(new FeeText(slug, care.orElseThrow(), called, paid.orElseThrow(), code, pounds, first, last, uplift,
                        where, remark, fee == null ? null : fee.madeUp()), read.errors())
                : new Checked(null, read.errors());
    }

    /** −1 when none is stated. */
    int seenVersion() {
        return Typed.number(version).orElse(-1);
    }
}
