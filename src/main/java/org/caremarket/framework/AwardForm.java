package org.caremarket.framework;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import org.caremarket.platform.web.Typed;

/**
 * An award as people type it.
 *
 * @param kind contract or block
 * @param standing planned or awarded
 * @param member the id of a member; empty for planned hours that no provider has yet
 * @param lot the id of a lot; empty for that of the member, or none
 * @param pounds the value over the whole term
 */
@Introspected
@Serdeable
record AwardForm(@Nullable String kind, @Nullable String standing, @Nullable String member, @Nullable String lot,
        @Nullable String awardedOn, @Nullable String pounds, @Nullable String hoursAWeek, @Nullable String fromOn,
        @Nullable String toOn, @Nullable String authority, @Nullable String note, @Nullable String version) {

    static AwardForm begin() {
        return new AwardForm(Award.Kind.CONTRACT.name(), "awarded", "", "", "", "", "", "", "", "", "", "");
    }

    static AwardForm of(Award it) {
        return new AwardForm(it.kind().name(), it.planned() ? "planned" : "awarded", id(it.memberId()), id(it.lotId()),
                Say.typed(it.awardedOn()), Say.typed(it.pounds()), Say.typed(it.hoursAWeek()), Say.typed(it.fromOn()),
                Say.typed(it.toOn()), Say.empty(it.authority()), Say.empty(it.note()), "" + it.version());
    }

    private static String id(@Nullable Long id) {
        return id == null ? "" : "" + id;
    }

    Award read(Check check, Whole whole, @Nullable Award before) {
        var what = check.choice(Award.Kind.class, "kind", "Choose a contract or block-booked hours", kind);
        var word = Typed.line(standing).toLowerCase(Locale.ROOT);
        if (!List.of("planned", "awarded").contains(word)) {
            check.wrong("standing", "Choose whether it is planned or awarded");
        }
        var planned = word.equals("planned");
        var whose = check.id("member", "Choose a member of this framework", member);
        var in = check.id("lot", "Choose a lot of this framework", lot);
        if (whose == 0 && !planned) {
            check.wrong("member", "Choose the member that it is awarded to");
        }
        var hours = check.amount("hoursAWeek", "Hours a week", hoursAWeek, 1_000_000);
        if (what == Award.Kind.BLOCK && Typed.line(hoursAWeek).isEmpty()) {
            check.wrong("hoursAWeek", "Enter how many hours a week are block-booked");
        }
        var from = check.day("fromOn", fromOn);
        var to = check.day("toOn", toOn);
        check.inOrder("toOn", from, to, "The last day lies before the first: enter that day or a later one");
        var belongs = whole.lot(in).map(Lot::name).or(() -> whole.member(whose).map(Member::lot)).orElse(null);
        return new Award(before == null ? 0 : before.id(), whole.framework().id(), what, whose == 0 ? null : whose,
                whole.member(whose).map(Member::provider).orElse(null), in == 0 ? null : in, belongs, planned,
                check.day("awardedOn", awardedOn), check.amount("pounds", "The value", Typed.line(pounds), 100_000_000_000L),
                hours,
                from, to, check.line("authority", "By authority of whom", authority, 300),
                check.text("note", "The note", note, 1000),
                check.version(before != null, version));
    }

    AwardForm onTopOf(Award current) {
        return new AwardForm(kind, standing, member, lot, awardedOn, pounds, hoursAWeek, fromOn, toOn, authority, note,
                "" + current.version());
    }
}
