package org.caremarket.fee;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedNumber;

/**
 * What people type as a provider's return.
 *
 * @param amounts one line of costs a line with its amount: {@code Food supplies 38.50}
 */
@Introspected
@Serdeable
record ReturnForm(
        @Nullable @NotBlank(message = "Enter the name of the provider") String provider,
        @Nullable String location, @Nullable String excluded,
        @Nullable @NotBlank(message = "Enter the provider's costs, one line of costs a line") String amounts,
        @Nullable String version) {

    static final ReturnForm EMPTY = new ReturnForm("", "", "", "", "");

    static ReturnForm of(ProviderReturn stands, List<CostLine> lines) {
        return new ReturnForm(stands.provider(), stands.location(), stands.excluded(), words(stands.amounts(), lines), ""
                + stands.version());
    }

    /** Amounts with the names of their lines. */
    static String words(String amounts, List<CostLine> lines) {
        return amounts.lines().map(each -> each.split(" ")).map(parts -> lines.stream()
                .filter(line -> line.code().equals(parts[0]))
                .map(CostLine::name).findFirst().orElse(parts[0]) + " " + parts[1]).collect(Collectors.joining("\n"));
    }

    ReturnForm onTopOf(ProviderReturn current) {
        return new ReturnForm(provider, location, excluded, amounts, "" + current.version());
    }

    /** Never what it says: what is logged by accident must not tell. */
    @Override
    public String toString() {
        return "Form of a provider's return";
    }

    /** What is typed; amounts as {@link ProviderReturn} keeps them. */
    record Typing(String provider, String location, String excluded, String amounts) {}

    record Checked(@Nullable Typing text, FormErrors errors) {}

    Checked check(Forms forms, List<CostLine> lines, boolean changing) {
        var read = new TypedReader(forms.check(this));
        var who = read.line("provider", "The provider", provider, 200);
        if (CostLines.plain(who).isEmpty()) {
            read.wrong("provider", "Enter the provider's name, in letters or digits");
        }
        var where = read.line("location", "The location", location, 200);
        var why = read.line("excluded", "The reason", excluded, 500);
        var typed = read.lines("amounts", "The costs", amounts, 8000);
        var kept = new TreeMap<String, String>();
        typed.lines().map(Typed::line).filter(line -> !line.isEmpty()).forEach(line -> {
            int at = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
            var words = at < 0 ? line : line.substring(0, at).replaceAll("[:;,]+$", "");
            Optional<CostLine> meant = lines.stream().filter(each -> each.code().equals(words)
                    || CostLines.plain(each.name()).equals(CostLines.plain(words))).findFirst();
            var shown = words.length() > 60 ? words.substring(0, 60) + "…" : words;
            if (meant.isEmpty() || at < 0) {
                read.wrong("amounts",
                        "\"%s\" is no line of costs with an amount: write for example Food supplies 38.50".formatted(shown));
            } else if (!(TypedNumber.of(line.substring(at + 1)) instanceof TypedNumber.Read(var value, var percent, var pounds))
                    || percent) {
                read.wrong("amounts", "The amount of \"%s\" must be a number, for example 38.50".formatted(shown));
            } else if (value.abs().compareTo(TypedReader.LARGEST) > 0) {
                read.wrong("amounts", "The amount of \"%s\" must be at most 1,000,000".formatted(shown));
            } else if (kept.put(meant.get().code(), value.toPlainString()) != null) {
                read.wrong("amounts", "\"%s\" stands twice".formatted(shown));
            }
        });
        if (changing && seenVersion() < 0) {
            read.wrong("version", "It is not said which version of the return you saw: open it again");
        }
        return new Checked(read.errors().isEmpty() ? new Typing(who, where, why, kept.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining("\n"))) : null, read.errors());
    }

    int seenVersion() {
        return Typed.number(version).orElse(-1);
    }
}
