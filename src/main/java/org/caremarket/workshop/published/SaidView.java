package org.caremarket.workshop.published;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.plan.Moment;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.workshop.QuestionKind;
import org.caremarket.workshop.collation.SmallNumbers;

/** "You said, we did" as it is read: the same for those who preview it and for everybody. */
public record SaidView(String council, SaidAndDone said) {

    private static final int AT_ONCE = 3;

    /** The answer first: {@code 18 organisations answered, and 2 anonymously; of 7 themes, 4 were accepted, …} */
    public String answer() {
        var answered = said.organisations() == 1 ? "1 organisation answered" : "%,d organisations answered".formatted(said.organisations());
        var unnamed = said.anonymous() == 0 ? "" : said.anonymous() == 1 ? ", and 1 person or organisation anonymously"
                : ", and %d anonymously".formatted(said.anonymous());
        return "%s%s; %s.".formatted(answered, unnamed, decided());
    }

    private String decided() {
        var all = Stream.concat(said.themes().stream(), said.answers().stream()).toList();
        var decisions = all.stream().filter(each -> each.decision() != null)
                .collect(Collectors.groupingBy(SaidAndDone.Said::decision, TreeMap::new, Collectors.counting()));
        if (decisions.isEmpty()) {
            return "nothing was decided yet";
        }
        var words = decisions.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey().title().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
        long waiting = all.stream().filter(each -> each.decision() == null).count();
        return "of %d thing%s that %s said, %s%s".formatted(all.size(), all.size() == 1 ? "" : "s",
                all.size() == 1 ? "was" : "were", words, waiting == 0 ? "" : ", %d not decided yet".formatted(waiting));
    }

    /** The first words that were said of it, to be read at once. */
    public List<SaidAndDone.Quote> first(SaidAndDone.Said each) {
        return each.quotes().subList(0, Math.min(AT_ONCE, each.quotes().size()));
    }

    /** The others, for who wants to read on. */
    public List<SaidAndDone.Quote> others(SaidAndDone.Said each) {
        return each.quotes().subList(Math.min(AT_ONCE, each.quotes().size()), each.quotes().size());
    }

    public String invited() {
        return said.invited() == 0 ? "" : "%,d were invited.".formatted(said.invited());
    }

    public String closed() {
        return said.closedAt() == null ? "" : "Answers were asked for until %s.".formatted(Moment.day(said.closedAt()));
    }

    public String number(@Nullable Integer number) {
        return number == null ? "not shown" : "%,d".formatted(number);
    }

    /** {@code 12 organisations spoke of it.} */
    public String spoke(SaidAndDone.Said each) {
        return each.organisations() == null ? "Fewer than %d organisations spoke of it by name.".formatted(SmallNumbers.LEAST)
                : "%,d organisations spoke of it.".formatted(each.organisations());
    }

    /** The finding of a question. */
    public String finding(SaidAndDone.Asked asked) {
        if (asked.organisations() == null) {
            return "Fewer than %d organisations answered it by name, so it is not counted here.".formatted(SmallNumbers.LEAST);
        }
        var median = asked.median() == null ? "" : " The middle answer is %s of 5.".formatted(decimal(asked.median()));
        return "%,d organisations answered it%s.%s".formatted(asked.organisations(),
                asked.kind() == QuestionKind.TEXT ? " in words" : "", median);
    }

    public boolean hides(SaidAndDone.Asked asked) {
        return asked.options().stream().anyMatch(option -> option.organisations() == null);
    }

    public boolean counted(SaidAndDone.Asked asked) {
        return asked.organisations() != null && !asked.options().isEmpty();
    }

    public boolean ranked(SaidAndDone.Asked asked) {
        return asked.kind() == QuestionKind.RANK;
    }

    public String place(@Nullable Double mean) {
        return mean == null ? "not shown" : decimal(mean);
    }

    public boolean hides(SaidAndDone.Breakdown breakdown) {
        return breakdown.parts().stream().anyMatch(part -> part.answered() == null);
    }

    /** Breakdowns of which anything is shown. */
    public List<SaidAndDone.Breakdown> breakdowns() {
        return said.breakdowns().stream().filter(each -> each.parts().stream().anyMatch(part -> part.answered() != null)).toList();
    }

    public String day() {
        return TypedDate.words(said.frozenOn());
    }

    public String stood(SaidAndDone.Doing doing) {
        return "%s, as reported on %s".formatted(doing.status(), TypedDate.words(doing.asOf()));
    }

    private static String decimal(double value) {
        var text = "%.1f".formatted(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
