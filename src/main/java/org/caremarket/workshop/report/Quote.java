package org.caremarket.workshop.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.workshop.collation.Feedback;
import org.caremarket.workshop.collation.Leave;

/**
 * Words that may be repeated.
 *
 * @param by the organisation that agreed to be named; empty for none
 */
record Quote(String text, String by) {

    private static final Comparator<Quote> ORDER = Comparator.comparing((Quote quote) -> quote.by().isEmpty())
            .thenComparing(Quote::by).thenComparing(Quote::text);

    /**
     * What may be quoted of the answers to one question: those with a name first, by name, the others in the order of their
     * words, so that where a quote stands tells nothing of who said it.
     */
    static List<Quote> of(List<Feedback> answers) {
        var others = (int) answers.stream().filter(each -> !each.anonymous()).map(each -> each.organisation().key())
                .distinct().count();
        return answers.stream().filter(Feedback::inWords).flatMap(each -> of(each, others)).sorted(ORDER).toList();
    }

    private static Stream<Quote> of(Feedback each, int others) {
        var said = each.answer().said();
        return Leave.of(said.quoting(), each.anonymous() ? null : each.who(), said.text(), others)
                .map(name -> new Quote(said.text(), name)).stream();
    }

    /** Who said it, as it stands under the words. */
    String who() {
        return by.isEmpty() ? "A provider" : by;
    }
}
