package org.caremarket.platform.chart;

import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A chart as a file of its own, to be put into a document: with the part of our stylesheet that charts need, since a file
 * cannot use that of a page, and on white. Many programs know no custom properties, so their values are written out.
 */
public final class SvgFile {

    /** The part of the stylesheet between these is what a chart in a file needs. */
    private static final Pattern PART = Pattern.compile("/\\* Figures: \\*/(.*?)/\\* :Figures \\*/", Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("var\\((--[a-z-]+)(?:, *[^)]*)?\\)");
    /** Colours of GOV.UK Frontend on a page that is not printed. */
    private static final Map<String, String> COLOURS = Map.of(
            "--govuk-text-colour", "#0b0c0c",
            "--govuk-secondary-text-colour", "#484949",
            "--govuk-body-background-colour", "#ffffff");

    private SvgFile() {}

    /**
     * The file, in UTF-8.
     *
     * @param chart an outermost element, as the charts of this package draw it with the class {@code app-figure}
     */
    public static byte[] of(Svg chart) {
        var output = new StringOutput();
        chart.writeTo(output);
        var text = output.toString();
        var end = text.indexOf('>') + 1;
        if (!text.startsWith("<svg ") || text.charAt(end - 2) == '/') {
            throw new IllegalArgumentException("Not a chart");
        }
        // A name comes first, so that programs show it as the title of the file.
        var inside = Math.max(text.indexOf("</title>") + "</title>".length(), text.indexOf("</desc>") + "</desc>".length());
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text.substring(0, inside)
                + "<style>" + style() + "</style><rect class=\"app-figure__plate\" width=\"100%\" height=\"100%\"/>"
                + text.substring(inside) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String style() {
        var part = PART.matcher(stylesheet());
        if (!part.find()) {
            throw new IllegalStateException("The stylesheet has no part for charts");
        }
        return PROPERTY.matcher(part.group(1)).replaceAll(property -> colour(property.group(1)));
    }

    private static String stylesheet() {
        try (var file = Objects.requireNonNull(SvgFile.class.getResourceAsStream("/assets/app.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String colour(String property) {
        var colour = COLOURS.get(property);
        if (colour == null) {
            throw new IllegalStateException("Charts in files have no " + property);
        }
        return colour;
    }
}
