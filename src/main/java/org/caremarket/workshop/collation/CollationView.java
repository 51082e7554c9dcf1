package org.caremarket.workshop.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.caremarket.market.Segment;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.govuk.Checkboxes;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Pagination;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.workshop.response.Channel;

/**
 * What the page of a collation shows.
 *
 * @param found the answers that are wanted, on all pages
 * @param errors what is wrong with tags that were sent
 */
public record CollationView(
        String council, Collation collation, List<Segment> segments, FeedbackQuery query, List<Feedback> found, PageRequest page,
        Actor reader, FormErrors errors) {

    /** So many answers are tagged with one form. */
    static final int ON_A_PAGE = 20;

    static CollationView of(
            String council, Collation collation, List<Segment> segments, FeedbackQuery query, PageRequest page, Actor reader,
            FormErrors errors) {
        return new CollationView(council, collation, segments, query, collation.feedback().stream().filter(query::wants).toList(),
                page.size() == PageRequest.USUAL ? new PageRequest(page.page(), ON_A_PAGE) : page, reader, errors);
    }

    /** The answer first: {@code 18 of 40 invited organisations answered (45%), and 2 that were not invited; …} */
    public String answer() {
        if (collation.feedback().isEmpty()) {
            return collation.invited() == 0 ? "Nobody was invited yet, and nothing was said."
                    : "None of the %s invited has answered yet.".formatted(Collating.organisations(collation.invited()));
        }
        var parts = new ArrayList<String>();
        if (collation.invited() > 0) {
            parts.add("%d of %s invited answered (%s)".formatted(collation.invitedAndAnswered(),
                    Collating.organisations(collation.invited()),
                    Collating.share(collation.invitedAndAnswered(), collation.invited())));
        }
        if (collation.answeredUninvited() > 0) {
            parts.add(parts.isEmpty() ? Collating.organisations(collation.answeredUninvited()) + " answered without having been invited"
                    : collation.answeredUninvited() + " that " + (collation.answeredUninvited() == 1 ? "was" : "were") + " not invited");
        }
        if (collation.anonymous() > 0) {
            parts.add(parts.isEmpty() ? collation.anonymous() + " answered anonymously" : collation.anonymous() + " anonymous");
        }
        return String.join(", and ", parts) + ".";
    }

    /** What waits: {@code 30 answers in words: 4 have no theme yet, 7 have no decision yet.} */
    public String waiting() {
        var words = collation.words().size();
        return words == 0 ? "No answer in words waits for a theme or a decision."
                : "%s in words: %s, %s.".formatted(Collating.answers(words), have(collation.untagged(), "theme"),
                        have(collation.waiting(), "decision"));
    }

    private static String have(int without, String what) {
        return without == 0 ? "all have a " + what : without == 1 ? "1 has no %s yet".formatted(what)
                : "%,d have no %s yet".formatted(without, what);
    }

    public List<Rates> rates() {
        return List.of(Rates.bySegment(collation, segments, false), Rates.bySize(collation, false));
    }

    public List<Tally> tallies() {
        return collation.questions().stream().map(question -> Tally.of(question, collation.feedback())).toList();
    }

    /** The answers of this page. */
    public List<Feedback> shown() {
        return found.stream().skip(page.offset()).limit(page.size()).toList();
    }

    public boolean mayWrite() {
        return Collating.mayWrite(reader);
    }

    public String counted() {
        return query.narrows() ? "%s fit%s what you ask for.".formatted(Collating.answers(found.size()), found.size() == 1 ? "s" : "")
                : "%s, in the order in which they came.".formatted(Collating.answers(found.size()));
    }

    public String whyEmpty() {
        return collation.feedback().isEmpty() ? "Answers are listed here as soon as somebody gives one."
                : "No answer fits: take a filter away, or look for other words.";
    }

    /** The themes that an answer may be about, those that it is about chosen. */
    public Checkboxes themes(Feedback each) {
        var name = "tag." + each.answer().id();
        return Checkboxes.named(name).classes("govuk-checkboxes--small")
                .legend(Legend.of("Themes of the answer of " + each.who()).classes("govuk-visually-hidden"))
                .choices(collation.themes().stream().filter(theme -> theme.withdrawnAt() == null || each.about(theme.id()))
                        .map(theme -> Choice.of("" + theme.id(), theme.name()).checked(each.about(theme.id()))).toList());
    }

    /** What the form showed as chosen: {@code 3 7}. */
    public String before(Feedback each) {
        return each.tags().stream().map(tag -> "" + tag.themeId()).collect(Collectors.joining(" "));
    }

    public String themeName(AnswerTag tag) {
        return collation.themeNames().getOrDefault(tag.themeId(), "");
    }

    /** The theme for every answer that is found. */
    public Select all() {
        var select = Select.named("theme-for-all").label(Label.of("AnswerTag all %s that fit with".formatted(
                Collating.answers(found.size())))).option("", "Choose a theme").errors(errors);
        for (var theme : collation.toChoose()) {
            select = select.option("" + theme.id(), theme.name());
        }
        return select;
    }

    public ErrorSummary summary() {
        return ErrorSummary.of(errors);
    }

    public List<Decision> decisions() {
        return Arrays.asList(Decision.values());
    }

    public List<Channel> channels() {
        return Arrays.asList(Channel.values());
    }

    public Pagination pagination() {
        return Pagination.of(page, found.size(), number -> query.at(path(), number));
    }

    public boolean manyPages() {
        return page.pages(found.size()) > 1;
    }

    public String path() {
        return workshopPath() + "/collation";
    }

    public String workshopPath() {
        return "/" + council + "/workshops/" + collation.workshop().id();
    }

    public String decideHref(Feedback each) {
        return workshopPath() + "/dispositions/answers/" + each.answer().id();
    }

    public boolean selected(String field, String value) {
        return value.equals(query.fields().get(field));
    }
}
