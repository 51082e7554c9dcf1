package org.caremarket.fee;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/** What people type as a scenario; a program sends the same. */
@Introspected
@Serdeable
record ScenarioForm(
        @Nullable @NotBlank(message = "Enter a name for the scenario") String name,
        @Nullable String fee, @Nullable String volume, @Nullable String share, @Nullable String rise, @Nullable String version) {

    static ScenarioForm of(Scenario.Base base) {
        return new ScenarioForm("", FeeTable.decimal(base.fee()), FeeTable.decimal(base.volume()), "100", plain(base.rise()), "");
    }

    static ScenarioForm of(Scenario scenario) {
        return new ScenarioForm(scenario.name(), scenario.fee().toPlainString(), scenario.volume().toPlainString(),
                scenario.share().toPlainString(), plain(scenario.rise()), "" + scenario.version());
    }

    /** As many decimals as the form takes. */
    private static String plain(BigDecimal rise) {
        var rounded = rise.setScale(Math.min(4, Math.max(0, rise.scale())), java.math.RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }

    ScenarioForm onTopOf(Scenario current) {
        return new ScenarioForm(name, fee, volume, share, rise, "" + current.version());
    }

    /** What is typed. */
    record Typing(String name, BigDecimal fee, BigDecimal volume, BigDecimal share, BigDecimal rise) {}

    record Checked(@Nullable Typing text, FormErrors errors) {}

    Checked check(Forms forms, boolean changing) {
        var read = new TypedReader(forms.check(this));
        var called = read.line("name", "The name", name, 100);
        var paid = read.needed("fee", "The fee", fee, BigDecimal.ZERO, TypedReader.LARGEST);
        var bought = read.needed("volume", "The volume a week", volume, BigDecimal.ZERO, BigDecimal.valueOf(10_000_000));
        var part = read.needed("share", "The share of the gap to close", share, BigDecimal.ZERO, Gap.HUNDRED);
        var up = read.needed("rise", "The rise of prices", rise, BigDecimal.valueOf(-50), BigDecimal.valueOf(500));
        if (changing && seenVersion() < 0) {
            read.wrong("version", "It is not said which version of the scenario you saw: open it again");
        }
        return new Checked(read.errors().isEmpty() ? new Typing(called, paid, bought, part, up) : null, read.errors());
    }

    int seenVersion() {
        return Typed.number(version).orElse(-1);
    }
}
