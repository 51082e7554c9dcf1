package org.caremarket.platform.web;

import io.micronaut.core.annotation.Nullable;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong with a form, in the order of its fields. Immutable. */
public final class FormErrors {

    private static final FormErrors NONE = new FormErrors(List.of());

    private final List<FieldError> errors;

    private FormErrors(List<FieldError> errors) {
        this.errors = List.copyOf(errors);
    }

    /** Nothing is wrong. */
    public static FormErrors none() {
        return NONE;
    }

    /** One error. */
    public static FormErrors of(String field, String message) {
        return new FormErrors(List.of(new FieldError(field, message)));
    }

    /** These errors, in this order. */
    public static FormErrors of(Collection<FieldError> errors) {
        return errors.isEmpty() ? NONE : new FormErrors(List.copyOf(errors));
    }

    /**
     * What validation found, in the order of the form record's components and one message a field: people mend one
     * thing at a time.
     */
    public static FormErrors of(Class<?> form, Set<? extends ConstraintViolation<?>> violations) {
        return of(form, List.of(), violations);
    }

    /** The same; where both found something wrong with a field, the first list speaks. */
    static FormErrors of(Class<?> form, List<FieldError> first, Set<? extends ConstraintViolation<?>> violations) {
        var order = form.isRecord()
                ? Arrays.stream(form.getRecordComponents()).map(part -> part.getName()).toList()
                : List.<String>of();
        var found = new ArrayList<FieldError>();
        var violated = violations.stream()
                .map(violation -> new FieldError(field(violation.getPropertyPath()), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::message));
        Stream.concat(first.stream(), violated)
                .sorted(Comparator.comparingInt((FieldError error) -> rank(order, error.field()))
                        .thenComparing(FieldError::field))
                .filter(error -> found.stream().noneMatch(earlier -> earlier.field().equals(error.field())))
                .forEach(found::add);
        return of(found);
    }

    /** These errors and one more, at the end. */
    public FormErrors and(String field, String message) {
        var more = new ArrayList<>(errors);
        more.add(new FieldError(field, message));
        return new FormErrors(more);
    }

    /** These errors and one more, at the end. */
    public FormErrors and(FieldError error) {
        return and(error.field(), error.message());
    }

    /** These errors but for those of one field. */
    public FormErrors without(String field) {
        return of(errors.stream().filter(error -> !error.field().equals(field)).toList());
    }

    /** The same errors where a field has another name, as the API's differ from the form's. */
    public FormErrors renamed(String field, String name) {
        return of(errors.stream()
                .map(error -> error.field().equals(field) ? new FieldError(name, error.message()) : error)
                .toList());
    }

    /** The message beside a field; null when nothing is wrong with it. */
    public @Nullable String message(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    public List<FieldError> all() {
        return errors;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormErrors that && errors.equals(that.errors);
    }

    @Override
    public int hashCode() {
        return errors.hashCode();
    }

    @Override
    public String toString() {
        return errors.toString();
    }

    /** The form's name for a violated property: {@code options[2].text} is the field {@code options[2].text}. */
    private static String field(Path path) {
        return path.toString();
    }

    private static int rank(List<String> order, String field) {
        var top = field.split("[.\\[]", 2)[0];
        var at = order.indexOf(top);
        return at < 0 ? order.size() : at;
    }
}
