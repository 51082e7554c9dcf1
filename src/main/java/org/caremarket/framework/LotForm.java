package org.caremarket.framework;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.caremarket.market.Locality;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.Typed;

/**
 * A lot or tier as people type it.
 *
 * @param tier the number of a tier; empty for a lot
 * @param locality a slug; empty for the whole area
 */
@Introspected
@Serdeable
record LotForm(@Nullable @NotBlank(message = "Enter what the lot or tier is called") String name, @Nullable String tier,
        @Nullable List<String> segments, @Nullable String locality, @Nullable String share, @Nullable String places,
        @Nullable String note, @Nullable String version) {

    static LotForm begin() {
        return new LotForm("", "", List.of(), "", "", "", "", "");
    }

    static LotForm of(Lot it) {
        return new LotForm(it.name(), Say.typed(it.tier()), it.segments(), Say.empty(it.locality()), Say.typed(it.share()),
                Say.typed(it.places()), Say.empty(it.note()), "" + it.version());
    }

    Lot read(Check check, long framework, @Nullable Lot before, List<Segment> known, List<Locality> localities) {
        var place = Typed.lineOrNull(locality);
        if (place != null && !(before != null && place.equals(before.locality()))
                && localities.stream().noneMatch(each -> each.slug().equals(place))) {
            check.wrong("locality", "Choose a locality from the list");
        }
        return new Lot(before == null ? 0 : before.id(), framework, Say.empty(check.line("name", "The name", name, 200)),
                check.whole("tier", "The tier", tier, 1, 9),
                check.slugs("segments", "Choose segments from the list", segments,
                        Slugs.known(known, before == null ? List.of() : before.segments())),
                place, check.amount("share", "The share", Typed.line(share).replaceAll(" ?%$", ""), 100),
                check.whole("places", "The number of places", places, 1, 1000), check.text("note", "The note", note, 1000),
                check.version(before != null, version));
    }

    LotForm onTopOf(Lot current) {
        return new LotForm(name, tier, segments, locality, share, places, note, "" + current.version());
    }
}
