package org.caremarket.plan;

import static org.caremarket.platform.web.FormFields.below;
import static org.caremarket.platform.web.FormFields.last;
import static org.caremarket.platform.web.FormFields.present;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;

/**
 * What somebody decided about the parts of a document, as it was sent.
 *
 * @param places by the number of the part, from 0: the key of a section, or an empty text for nowhere
 * @param ways by the key of a section: the name of a {@link Joining}
 * @param seen by the key of a section: the version of it that was seen
 * @param version of the document that was seen
 */
@Serdeable
public record ReadingForm(
        @Nullable Map<String, String> places,
        @Nullable Map<String, String> ways,
        @Nullable Map<String, String> seen,
        @Nullable String version) {

    static final String PLACE = "place.";
    static final String WAY = "way.";
    static final String SEEN = "seen.";

    /** What the form of the review sent: one field for each part and each section. */
    static ReadingForm of(Map<String, Object> form) {
        return new ReadingForm(below(PLACE, form), below(WAY, form), below(SEEN, form), last(form.get("version")));
    }

    FormErrors check() {
        var errors = FormErrors.none();
        if (seenVersion().isEmpty()) {
            errors = errors.and("version", "The form was sent without saying which review you saw: look at this one");
        }
        return present(ways).values().stream().allMatch(way -> Typed.choice(Joining.class, way).isPresent())
                ? errors
                : errors.and("ways", "Say for each section ADD, REPLACE or LEAVE");
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }

    ReadingChoices choices() {
        var joined = new HashMap<String, Joining>();
        present(ways).forEach((key, way) -> Typed.choice(Joining.class, way).ifPresent(joining -> joined.put(key, joining)));
        return new ReadingChoices(present(places), joined);
    }

    Map<String, Integer> versions() {
        var versions = new HashMap<String, Integer>();
        present(seen).forEach((key, number) -> Typed.number(number).ifPresent(each -> versions.put(key, each)));
        return versions;
    }
}
