package org.caremarket.contact;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;

/**
 * What people type as a contact, as they typed it; a program sends the same.
 *
 * @param segments slugs; null for none
 * @param size a word of {@link OrganisationSize#slug()}; empty when not stated
 * @param consentedOn a day; empty when no consent is stated
 * @param version the version of the contact that was seen; not needed for a new one
 */
@Introspected
@Serdeable
public record ContactForm(
        @Nullable @NotBlank(message = "Enter the person's name") String name,
        @Nullable @NotBlank(message = "Enter the organisation that the person works for") String organisation,
        @Nullable @NotBlank(message = "Enter an email address") String email,
        @Nullable String telephone,
        @Nullable List<String> segments,
        @Nullable String size,
        @Nullable String consentedOn,
        @Nullable String consentHow,
        @Nullable String version) {

    static final String VERSION_MISSING = "It is not said which version of the contact you saw: open it again";

    /** Before anybody typed. */
    static ContactForm begin() {
        return new ContactForm("", "", "", "", List.of(), "", "", "", "");
    }

    static ContactForm of(Contact contact) {
        return new ContactForm(contact.name(), contact.organisation(), contact.email(), contact.telephone().orElse(""),
                List.copyOf(contact.segments()), contact.size().map(OrganisationSize::slug).orElse(""),
                contact.consentedOn().map(TypedDate::words).orElse(""), contact.consentHow(), "" + contact.version());
    }

    /** Never the person: what is logged by accident must not tell who they are. */
    @Override
    public String toString() {
        return "Form of a contact";
    }

    /** The same words on top of another version. */
    ContactForm onTopOf(Contact current) {
        return new ContactForm(name, organisation, email, telephone, segments, size, consentedOn, consentHow,
                "" + current.version());
    }

    FormErrors check(Forms forms, LocalDate today, List<Segment> known) {
        var errors = forms.check(this);
        errors = Typed.atMost(errors, "name", "The name", Typed.line(name), Contact.LONGEST);
        errors = Typed.atMost(errors, "organisation", "The organisation", Typed.line(organisation), Contact.LONGEST);
        errors = Typed.atMost(errors, "consentHow", "How consent was given", Typed.line(consentHow), Contact.LONGEST);
        if (errors.message("email") == null && !Reachable.isEmail(Typed.line(email))) {
            errors = errors.and("email", Reachable.NO_EMAIL);
        }
        if (errors.message("telephone") == null && !Typed.line(telephone).isEmpty() && !Reachable.isTelephone(Typed.line(telephone))) {
            errors = errors.and("telephone", Reachable.NO_TELEPHONE);
        }
        if (!Typed.line(size).isEmpty() && OrganisationSize.ofSlug(Typed.line(size)).isEmpty()) {
            errors = errors.and("size", "Choose a size from the list");
        }
        if (!known.stream().map(Segment::slug).toList().containsAll(chosen())) {
            errors = errors.and("segments", "Choose segments from the list");
        }
        return consent(errors, today);
    }

    private FormErrors consent(FormErrors errors, LocalDate today) {
        if (Typed.line(consentedOn).isEmpty()) {
            return Typed.line(consentHow).isEmpty() ? errors
                    : errors.and("consentedOn", "Enter the day on which consent was given, or leave out how");
        }
        var wrong = Reachable.dayProblem(Typed.line(consentedOn), today);
        if (wrong.isPresent()) {
            return errors.and("consentedOn", wrong.get());
        }
        return Typed.line(consentHow).isEmpty()
                ? errors.and("consentHow", "Enter how consent was given, for example by email or on a form") : errors;
    }

    FormErrors checkChange(Forms forms, LocalDate today, List<Segment> known) {
        var errors = check(forms, today, known);
        return seenVersion().isPresent() ? errors : errors.and("version", VERSION_MISSING);
    }

    /** What the contact is to be; only after a check found nothing. */
    ContactText text() {
        return new ContactText(Typed.line(name), Typed.line(organisation), Typed.line(email),
                Optional.ofNullable(Typed.lineOrNull(telephone)), chosen(), OrganisationSize.ofSlug(Typed.line(size)),
                TypedDate.read(Typed.line(consentedOn)), Typed.line(consentHow));
    }

    Set<String> chosen() {
        return segments == null ? Set.of() : new LinkedHashSet<>(segments);
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }
}
