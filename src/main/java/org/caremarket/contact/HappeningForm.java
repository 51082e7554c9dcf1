package org.caremarket.contact;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;

/**
 * Something that happened to a contact, as it was typed: a new consent, opting out, mail that came back, erasure.
 *
 * @param on the day of a consent; of nothing else
 * @param how by which way consent was given or withdrawn, or why mail came back
 * @param version the version of the contact that was seen; not needed where happening twice changes nothing
 */
@Introspected
@Serdeable
public record HappeningForm(@Nullable String on, @Nullable String how, @Nullable String version) {

    static HappeningForm begin(Contact contact) {
        return new HappeningForm("", "", "" + contact.version());
    }

    FormErrors check(Happening happening, Forms forms, LocalDate today) {
        var errors = Typed.atMost(forms.check(this), "how", "This", Typed.line(how), Contact.LONGEST);
        if (happening == Happening.CONSENT) {
            var wrong = Reachable.dayProblem(Typed.line(on), today);
            errors = wrong.isPresent() ? errors.and("on", wrong.get()) : errors;
        }
        if (happening != Happening.ERASURE && Typed.line(how).isEmpty()) {
            errors = errors.and("how", happening.missing());
        }
        return happening.ofAVersion() && Typed.number(version).isEmpty()
                ? errors.and("version", ContactForm.VERSION_MISSING) : errors;
    }

    LocalDate day() {
        return TypedDate.read(Typed.line(on)).orElseThrow();
    }

    String words() {
        return Typed.line(how);
    }

    int seenVersion() {
        return Typed.number(version).orElseThrow();
    }
}
