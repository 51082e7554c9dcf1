package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import org.caremarket.platform.chart.DotPlot;
import org.caremarket.platform.web.FormErrors;

/**
 * What a page of fees and costs says: the answer first, then part by part. Documents are made from the same parts, so that
 * no page and no paper can say something else.
 *
 * @param caption what it belongs to; empty for nothing
 * @param notices what must be seen before the rest: what is made up, how thin a sample is
 */
public record FeeShowing(
        String title, String caption, String answer, List<String> notices, List<Link> links, List<Part> parts,
        FormErrors errors) {

    public FeeShowing {
        notices = List.copyOf(notices);
        links = List.copyOf(links);
        parts = List.copyOf(parts);
    }

    FeeShowing(String title, String caption, String answer, List<String> notices, List<Link> links, List<Part> parts) {
        this(title, caption, answer, notices, links, parts, FormErrors.none());
    }

    /** @param first whether it is what people come for, and looks like a button */
    public record Link(String text, String href, boolean first) {

        static Link to(String text, String href) {
            return new Link(text, href, false);
        }

        static Link button(String text, String href) {
            return new Link(text, href, true);
        }
    }

    /**
     * A button that sends a form of its own.
     *
     * @param fields hidden ones, each a name and its value
     * @param sure what must be known before it is pressed; empty when it does no harm
     */
    public record Press(String text, String action, List<Field> fields, String sure) {

        public record Field(String name, String value) {}

        public Press {
            fields = List.copyOf(fields);
        }
    }

    /**
     * @param heading empty for the part that goes on from the answer
     * @param id where links to the part lead; empty for nowhere
     */
    public record Part(
            String heading, String id, List<String> sentences, @Nullable FeeGrid grid, @Nullable DotPlot chart, List<Link> links,
            List<Press> presses) {

        public Part {
            sentences = List.copyOf(sentences);
            links = List.copyOf(links);
            presses = List.copyOf(presses);
        }

        static Part of(String heading, String id, List<String> sentences, @Nullable FeeGrid grid) {
            return new Part(heading, id, sentences, grid, null, List.of(), List.of());
        }

        Part chart(@Nullable DotPlot plot) {
            return new Part(heading, id, sentences, grid, plot, links, presses);
        }

        Part links(List<Link> more) {
            return new Part(heading, id, sentences, grid, chart, more, presses);
        }

        Part press(Press... buttons) {
            return new Part(heading, id, sentences, grid, chart, links, List.of(buttons));
        }
    }

    FeeShowing with(Part part) {
        var more = new ArrayList<>(parts);
        more.add(part);
        return new FeeShowing(title, caption, answer, notices, links, more, errors);
    }

    /** {@code Made up for demonstration: …}; empty when nothing is. */
    static List<String> madeUp(@Nullable String words) {
        return words == null ? List.of() : List.of("Made up for demonstration: " + words);
    }
}
