package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Nullable;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.platform.web.govuk.Textarea;

/** Fields of forms about providers, with what was typed and what is wrong with it. */
public final class Fields {

    private static final int DAY_WIDTH = 20;

    private Fields() {}

    /** A field for a line. */
    public static Input line(String name, String label, @Nullable String value, FormErrors errors) {
        return Input.named(name).label(small(label)).value(value).errors(errors);
    }

    /** A field for a day. */
    public static Input day(String name, String label, @Nullable String value, FormErrors errors) {
        return line(name, label, value, errors).width(DAY_WIDTH).hint("For example, 27 March 2026");
    }

    /** A field for several lines. */
    public static Textarea lines(String name, String label, @Nullable String value, FormErrors errors) {
        return Textarea.named(name).label(small(label)).value(value).errors(errors);
    }

    /** A list to choose from, without its choices. */
    public static Select choice(String name, String label, @Nullable String value, FormErrors errors) {
        return Select.named(name).label(small(label)).value(value).errors(errors);
    }

    private static Label small(String text) {
        return Label.of(text).classes("govuk-label--s");
    }
}
