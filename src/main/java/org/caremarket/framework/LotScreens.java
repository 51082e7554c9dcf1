package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.caremarket.market.Locality;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.provider.Provider;

/** The forms of lots, their members and awards. */
final class LotScreens {

    private LotScreens() {}

    static FormPage lot(String council, Whole whole, @Nullable Lot before, LotForm form, List<Segment> segments,
            List<Locality> localities, FormErrors errors) {
        var places = new ArrayList<Select.Option>();
        places.add(Select.Option.of("", "The whole area"));
        localities.forEach(each -> places.add(Select.Option.of(each.slug(), each.name())));
        if (before != null && before.locality() != null && localities.stream()
                .noneMatch(each -> each.slug().equals(before.locality()))) {
            places.add(Select.Option.of(before.locality(), before.locality()));
        }
        var fields = new Fields(errors)
                .line("name", "Name", "For example, Tier 1, North", form.name())
                .narrow("tier", "Number of the tier (optional)", "Leave it out for a lot", form.tier())
                .segments(form.segments(), segments, before == null ? List.of() : before.segments())
                .one("locality", "Locality", null, form.locality(), places)
                .narrow("share", "Share of referrals that its members are to take together, per cent (optional)", null,
                        form.share())
                .narrow("places", "How many providers are wanted? (optional)", null, form.places())
                .lines("note", "Note (optional)", null, form.note());
        return FrameworkScreens.part(council, whole, before, "lot", "lots", form.version(), fields, errors);
    }

    static FormPage member(String council, Whole whole, @Nullable Member before, MemberForm form, List<Provider> providers,
            FormErrors errors) {
        var fields = new Fields(errors);
        if (before == null) {
            fields.one("lot", "Lot or tier", null, form.lot(), options("Choose", whole.lots(), Lot::id, Lot::name))
                    .one("provider", "Provider", "From the register of providers", form.provider(),
                            options("Choose", providers, Provider::id, Provider::name));
        }
        fields.one("state", "How does it stand?", null, form.state(), Arrays.stream(MemberState.values())
                        .map(each -> Select.Option.of(each.name(), each.title())).toList())
                .narrow("joinedOn", "Member from (optional)", "For example, 27 March 2026", form.joinedOn())
                .narrow("leftOn", "Last day (only of who has left)", null, form.leftOn())
                .lines("reason", "Why it is suspended or has left", "Read only by those who work in the council", form.reason());
        var page = FrameworkScreens.part(council, whole, before, "member", "members", form.version(), fields, errors);
        return before == null ? page : new FormPage(page.title(), before.called(), page.lead(), page.action(), page.back(),
                page.send(),
                page.version(), page.fields(), page.errors(), page.differences());
    }

    static FormPage award(String council, Whole whole, @Nullable Award before, AwardForm form, FormErrors errors) {
        var fields = new Fields(errors)
                .one("kind", "What is it?", null, form.kind(), Arrays.stream(Award.Kind.values())
                        .map(each -> Select.Option.of(each.name(), each.title())).toList())
                .one("standing", "How does it stand?", null, form.standing(),
                        List.of(Select.Option.of("awarded", "Awarded"), Select.Option.of("planned", "Planned")))
                .one("member", "Member", "Planned hours need none yet", form.member(),
                        options("None yet", whole.members(), Member::id, Member::called))
                .one("lot", "Lot or tier", null, form.lot(),
                        options("That of the member, or none", whole.lots(), Lot::id, Lot::name))
                .narrow("awardedOn", "Awarded on (optional)", "For example, 27 March 2026", form.awardedOn())
                .narrow("pounds", "Value over the whole term, in pounds (optional)", null, form.pounds())
                .narrow("hoursAWeek", "Hours a week", "Optional for a contract", form.hoursAWeek())
                .narrow("fromOn", "First day (optional)", null, form.fromOn())
                .narrow("toOn", "Last day (optional)", null, form.toOn())
                .line("authority", "By authority of whom (optional)", "The post that decided under delegation", form.authority())
                .lines("note", "Note (optional)", null, form.note());
        return FrameworkScreens.part(council, whole, before, "award", "awards", form.version(), fields, errors);
    }

    /** Options for records, below one that stands for none. */
    static <T> List<Select.Option> options(String none, List<T> all, ToLongFunction<T> id, Function<T, String> name) {
        return Stream.concat(Stream.of(Select.Option.of("", none)),
                all.stream().map(each -> Select.Option.of("" + id.applyAsLong(each), name.apply(each)))).toList();
    }
}
