package org.caremarket.contact.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.caremarket.contact.OrganisationSize;

/** What a cell says about an organisation's size: the word of a band, its numbers, or how many people it employs. */
final class SizeCell {

    private SizeCell() {}

    static Optional<OrganisationSize> read(String cell) {
        var plain = cell.strip().toLowerCase(Locale.ROOT).replace(",", "").replace('–', '-').replaceAll("\\s*(-|\\bto\\b)\\s*", "-")
                .replaceAll("\\s*(people|employees|staff|or more|\\+)$", "");
        if (plain.matches("\\d{1,7}")) {
            return OrganisationSize.employing(Integer.parseInt(plain));
        }
        if (plain.matches("\\d{1,7}-\\d{1,7}")) {
            var ends = plain.split("-");
            var least = OrganisationSize.employing(Integer.parseInt(ends[0]));
            return least.equals(OrganisationSize.employing(Integer.parseInt(ends[1]))) ? least : Optional.empty();
        }
        return Arrays.stream(OrganisationSize.values())
                .filter(size -> plain.equals(size.slug()) || plain.startsWith(size.slug() + " ")).findFirst();
    }
}
