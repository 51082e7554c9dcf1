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

    /** What is wrong with the form; the form must be {@code @Introspected} or {@code @Serdeable}. */
    public FormErrors check(Object form) {
        return FormErrors.of(form.getClass(), validator.validate(form));
    }
}
