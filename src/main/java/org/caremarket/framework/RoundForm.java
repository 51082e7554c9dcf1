package org.caremarket.framework;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;

/** A re-opening round as people type it. */
@Introspected
@Serdeable
record RoundForm(@Nullable @NotBlank(message = "Enter what the round is called") String title, @Nullable String announcedOn,
        @Nullable String opensOn, @Nullable String closesOn, @Nullable String decidesOn, @Nullable String version) {

    static RoundForm begin() {
        return new RoundForm("", "", "", "", "", "");
    }

    static RoundForm of(Reopening it) {
        return new RoundForm(it.title(), Say.typed(it.announcedOn()), Say.typed(it.opensOn()), Say.typed(it.closesOn()),
                Say.typed(it.decidesOn()), "" + it.version());
    }

    Reopening read(Check check, long framework, @Nullable Reopening before) {
        var announced = check.day("announcedOn", announcedOn);
        var opens = check.needDay("opensOn", "Enter the first day of the round", opensOn);
        var closes = check.needDay("closesOn", "Enter the last day of the round", closesOn);
        var decides = check.day("decidesOn", decidesOn);
        check.inOrder("opensOn", announced, opens, "It opens before it is announced: enter that day or a later one");
        check.inOrder("closesOn", opens, closes, "It closes before it opens: enter that day or a later one");
        check.inOrder("decidesOn", closes, decides, "It is decided before it closes: enter that day or a later one");
        return new Reopening(before == null ? 0 : before.id(), framework, Say.empty(check.line("title", "The title", title, 200)),
                before == null ? RoundState.ANNOUNCED : before.state(), announced, opens, closes, decides, null,
                check.version(before != null, version));
    }

    RoundForm onTopOf(Reopening current) {
        return new RoundForm(title, announcedOn, opensOn, closesOn, decidesOn, "" + current.version());
    }
}
