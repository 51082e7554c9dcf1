package org.caremarket.workshop.folder;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caremarket.contact.Contact;
import org.caremarket.contact.Contacts;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.Actions;
import org.caremarket.plan.Sections;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.workshop.Agenda;
import org.caremarket.workshop.LondonTime;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.collation.CollationLoading;
import org.caremarket.workshop.collation.CollationLoading.Change;
import org.caremarket.workshop.collation.WorkshopTheme;
import org.caremarket.workshop.collation.WorkshopThemes;
import org.caremarket.workshop.folder.SaidFile.Heard;
import org.caremarket.workshop.response.NewResponse;
import org.caremarket.workshop.response.Responses;

/** Brings what was said to a workshop of a council's folder into its schema, once: a workshop that has responses is left alone. */
@Singleton
class SaidLoading {

    /** Who stands in the history for what came with the council's folder. */
    private static final String IMPORT = "Import";

    private final WorkshopFolders folders;
    private final Agenda agenda;
    private final Responses responses;
    private final Contacts contacts;
    private final WorkshopThemes themes;
    private final CollationLoading collation;
    private final Sections sections;
    private final Actions actions;
    private final Clock clock;

    SaidLoading(
            WorkshopFolders folders, Agenda agenda, Responses responses, Contacts contacts, WorkshopThemes themes,
            CollationLoading collation, Sections sections, Actions actions, Clock clock) {
        this.folders = folders;
        this.agenda = agenda;
        this.responses = responses;
        this.contacts = contacts;
        this.themes = themes;
        this.collation = collation;
        this.sections = sections;
        this.actions = actions;
        this.clock = clock;
    }

    /** How many responses were brought in from one workshop's folder; all or none. */
    @Transactional
    int load(Path folder, String shown) {
        var problems = new FileProblems();
        var workshop = folders.workshop(folder, shown, problems);
        problems.throwIfAny();
        if (!responses.of(workshop.orElseThrow().id()).isEmpty()) {
            return 0;
        }
        var loaded = load(folder, shown, workshop.get(), problems);
        problems.throwIfAny();
        return loaded;
    }

    private int load(Path folder, String shown, Workshop workshop, FileProblems problems) {
        var listed = DecidedFile.themes(folder, shown, problems);
        var names = Stream.concat(listed.stream().map(DecidedFile.Theme::name), themes.all().stream().map(WorkshopTheme::name))
                .toList();
        var heard = new SaidFile(agenda.questions(workshop.id()), names, LondonTime.date(clock.instant())).read(folder, shown, problems);
        var people = people(heard, shown, problems);
        var decided = DecidedFile.dispositions(folder, shown, names, problems);
        var changes = decided.stream().map(each -> changes(each, workshop, shown, problems)).toList();
        var carrying = decided.stream().map(each -> actions(each, shown, problems)).toList();
        problems.throwIfAny();

        var ids = new HashMap<String, Long>();
        listed.forEach(theme -> ids.put(key(theme.name()), collation.theme(theme.name(), theme.description())));
        names.forEach(name -> ids.computeIfAbsent(key(name), none -> collation.theme(name, "")));
        heard.forEach(each -> add(workshop, each, people, ids));
        for (int at = 0; at < decided.size(); at++) {
            var each = decided.get(at);
            collation.decide(workshop.id(), ids.get(key(each.theme())), each.decision(), each.reason(), changes.get(at),
                    carrying.get(at), IMPORT);
        }
        return heard.size();
    }

    private void add(Workshop workshop, Heard heard, Map<String, Contact> people, Map<String, Long> themes) {
        var contact = people.get(heard.from());
        var organisation = contact != null ? contact.organisation() : heard.from().isEmpty() ? null : heard.from();
        var remarks = heard.answers().stream().filter(each -> each.question() == null).toList();
        var id = responses.load(workshop.id(), new NewResponse(heard.channel(), contact == null ? null : contact.id(),
                organisation, heard.on(), SaidFile.answers(heard), remarks.stream().map(SaidFile.Spoken::said).toList()), IMPORT);
        for (var answer : responses.answersOf(id)) {
            heard.answers().stream()
                    .filter(each -> each.question() == null ? answer.questionId() == null && answer.said().equals(each.said())
                            : Long.valueOf(each.question().id()).equals(answer.questionId()))
                    .flatMap(each -> each.themes().stream())
                    .forEach(name -> collation.tag(workshop.id(), List.of(answer.id()), themes.get(key(name)), IMPORT));
        }
    }

    /** The contacts who said something, by their addresses as they stand in the file. */
    private Map<String, Contact> people(List<Heard> heard, String shown, FileProblems problems) {
        var people = new HashMap<String, Contact>();
        heard.stream().filter(each -> each.from().contains("@")).forEach(each -> contacts.called(each.from()).ifPresentOrElse(
                contact -> people.put(each.from(), contact),
                () -> problems.add(shown + SaidFile.FILE, each.line(), "Row %d: no contact has the address \"%s\"".formatted(
                        each.row().number(), each.from()))));
        return people;
    }

    private List<Change> changes(DecidedFile.Decided decided, Workshop workshop, String shown, FileProblems problems) {
        var changes = new ArrayList<Change>();
        for (var each : decided.changed()) {
            if (workshop.planId() == null
                    || sections.version(workshop.planId(), each.section(), each.version()).isEmpty()) {
                problems.add(shown + DecidedFile.DISPOSITIONS, each.line(), "The workshop's plan has no version %d of a section \"%s\""
                        .formatted(each.version(), each.section()));
            } else {
                changes.add(new Change(workshop.planId(), each.section(), each.version(), each.words()));
            }
        }
        return changes;
    }

    private List<Long> actions(DecidedFile.Decided decided, String shown, FileProblems problems) {
        return decided.actions().stream().flatMap(ref -> {
            var called = actions.called(ref).stream().findFirst();
            if (called.isEmpty()) {
                problems.add(shown + DecidedFile.DISPOSITIONS, decided.line(), "No delivery plan has an action \"%s\"".formatted(ref));
            }
            return called.map(Action::id).stream();
        }).distinct().toList();
    }

    private static String key(String theme) {
        return theme.toLowerCase(Locale.UK);
    }

    /** Whether a folder is that of a workshop, and holds what was said to it. */
}
