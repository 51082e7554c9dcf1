package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.contact.Contact;
import org.caremarket.contact.Contacts;
import org.caremarket.contact.Organisations;
import org.caremarket.workshop.Agenda;
import org.caremarket.workshop.Question;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.Workshops;
import org.caremarket.workshop.invitation.Invitation;
import org.caremarket.workshop.invitation.Invitations;
import org.caremarket.workshop.response.Answer;
import org.caremarket.workshop.response.Response;
import org.caremarket.workshop.response.Responses;

/** Puts together what was said to a workshop: the same few questions to the database however much it was. */
@Singleton
public class Collations {

    private final Workshops workshops;
    private final Agenda agenda;
    private final Invitations invitations;
    private final Contacts contacts;
    private final Responses responses;
    private final ThemeRepository themes;
    private final TagRepository tags;
    private final DispositionRepository dispositions;

    Collations(
            Workshops workshops, Agenda agenda, Invitations invitations, Contacts contacts, Responses responses,
            ThemeRepository themes, TagRepository tags, DispositionRepository dispositions) {
        this.workshops = workshops;
        this.agenda = agenda;
        this.invitations = invitations;
        this.contacts = contacts;
        this.responses = responses;
        this.themes = themes;
        this.tags = tags;
        this.dispositions = dispositions;
    }

    @ReadOnly
    public Optional<Collation> of(long workshop) {
        return workshops.find(workshop).map(this::of);
    }

    /** What was said to it until now; nothing while it is planned. */
    @ReadOnly
    public Collation of(Workshop workshop) {
        var questions = agenda.questions(workshop.id());
        var said = responses.of(workshop.id());
        var asked = invitations.of(workshop.id()).stream().filter(each -> !each.revoked()).map(Invitation::contactId)
                .collect(Collectors.toSet());
        var people = contacts.these(Stream.concat(asked.stream(), said.stream().map(Response::contactId).filter(Objects::nonNull))
                .distinct().toList());
        var organisations = organisations(people, asked, said);
        var decided = dispositions.of(workshop.id());
        var keys = keys(people, said);
        return new Collation(workshop, questions, organisations.values().stream()
                        .sorted(Comparator.comparing(Organisation::key)).toList(), said,
                feedback(workshop.id(), questions, said, organisations, keys, decided), themes.known(workshop.id()), decided);
    }

    private List<Feedback> feedback(
            long workshop, List<Question> questions, List<Response> said, Map<String, Organisation> organisations,
            Map<Long, String> keys, List<Disposition> decided) {
        var asked = questions.stream().collect(Collectors.toMap(Question::id, Function.identity()));
        var from = said.stream().collect(Collectors.toMap(Response::id, Function.identity()));
        var about = tags.of(workshop).stream().collect(Collectors.groupingBy(AnswerTag::answerId));
        var answers = decided.stream().filter(each -> each.answerId() != null)
                .collect(Collectors.toMap(Disposition::answerId, Function.identity()));
        var ofThemes = decided.stream().filter(each -> each.themeId() != null)
                .collect(Collectors.toMap(Disposition::themeId, Function.identity()));
        return responses.answers(workshop).stream()
                // Between two of the statements somebody may have said more.
                .filter(answer -> from.containsKey(answer.responseId()))
                .map(answer -> {
                    var own = about.getOrDefault(answer.id(), List.of());
                    return new Feedback(answer, question(asked, answer), from.get(answer.responseId()),
                            organisations.get(keys.get(answer.responseId())), own, answers.get(answer.id()),
                            own.stream().map(tag -> ofThemes.get(tag.themeId())).filter(Objects::nonNull).toList());
                })
                .toList();
    }

    private static @Nullable Question question(Map<Long, Question> asked, Answer answer) {
        return answer.questionId() == null ? null : asked.get(answer.questionId());
    }

    /** The organisation of each response; none for what was said anonymously. */
    private static Map<Long, String> keys(List<Contact> people, List<Response> said) {
        var byContact = people.stream().collect(Collectors.toMap(Contact::id, Contact::organisationKey));
        return said.stream().filter(each -> !each.anonymous()).collect(Collectors.toMap(Response::id, each ->
                Optional.ofNullable(each.contactId()).map(byContact::get)
                        .orElseGet(() -> Organisations.key(each.organisation()))));
    }

    private static Map<String, Organisation> organisations(List<Contact> people, Set<Long> asked, List<Response> said) {
        var all = new LinkedHashMap<String, Organisation>();
        people.forEach(person -> all.merge(person.organisationKey(), new Organisation(person.organisationKey(),
                person.organisation(), person.segments(), person.size(), asked.contains(person.id())), Collations::together));
        var keys = keys(people, said);
        said.stream().filter(each -> !each.anonymous()).forEach(each -> all.putIfAbsent(keys.get(each.id()),
                new Organisation(keys.get(each.id()), each.organisation(), Set.of(), Optional.empty(), false)));
        return all;
    }

    private static Organisation together(Organisation one, Organisation other) {
        var segments = new HashSet<>(one.segments());
        segments.addAll(other.segments());
        return new Organisation(one.key(), one.name(), segments, one.size().or(other::size), one.invited() || other.invited());
    }
}
