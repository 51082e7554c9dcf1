package org.caremarket.framework;

import org.caremarket.platform.web.govuk.Checkboxes;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.platform.web.govuk.Textarea;

/** A field of a form, of one of the kinds that forms of a framework have. */
public sealed interface FormField {

    /** One line. */
    record Line(Input of) implements FormField {}

    /** Several lines. */
    record Lines(Textarea of) implements FormField {}

    /** One of several. */
    record One(Select of) implements FormField {}

    /** Any of several. */
    record Any(Checkboxes of) implements FormField {}

    /** A heading above the fields that follow. */
    record Heading(String text) implements FormField {}
}
