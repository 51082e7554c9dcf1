package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * A reminder; a program sends the same.
 *
 * @param notComing {@code yes} to remind those as well who said that they do not come
 * @param seen the fingerprint of the preview that was shown; a program need not have looked
 */
@Introspected
@Serdeable
public record ReminderForm(
        @Nullable String subject, @Nullable String opening, @Nullable String notComing, @Nullable String seen) {

    boolean notComingToo() {
        return "yes".equals(notComing);
    }

    RoundWords words() {
        return new RoundWords(Typed.line(subject), Typed.lines(opening));
    }

    FormErrors check(Forms forms) {
        return InviteForm.checkWords(forms.check(this), words());
    }
}
