package org.caremarket.platform.web;

import io.micronaut.validation.validator.Validator;
import jakarta.inject.Singleton;

/**
 * Checks what people typed. Controllers check inside the method, because {@code @Valid} on a body throws before the
 * method begins and what was typed would be lost.
 */
@Singleton
public class Forms {

    private final Validator validator;

    Forms(Validator validator) {
        this.validator = validator;
    }

    /**
     * What is wrong with the form. Whatever its own rules are, no text in it may hold characters that cannot be shown,
     * and what must not be blank must show something. The form must be {@code @Introspected} or
     * {@code @Serdeable}.
     */
    public FormErrors check(Object form) {
        return FormErrors.of(form.getClass(), TypedText.errors(form), validator.validate(form));
    }
}
