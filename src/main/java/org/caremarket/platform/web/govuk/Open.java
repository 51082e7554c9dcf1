package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import io.micronaut.core.annotation.Nullable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An opening tag whose attributes are not known when the template is written. Its end is written by {@link #end},
 * because the template compiler pairs only the tags it sees.
 */
public final class Open implements Content {

    private final String tag;
    private final Map<String, String> attributes = new LinkedHashMap<>();

    private Open(String tag) {
        this.tag = tag;
    }

    /** Opens this element; the name comes from a template, never from people. */
    public static Open tag(String tag) {
        Attributes.check(tag);
        return new Open(tag);
    }

    /** Closes this element. */
    public static Content end(String tag) {
        Attributes.check(tag);
        return output -> output.writeContent("</" + tag + ">");
    }

    /** With these classes; null and empty ones are left out. */
    public Open css(@Nullable String... classes) {
        for (var one : classes) {
            if (one != null && !one.isEmpty()) {
                attributes.merge("class", one, (before, more) -> before + " " + more);
            }
        }
        return this;
    }

    /** With this attribute; nothing when the value is null. */
    public Open attr(String name, @Nullable Object value) {
        Attributes.check(name);
        if (value != null) {
            attributes.put(name, value.toString());
        }
        return this;
    }

    /** With an attribute that has no value, if so. */
    public Open flag(String name, boolean on) {
        return attr(name, on ? "" : null);
    }

    /** With these attributes. */
    public Open all(Attributes more) {
        attributes.putAll(more.values());
        return this;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent("<" + tag);
        attributes.forEach((name, value) -> {
            output.writeContent(" " + name);
            if (!value.isEmpty()) {
                output.writeContent("=\"");
                Escape.htmlAttribute(value, output);
                output.writeContent("\"");
            }
        });
        output.writeContent(">");
    }
}
