package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * What people type about a theme; a program sends the same.
 *
 * @param version of the theme that was seen; none for a new one
 * @param into the id of the theme to merge it into; only for that
 */
@Introspected
@Serdeable
public record WorkshopThemeForm(
        @Nullable @NotBlank(message = "Enter what the theme is called") String name, @Nullable String description,
        @Nullable String version, @Nullable String into) {

    static final WorkshopThemeForm EMPTY = new WorkshopThemeForm(null, null, null, null);

    static WorkshopThemeForm of(WorkshopTheme theme) {
        return new WorkshopThemeForm(theme.name(), theme.description(), "" + theme.version(), null);
    }

    FormErrors check(Forms forms) {
        var errors = Typed.atMost(forms.check(this), "name", "The name", called(), WorkshopTheme.LONGEST_NAME);
        return Typed.atMost(errors, "description", "The description", words(), WorkshopTheme.LONGEST_DESCRIPTION);
    }

    FormErrors checkChange(Forms forms) {
        return and(check(forms));
    }

    FormErrors checkSeen() {
        return and(FormErrors.none());
    }

    private FormErrors and(FormErrors errors) {
        return Typed.number(version).isPresent() ? errors
                : errors.and("version", "It is not said which version of the theme you saw: open it again");
    }

    String called() {
        return Typed.line(name);
    }

    String words() {
        return Typed.lines(description);
    }

    int seen() {
        return Typed.number(version).orElseThrow();
    }

    /** On top of what somebody else saved. */
    WorkshopThemeForm onTopOf(WorkshopTheme current) {
        return new WorkshopThemeForm(name, description, "" + current.version(), into);
    }

    List<Difference.Part> parts() {
        return List.of(Difference.Part.of("Name", called()), Difference.Part.of("Description", words()));
    }
}
