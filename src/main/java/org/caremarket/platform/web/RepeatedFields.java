package org.caremarket.platform.web;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.bind.BeanPropertyBinder;
import io.micronaut.core.convert.ArgumentConversionContext;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a form's record of what a browser sent. Of a field that is there twice the last value counts, and a number
 * that is none counts as missing: a request that is refused as a whole would lose what was typed, a form that is
 * checked does not.
 */
@Singleton
class RepeatedFields implements BeanCreatedEventListener<BeanPropertyBinder> {

    @Override
    public BeanPropertyBinder onCreated(BeanCreatedEvent<BeanPropertyBinder> event) {
        return new LastCounts(event.getBean());
    }

    private record LastCounts(BeanPropertyBinder binder) implements BeanPropertyBinder {

        /** This is the way that a posted form takes. */
        @Override
        public BindingResult<Object> bind(
                ArgumentConversionContext<Object> context, Map<CharSequence, ? super Object> source) {
            return binder.bind(context, tidy(context.getArgument().getType(), source));
        }

        @Override
        public <T> T bind(Class<T> type, Set<? extends Map.Entry<? extends CharSequence, Object>> source) {
            return binder.bind(type, source);
        }

        @Override
        public <T> T bind(
                T object,
                ArgumentConversionContext<T> context,
                Set<? extends Map.Entry<? extends CharSequence, Object>> source) {
            return binder.bind(object, context, source);
        }

        @Override
        public <T> T bind(T object, Set<? extends Map.Entry<? extends CharSequence, Object>> source) {
            return binder.bind(object, source);
        }
    }

    private static Map<CharSequence, Object> tidy(Class<?> form, Map<CharSequence, ? super Object> source) {
        var fields = new LinkedHashMap<CharSequence, Object>(source);
        if (form.isRecord()) {
            for (var component : form.getRecordComponents()) {
                fields.computeIfPresent(component.getName(), (name, value) -> fit(component.getType(), value));
            }
        }
        return fields;
    }

    private static Object fit(Class<?> type, Object value) {
        if (type == String.class || type == Integer.class) {
            var last = value instanceof List<?> values && !values.isEmpty() ? values.getLast() : value;
            return type == Integer.class && !String.valueOf(last).matches("-?\\d{1,9}") ? null : last;
        }
        return value;
    }
}
