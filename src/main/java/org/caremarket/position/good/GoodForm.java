package org.caremarket.position.good;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/** What people type as a statement of what good looks like; a program sends the same. */
@Introspected
@Serdeable
record GoodForm(
        @Nullable @NotBlank(message = "Enter the heading under which it stands") String heading,
        @Nullable @NotBlank(message = "Enter what good looks like") String words,
        @Nullable String source,
        @Nullable String version) {

    static GoodForm begin() {
        return new GoodForm("", "", "", "");
    }

    static GoodForm of(GoodStatement it) {
        return new GoodForm(it.heading(), it.words(), it.source(), "" + it.version());
    }

    GoodForm onTopOf(GoodStatement current) {
        return new GoodForm(heading, words, source, "" + current.version());
    }

    FormErrors check(Forms forms) {
        var errors = Typed.atMost(forms.check(this), "heading", "The heading", Typed.line(heading), GoodStatement.LONGEST_HEADING);
        errors = Typed.atMost(errors, "words", "What good looks like", Typed.lines(words), GoodStatement.LONGEST);
        return Typed.atMost(errors, "source", "The source", Typed.line(source), GoodStatement.LONGEST_SOURCE);
    }

    FormErrors checkChange(Forms forms) {
        var errors = check(forms);
        return seenVersion().isPresent() ? errors
                : errors.and("version", "It is not said which version you saw: open it again");
    }

    GoodStatement.Text text() {
        return new GoodStatement.Text(Typed.line(heading), Typed.lines(words), Typed.line(source));
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }
}
