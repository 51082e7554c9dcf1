package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.contact.Contact;
import org.caremarket.platform.mail.About;
import org.caremarket.platform.mail.Attachment;
import org.caremarket.platform.mail.CalendarEvent;
import org.caremarket.platform.mail.Calendars;
import org.caremarket.platform.mail.Letter;
import org.caremarket.platform.mail.MailAddress;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.BrandDirectory;
import org.caremarket.platform.web.PublicAddress;
import org.caremarket.workshop.LondonTime;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopSession;

/** What letters about workshops say: the council's own first words, then the facts of the workshop. */
@Singleton
class Wording {

    /** Stands for the link until the letter is whole: a sign that is for private use. */
    private static final String LINK = "\uE000";

    private final BrandDirectory brands;
    private final PublicAddress address;
    private final Calendars calendars;

    Wording(BrandDirectory brands, PublicAddress address, Calendars calendars) {
        this.brands = brands;
        this.address = address;
        this.calendars = calendars;
    }

    /** Why letters are written, and how the workshop stands then. */
    record Occasion(Round round, Workshop workshop, List<WorkshopSession> sessions, Instant now) {

        /** The sessions to which one can still come. */
        List<WorkshopSession> toCome() {
            return sessions.stream().filter(each -> !each.cancelled() && each.endsAt().isAfter(now)).toList();
        }

        Optional<WorkshopSession> changed() {
            return sessions.stream().filter(each -> round.sessionId() != null && each.id() == round.sessionId()).findFirst();
        }
    }

    /** The council's name, as its pages have it. */
    String council() {
        return brands.brand(Scope.current()).map(brand -> brand.name()).orElse("The council");
    }

    /** With which words letters of a kind begin unless somebody changes them. */
    RoundWords usual(RoundKind kind, Workshop workshop) {
        var title = workshop.title();
        return switch (kind) {
            case INVITATION -> new RoundWords("Please tell us what you think: " + title,
                    "%s wants to hear from care providers before it decides. We would like to hear from you.".formatted(council()));
            case REMINDER -> new RoundWords("Reminder: " + title,
                    "We have not had your answers yet. There is still time, and what you say counts as much as what others have said.");
            case OPENING -> new RoundWords("You can answer now: " + title,
                    "We invited you some time ago. The questions are now open for your answers.");
            case EXTENSION -> new RoundWords("More time to answer: " + title,
                    "You have more time than we first said. If you have answered already, there is nothing that you need to do; you can still change your answers.");
            case SESSION -> new RoundWords("Change of plan: " + title, "A session to which we invited you has changed.");
            case MESSAGE -> new RoundWords(title, "");
        };
    }

    /** The calendar that goes with a letter: the sessions to come, or the one that was changed; none when there is none. */
    List<Attachment> files(Occasion occasion) {
        var sessions = switch (occasion.round().kind()) {
            case INVITATION -> occasion.toCome();
            case SESSION -> occasion.changed().stream().toList();
            case REMINDER, OPENING, EXTENSION, MESSAGE -> List.<WorkshopSession>of();
        };
        return sessions.isEmpty() ? List.of() : List.of(calendars.attachment("workshop.ics",
                sessions.stream().map(session -> event(occasion.workshop(), session)).toList()));
    }

    private CalendarEvent event(Workshop workshop, WorkshopSession session) {
        return new CalendarEvent("workshop-session-%d-%s@%s".formatted(session.id(), slug(), address.host()), session.version(),
                workshop.title(), workshop.purpose() + "\n\nQuestions: " + workshop.contact(), london(session.startsAt()),
                london(session.endsAt()), session.venue(),
                Optional.of(session.onlineLink()).filter(link -> !link.isEmpty()), council(), organiser(workshop),
                session.cancelled());
    }

    /** Where the workshop's contact reads mail; where it names only a telephone, an address that takes none. */
    private String organiser(Workshop workshop) {
        return Arrays.stream(workshop.contact().split("[\\s,;()<>]+")).flatMap(word -> MailAddress.read(word).stream())
                .findFirst().orElse("no-reply@" + address.host());
    }

    /** @param token of the invitation's link; null where the letter has none */
    Letter letter(
            Occasion occasion, Contact contact, Optional<Invitation> invitation, @Nullable String token,
            List<Attachment> files, String key) {
        return new Letter(contact.name(), contact.email(), occasion.round().subject(), text(occasion, contact, token != null, files),
                Optional.ofNullable(token).map(secret -> address.of("/" + slug() + "/answers/" + secret)), files,
                invitation.map(each -> new About(Invitations.RECORD, each.id()))
                        .orElseGet(() -> new About("workshop", occasion.workshop().id())), key);
    }

    private String text(Occasion occasion, Contact contact, boolean linked, List<Attachment> files) {
        var workshop = occasion.workshop();
        var kind = occasion.round().kind();
        var parts = new ArrayList<String>();
        parts.add("Dear %s,".formatted(contact.name()));
        parts.add(occasion.round().opening());
        occasion.changed().ifPresent(session -> parts.add(changed(session)));
        if (kind != RoundKind.MESSAGE) {
            parts.add(part("What it is about", workshop.title()));
            parts.add(part("Why we ask", workshop.purpose()));
            parts.add(part("Until when", until(occasion)));
        }
        if (linked) {
            parts.add(part("Your link", LINK + "\n\nThe link is yours: whoever has it can read and write the answers of "
                    + contact.organisation() + ". Please do not pass it on."));
        }
        if (kind == RoundKind.INVITATION || kind == RoundKind.REMINDER || kind == RoundKind.OPENING) {
            sessions(occasion, !files.isEmpty()).ifPresent(parts::add);
        }
        if (kind != RoundKind.MESSAGE) {
            parts.add(part("Who will see your answers", workshop.audience()));
        }
        parts.add(part("Questions?", workshop.contact()));
        parts.add("You get this letter because we may write to you about our workshops. " + (linked
                ? "If you want no more mail from us, open your link and choose \"Do not write to me again\"."
                : "If you want no more mail from us, tell us: " + workshop.contact()));
        if (workshop.madeUp() != null) {
            parts.add("Made up for demonstration: " + workshop.madeUp());
        }
        parts.add(council());
        var words = parts.stream().map(String::strip).filter(each -> !each.isEmpty()).collect(Collectors.joining("\n\n"));
        // The place of the link is the letter's own: nobody's words may hold another.
        return words.replace(Letter.SECRET, "").replace(LINK, Letter.SECRET) + "\n";
    }

    private static String until(Occasion occasion) {
        var workshop = occasion.workshop();
        if (workshop.closesAt() == null) {
            return "We will say when you can answer, and until when.";
        }
        var closes = LondonTime.words(workshop.closesAt());
        var takes = workshop.minutes() == null ? "" : " It takes about %d minutes.".formatted(workshop.minutes());
        return switch (workshop.state(occasion.now())) {
            case PLANNED -> "The questions are not open yet: we will write again when you can answer. Answers will be taken until %s."
                    .formatted(closes) + takes;
            case OPEN -> "You can answer until %s.%s You can save what you have, come back to it on another device, and change your answers until then."
                    .formatted(closes, takes);
            case CLOSED, PUBLISHED -> "Answers were taken until %s.".formatted(closes);
        };
    }

    private static Optional<String> sessions(Occasion occasion, boolean calendar) {
        return occasion.toCome().isEmpty() ? Optional.empty() : Optional.of(part("When we meet",
                occasion.toCome().stream().map(session -> "- " + words(session)).collect(Collectors.joining("\n"))
                        + "\n\nYou can answer without coming. Please tell us by your link whether you come, to which session, and what you need to take part."
                        + (calendar ? " The file with this letter puts the sessions in your calendar." : "")));
    }

    private static String changed(WorkshopSession session) {
        return session.cancelled()
                ? part("Cancelled", words(session) + "\n\nThis session will not take place. The file with this letter takes it out of your calendar.")
                : part("The session is now", words(session) + "\n\nThe file with this letter changes it in your calendar.");
    }

    /** {@code Monday 20 July 2026, 10:00 to 12:00: Town Hall, Bootle; online: https://…} */
    static String words(WorkshopSession session) {
        var where = session.venue().isEmpty() ? "online: " + session.onlineLink()
                : session.venue() + (session.onlineLink().isEmpty() ? "" : "; online: " + session.onlineLink());
        return LondonTime.span(session.startsAt(), session.endsAt()) + ": " + where;
    }

    private static String part(String heading, String words) {
        return heading.toUpperCase(Locale.UK) + "\n" + words;
    }

    private static LocalDateTime london(Instant at) {
        return LocalDateTime.ofInstant(at, LondonTime.ZONE);
    }

    private static String slug() {
        return ((CouncilScope) Scope.current()).slug();
    }
}
