package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;

/**
 * Words as content: escaped when written.
 *
 * @param text the words
 */
public record Text(String text) implements Content {

    /** These words. */
    public static Text of(String text) {
        return new Text(text);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        Escape.htmlContent(text, output);
    }
}
