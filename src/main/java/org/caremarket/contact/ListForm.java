package org.caremarket.contact;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * What people type as the name of a list.
 *
 * @param version the version of the list that was seen; not needed for a new one
 */
@Introspected
@Serdeable
public record ListForm(@Nullable @NotBlank(message = "Enter what the list is called") String name, @Nullable String version) {

    FormErrors check(Forms forms) {
        var errors = Typed.atMost(forms.check(this), "name", "The name", words(), ContactList.LONGEST);
        // A file of contacts divides the names of lists by it.
        return words().contains(";") ? errors.and("name", "Leave out the semicolon") : errors;
    }

    String words() {
        return Typed.line(name);
    }

    /** One that no list has, when none was sent: the list then counts as changed. */
    int seenVersion() {
        return Typed.number(version).orElse(0);
    }
}
