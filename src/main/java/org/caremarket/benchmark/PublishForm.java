package org.caremarket.benchmark;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caremarket.benchmark.Proposal.Chosen;
import org.caremarket.platform.web.FormErrors;

/**
 * The figures that somebody chose for a group.
 *
 * @param group the group's key
 * @param figure each {@code 12.3}: figure 12 as its version 3 has it; with {@code .shown} or {@code .suppressed} behind
 *     it once somebody saw what would leave
 */
@Introspected
@Serdeable
record PublishForm(@Nullable String group, @Nullable List<String> figure) {

    private static final Pattern FIGURE = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})(?:\\.(shown|suppressed))?");

    /** What is wrong with the choice. */
    FormErrors check() {
        return chosen().isEmpty() ? FormErrors.of("figure", "Select at least one figure") : FormErrors.none();
    }

    /** The figures; what no page of ours sends is left out. */
    List<Chosen> chosen() {
        var chosen = new ArrayList<Chosen>();
        for (var typed : figure == null ? List.<String>of() : figure) {
            var parts = FIGURE.matcher(typed);
            if (parts.matches()) {
                chosen.add(new Chosen(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)),
                        Optional.ofNullable(parts.group(3)).map("suppressed"::equals)));
            }
        }
        return chosen;
    }
}
