package org.caremarket.position;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * What people type as an area, as they typed it; a program sends the same.
 *
 * @param parts headings within the area, one a line
 * @param segments slugs; null for none
 * @param version the version of the area that was seen; not needed for a new one
 */
@Introspected
@Serdeable
record AreaForm(
        @Nullable @NotBlank(message = "Enter the name of the area") String name,
        @Nullable String parts,
        @Nullable List<String> segments,
        @Nullable String version) {

    static AreaForm begin() {
        return new AreaForm("", "", List.of(), "");
    }

    static AreaForm of(PositionArea area) {
        return new AreaForm(area.name(), String.join("\n", area.parts()), area.segments(), "" + area.version());
    }

    AreaForm onTopOf(PositionArea current) {
        return new AreaForm(name, parts, segments, "" + current.version());
    }

    FormErrors check(Forms forms, List<Segment> known) {
        var errors = forms.check(this);
        errors = Typed.atMost(errors, "name", "The name", Typed.line(name), PositionArea.LONGEST);
        var headings = headings();
        if (headings.size() > PositionArea.MOST_PARTS) {
            errors = errors.and("parts", "Enter %d parts or fewer".formatted(PositionArea.MOST_PARTS));
        } else if (headings.stream().anyMatch(each -> each.length() > PositionArea.LONGEST)) {
            errors = errors.and("parts", "Each part must be %d characters or less".formatted(PositionArea.LONGEST));
        } else if (headings.stream().distinct().count() < headings.size()) {
            errors = errors.and("parts", "Enter each part once");
        }
        return known.stream().map(Segment::slug).toList().containsAll(chosen()) ? errors
                : errors.and("segments", "Choose segments from the list");
    }

    FormErrors checkChange(Forms forms, List<Segment> known) {
        var errors = check(forms, known);
        return seenVersion().isPresent() ? errors
                : errors.and("version", "It is not said which version of the area you saw: open it again");
    }

    AreaText text() {
        return new AreaText(Typed.line(name), headings(), chosen());
    }

    List<String> chosen() {
        return segments == null ? List.of() : segments.stream().distinct().sorted().toList();
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }

    private List<String> headings() {
        return Typed.lines(parts).lines().map(Typed::line).filter(line -> !line.isEmpty()).toList();
    }
}
