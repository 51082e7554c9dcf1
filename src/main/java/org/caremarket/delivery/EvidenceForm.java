package org.caremarket.delivery;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Text;
import org.caremarket.platform.web.Typed;

/**
 * Evidence as people type it: a title, and a link or, in a form with files, a file.
 *
 * @param link where it is; blank when a file is given
 */
@Introspected
@Serdeable
public record EvidenceForm(
        @Nullable @NotBlank(message = "Enter what the evidence is called")
        @Size(max = 200, message = "The title must be 200 characters or less") String title,
        @Nullable @Size(max = 2000, message = "The link must be 2,000 characters or less") String link) {

    static final EvidenceForm EMPTY = new EvidenceForm("", "");

    /** What is wrong with what was typed, all of it at once. */
    FormErrors check(Forms forms, boolean hasFile) {
        var errors = forms.check(this);
        if (errors.message("link") != null) {
            return errors;
        }
        if (hasLink() == hasFile) {
            return errors.and("link", hasFile ? "Enter a link or select a file, not both" : "Enter a link or select a file");
        }
        return !hasLink() || Typed.isWebAddress(link)
                ? errors
                : errors.and("link", "Enter a web address that begins with https:// or http://");
    }

    String titleText() {
        return title.strip();
    }

    String linkText() {
        return link.strip();
    }

    boolean hasLink() {
        return !Text.isBlank(link);
    }
}
