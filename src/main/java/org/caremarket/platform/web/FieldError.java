package org.caremarket.platform.web;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What is wrong with one thing that was typed.
 *
 * @param field the name of the field, as in the form and the JSON; empty when it concerns the form as a whole
 * @param message what to do about it, in the user's words
 */
@Serdeable
public record FieldError(String field, String message) {}
