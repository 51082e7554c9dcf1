package org.caremarket.platform.web;

import jakarta.validation.constraints.NotBlank;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at every text of a form, however deep. A NUL would make the database fail, and the usual idea of a blank text
 * knows neither a space without a break nor a space without width.
 */
final class TypedText {

    static final String UNSHOWABLE = "Remove characters that cannot be shown";

    private TypedText() {}

    static List<FieldError> errors(Object form) {
        var errors = new ArrayList<FieldError>();
        look(form, "", errors);
        return errors;
    }

    private static void look(Object value, String path, List<FieldError> errors) {
        switch (value) {
            case String text when Text.hasUnshowable(text) -> errors.add(new FieldError(path, UNSHOWABLE));
            case Iterable<?> items -> {
                var at = 0;
                for (var item : items) {
                    look(item, path + "[" + at++ + "]", errors);
                }
            }
            case Record record -> {
                for (var component : record.getClass().getRecordComponents()) {
                    look(record, component, path.isEmpty() ? component.getName() : path + "." + component.getName(),
                            errors);
                }
            }
            case null, default -> { }
        }
    }

    private static void look(Record record, RecordComponent component, String path, List<FieldError> errors) {
        var value = read(record, component);
        var wanted = component.getAccessor().getAnnotation(NotBlank.class);
        if (wanted != null && value instanceof String text && Text.isBlank(text) && !Text.hasUnshowable(text)) {
            errors.add(new FieldError(path, wanted.message()));
        } else {
            look(value, path, errors);
        }
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            // Form records are often private to their package.
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Every record can be read", impossible);
        }
    }
}
