package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * What people type as a comment or an answer; a program sends the same.
 *
 * @param version the version of the section that was read; the newest when it is empty
 */
@Introspected
@Serdeable
public record CommentForm(
        @Nullable @NotBlank(message = "Enter what you want to say") String text, @Nullable String version) {

    static final CommentForm EMPTY = new CommentForm("", "");

    FormErrors check(Forms forms) {
        var errors = Typed.atMost(forms.check(this), "text", "The comment", words(), Comment.LONGEST);
        return Typed.line(version).isEmpty() || Typed.number(Typed.line(version)).isPresent()
                ? errors
                : errors.and("version", "Give the number of the version that you read, or leave it out");
    }

    String words() {
        return Typed.lines(text);
    }

    int seenVersion() {
        return Typed.number(Typed.line(version)).orElse(Integer.MAX_VALUE);
    }
}
