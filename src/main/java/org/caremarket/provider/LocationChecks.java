package org.caremarket.provider;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.caremarket.market.Localities;
import org.caremarket.market.Segments;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/** Reads what was typed as a location, for pages and the API alike. */
@Singleton
class LocationChecks {

    /** What came of reading. */
    sealed interface Checked {}

    /** What is to be kept. */
    record Right(LocationText text) implements Checked {}

    /** What is wrong with each field. */
    record Wrong(FormErrors errors) implements Checked {}

    private final Providers providers;
    private final LocationEdits edits;
    private final Segments segments;
    private final Localities localities;
    private final Forms forms;

    LocationChecks(Providers providers, LocationEdits edits, Segments segments, Localities localities, Forms forms) {
        this.providers = providers;
        this.edits = edits;
        this.segments = segments;
        this.localities = localities;
        this.forms = forms;
    }

    /** @param there the location that is changed; empty for a new one */
    Checked of(LocationForm form, Optional<Location> there) {
        var errors = there.map(location -> form.checkChange(forms, words(), location))
                .orElseGet(() -> form.check(forms, words(), there));
        if (errors.message("provider") != null) {
            return new Wrong(errors);
        }
        var typed = Typed.line(form.provider());
        var same = there.filter(location -> location.providerName().equals(typed)).flatMap(location -> providers.find(location.provider()));
        var meant = same.map(List::of).orElseGet(() -> providers.meant(typed));
        if (meant.size() != 1) {
            errors = errors.and("provider", meant.isEmpty()
                    ? "No provider has this name or number: add the provider first, or write it as its page does"
                    : "%d providers have this name: enter the CQC number of the one that is meant".formatted(meant.size()));
        }
        return errors.isEmpty() ? new Right(form.text(meant.getFirst().id(), there.flatMap(Location::madeUp))) : new Wrong(errors);
    }

    RegisterWords words() {
        return new RegisterWords(segments.all(), localities.all());
    }

    /** Two texts side by side. */
    List<Difference> beside(LocationText first, LocationText second) {
        return Difference.beside(edits.parts(first), edits.parts(second));
    }
}
