package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.platform.file.DataTable.Column;
import org.caremarket.platform.file.DataTable.Datatype;
import org.caremarket.platform.file.DataTable;

/** Frameworks and their months as tables to be downloaded. */
final class FrameworkTables {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String OWN = "The council's own records";

    private FrameworkTables() {}

    /** One line for each member of each lot, so that nothing is lost; a lot without members has one line. */
    static DataTable members(List<Whole> all, String council, LocalDate today) {
        var columns = List.of(text("framework", "Framework", "Its title"), text("state", "State", "As it follows from its days"),
                day("starts", "Starts", "First day"), text("term", "Term", "Initial term and extensions"),
                day("latest_end", "Latest end", "The last day that is possible with every extension"),
                text("lot", "Lot or tier", "Its name"), number("tier", "Tier", "The number of a tier"),
                text("locality", "Locality", "Its slug; empty for the whole area"),
                number("share", "Share expected", "Of the locality's referrals, per cent"),
                number("places", "Places wanted", "How many providers are wanted"),
                text("provider", "Provider", "Member of the lot"), text("member_state", "Standing", "Member, suspended or left"),
                day("from", "From", "Since when it is a member"), day("to", "To", "Until when it was"),
                text("made_up", "Made up", "What in it is made up for demonstration"));
        var rows = all.stream().flatMap(whole -> whole.lots().isEmpty() ? Stream.of(row(whole, null, null))
                : whole.lots().stream().flatMap(lot -> whole.membersOf(lot).isEmpty() ? Stream.of(row(whole, lot, null))
                        : whole.membersOf(lot).stream().map(member -> row(whole, lot, member)))).toList();
        return new DataTable("Frameworks", columns, rows, new DataTable.Notes(
                "Commissioning frameworks with their lots or tiers and the providers in them.", council, null, OWN, null, today));
    }

    private static List<String> row(Whole whole, @Nullable Lot lot, @Nullable Member member) {
        var it = whole.framework();
        return List.of(it.title(), whole.state().title(), iso(it.startsOn()), whole.term().sum(),
                whole.term().latestEnd().map(LocalDate::toString).orElse(""),
                lot == null ? "" : lot.name(), lot == null ? "" : Say.typed(lot.tier()), lot == null ? ""
                : Say.empty(lot.locality()),
                lot == null ? "" : Say.typed(lot.share()), lot == null ? "" : Say.typed(lot.places()),
                member == null ? "" : member.provider(), member == null ? "" : member.state().title(),
                member == null ? "" : iso(member.joinedOn()), member == null ? "" : iso(member.leftOn()),
                Stream.of(it.madeUp(), member == null ? null : member.madeUp()).filter(Objects::nonNull)
                .collect(Collectors.joining("; ")));
    }

    /** One line for each month and each lot, and what was bought outside. */
    static DataTable months(Whole whole, String council) {
        var columns = List.of(text("month", "Month", "Year and month"),
                text("through", "Through", "The lot or tier, or outside the framework"),
                number("amount", "Amount", "In " + whole.framework().counted().words() + "; empty when not stated"),
                number("tier_1_share", "Tier 1 share", "Of everything in the month, per cent; empty when not known"),
                number("outside_share", "Share outside", "Of everything in the month, per cent; empty when not known"),
                text("made_up", "Made up", "Whether it is made up for demonstration"));
        var rows = whole.monthly().months().stream().flatMap(month -> Stream.concat(
                whole.lots().stream().map(lot -> row(month, lot.name(), month.byLot().get(lot.id()))),
                Stream.of(row(month, "Outside the framework", month.spot())))).toList();
        return new DataTable("Months of " + whole.framework().title(), columns, rows, new DataTable.Notes(
                "What was bought each month through the framework's lots and outside it. A share is told only where every "
                        + "lot and what was bought outside are stated.",
                council, null, OWN, null, whole.today()));
    }

    private static List<String> row(Monthly.Month month, String through, @Nullable BigDecimal amount) {
        return List.of(YearMonth.from(month.first()).toString(), through, Say.typed(amount),
                month.tierShare() == null ? "" : month.tierShare().toPlainString(),
                month.spotShare() == null ? "" : month.spotShare().toPlainString(), month.madeUp()
                ? "Made up for demonstration" : "");
    }

    static HttpResponse<?> csv(DataTable table, String name) {
        return file(table.csv(), "text/csv; charset=utf-8", name);
    }

    static HttpResponse<?> workbook(DataTable table, String name) {
        return file(table.workbook(), WORKBOOK, name);
    }

    private static HttpResponse<?> file(byte[] content, String type, String name) {
        return HttpResponse.ok(content).contentType(type).header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private static String iso(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static Column text(String name, String title, String description) {
        return new Column(name, title, description, Datatype.STRING);
    }

    private static Column day(String name, String title, String description) {
        return new Column(name, title, description, Datatype.DATE);
    }

    private static Column number(String name, String title, String description) {
        return new Column(name, title, description, Datatype.DECIMAL);
    }
}
