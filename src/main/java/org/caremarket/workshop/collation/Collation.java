package org.caremarket.workshop.collation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caremarket.workshop.Question;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.response.Response;

/**
 * Everything that was said to a workshop, with what was made of it. An organisation counts once, however many contacts and
 * channels it has; where it answered a question more than once, its newest answer counts for the shares, and all of them
 * are listed. What was said anonymously is counted apart.
 *
 * @param organisations those that were invited or said something, by name
 * @param feedback every answer that stands, in the order in which it came
 * @param themes those that can be chosen, and those that were
 * @param dispositions what was decided
 */
public record Collation(
        Workshop workshop, List<Question> questions, List<Organisation> organisations, List<Response> responses,
        List<Feedback> feedback, List<WorkshopTheme> themes, List<Disposition> dispositions) {

    public Collation {
        questions = List.copyOf(questions);
        organisations = List.copyOf(organisations);
        responses = List.copyOf(responses);
        feedback = List.copyOf(feedback);
        themes = List.copyOf(themes);
        dispositions = List.copyOf(dispositions);
    }

    /** The organisations that said anything. */
    public Set<String> answered() {
        return feedback.stream().filter(each -> !each.anonymous()).map(each -> each.organisation().key())
                .collect(Collectors.toSet());
    }

    public int invited() {
        return (int) organisations.stream().filter(Organisation::invited).count();
    }

    /** How many of those that were invited said anything. */
    public int invitedAndAnswered() {
        var answered = answered();
        return (int) organisations.stream().filter(each -> each.invited() && answered.contains(each.key())).count();
    }

    /** How many said something without having been invited. */
    public int answeredUninvited() {
        return answered().size() - invitedAndAnswered();
    }

    /** How many responses nobody can be named for. */
    public int anonymous() {
        return (int) feedback.stream().filter(Feedback::anonymous).map(each -> each.response().id()).distinct().count();
    }

    /** Answers in words. */
    public List<Feedback> words() {
        return feedback.stream().filter(Feedback::inWords).toList();
    }

    public int untagged() {
        return (int) words().stream().filter(each -> !each.tagged()).count();
    }

    /** How many answers were said and not yet answered. */
    public int waiting() {
        return (int) feedback.stream().filter(Feedback::waits).count();
    }

    /** What was said about a theme, in the order in which it came. */
    public List<Feedback> about(long theme) {
        return feedback.stream().filter(each -> each.about(theme)).toList();
    }

    /** How many organisations spoke of it. */
    public int organisationsAbout(long theme) {
        return (int) about(theme).stream().filter(each -> !each.anonymous()).map(each -> each.organisation().key())
                .distinct().count();
    }

    /** The themes that answers of this workshop are about, by name. */
    public List<WorkshopTheme> spokenOf() {
        var used = feedback.stream().flatMap(each -> each.tags().stream()).map(AnswerTag::themeId).collect(Collectors.toSet());
        return themes.stream().filter(theme -> used.contains(theme.id())).toList();
    }

    public Optional<WorkshopTheme> theme(long id) {
        return themes.stream().filter(theme -> theme.id() == id).findFirst();
    }

    /** Those of the themes that can be chosen. */
    public List<WorkshopTheme> toChoose() {
        return themes.stream().filter(theme -> theme.withdrawnAt() == null).toList();
    }

    public Optional<Feedback> answer(long id) {
        return feedback.stream().filter(each -> each.answer().id() == id).findFirst();
    }

    public Optional<Disposition> decided(Subject subject) {
        return dispositions.stream().filter(each -> each.subject().equals(subject)).findFirst();
    }

    /** Names of themes by their ids. */
    public Map<Long, String> themeNames() {
        return themes.stream().collect(Collectors.toMap(WorkshopTheme::id, WorkshopTheme::name));
    }
}
