package org.caremarket.framework;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.caremarket.platform.web.Typed;

/**
 * A member as people type it.
 *
 * @param lot the id of its lot; only of a new member
 * @param provider the id of the provider; only of a new member
 * @param state member, suspended or left
 */
@Introspected
@Serdeable
record MemberForm(@Nullable String lot, @Nullable String provider, @Nullable String state, @Nullable String joinedOn,
        @Nullable String leftOn, @Nullable String reason, @Nullable String version) {

    static MemberForm begin(@Nullable String lot) {
        return new MemberForm(lot, "", MemberState.MEMBER.name(), "", "", "", "");
    }

    static MemberForm of(Member it) {
        return new MemberForm("" + it.lotId(), "" + it.providerId(), it.state().name(), Say.typed(it.joinedOn()),
                Say.typed(it.leftOn()), Say.empty(it.reason()), "" + it.version());
    }

    Member read(Check check, Whole whole, @Nullable Member before) {
        var in = before == null ? check.id("lot", "Choose a lot", lot) : before.lotId();
        var who = before == null ? check.id("provider", "Choose a provider", provider) : before.providerId();
        if (whole.lot(in).isEmpty()) {
            check.wrong("lot", "Choose the lot that the provider joins");
        }
        if (who == 0) {
            check.wrong("provider", "Choose a provider from the register");
        }
        var is = check.choice(MemberState.class, "state", "Choose whether it is a member, suspended, or has left", state);
        var from = check.day("joinedOn", joinedOn);
        var to = check.day("leftOn", leftOn);
        var why = check.text("reason", "The reason", reason, 1000);
        check.inOrder("leftOn", from, to, "The last day lies before the first: enter that day or a later one");
        if (is == MemberState.LEFT && Typed.line(leftOn).isEmpty()) {
            check.wrong("leftOn", "Enter the last day of who has left");
        }
        if (is != null && is != MemberState.LEFT && to != null) {
            check.wrong("state", "A last day is entered: choose that it has left, or remove the day");
        }
        if (is != null && is != MemberState.MEMBER && why == null) {
            check.wrong("reason", "Enter why it is suspended or has left");
        }
        return new Member(before == null ? 0 : before.id(), whole.framework().id(), in,
                whole.lot(in).map(Lot::name).orElse(""), who, before == null ? "" : before.provider(), is, from, to, why, null,
                check.version(before != null, version));
    }

    MemberForm onTopOf(Member current) {
        return new MemberForm(lot, provider, state, joinedOn, leftOn, reason, "" + current.version());
    }
}
