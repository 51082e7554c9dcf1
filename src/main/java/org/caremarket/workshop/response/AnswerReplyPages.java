package org.caremarket.workshop.response;

import gg.jte.models.runtime.JteModel;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.caremarket.contact.Contacts;
import org.caremarket.platform.access.AllowAnyone;
import org.caremarket.platform.access.Network;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.SecretAddress;
import org.caremarket.templates.StaticTemplates;
import org.caremarket.workshop.Workshops;
import org.caremarket.workshop.invitation.Replies;
import org.caremarket.workshop.invitation.Reply;
import org.caremarket.workshop.invitation.ReplyOutcome;

/** Where providers say whether they come, and that they want no more mail. */
@Hidden
@Controller("/{council}/answers/{token}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@SecretAddress
@AllowAnyone("Providers have no account; the link that the council sent them is the proof")
class AnswerReplyPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final AnswerDoor door;
    private final AnswerHeads heads;
    private final Workshops workshops;
    private final Replies replies;
    private final Contacts contacts;
    private final Network network;
    private final Coming coming;
    private final Pages pages;
    private final Clock clock;

    AnswerReplyPages(AnswerDoor door, AnswerHeads heads, Workshops workshops, Replies replies, Contacts contacts,
            Network network, Coming coming, Pages pages, Clock clock) {
        this.door = door;
        this.heads = heads;
        this.workshops = workshops;
        this.replies = replies;
        this.contacts = contacts;
        this.network = network;
        this.coming = coming;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/attendance")
    HttpResponse<?> ask(HttpRequest<?> request, String council, String token) {
        return door.open(request, token, provider -> HttpResponse.ok(page(request, council, provider,
                ReplyForm.of(Coming.said(provider.invitation())), FormErrors.none(), null)));
    }

    @Post("/attendance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> say(HttpRequest<?> request, String council, String token, @Body ReplyForm form) {
        return door.send(request, token, provider -> say(request, council, provider, form),
                (provider, seconds) -> HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS).body(page(request, council, provider,
                        form, FormErrors.of("", "You have saved very often. Wait %d seconds, then save again".formatted(seconds)),
                        null)));
    }

    private HttpResponse<?> say(HttpRequest<?> request, String council, Provider provider, ReplyForm form) {
        var errors = coming.errors(provider, form);
        if (!errors.isEmpty()) {
            return refused(request, council, provider, form, errors);
        }
        return switch (coming.say(provider, form)) {
            case ReplyOutcome.Said said -> HttpResponse.seeOther(URI.create(AnswerHead.path(council, provider)));
            case ReplyOutcome.Full() -> refused(request, council, provider, form, FormErrors.of("session",
                    "The last place in this session has just gone: choose another session"));
            case ReplyOutcome.Gone() -> refused(request, council, provider, form, FormErrors.of("session",
                    "This session is over or was cancelled: choose another session"));
            case ReplyOutcome.Stale(var other) -> HttpResponse.status(HttpStatus.CONFLICT).body(page(request, council,
                    provider, new ReplyForm(form.session(), form.needs(), ReplyForm.print(other)), FormErrors.none(), other));
        };
    }

    /** Asks first: a program that looks at links in mail must not opt anybody out. */
    @Get("/opt-out")
    HttpResponse<?> askToOptOut(HttpRequest<?> request, String council, String token) {
        return door.open(request, token, provider -> HttpResponse.ok(templates.workshopAnswersOptOut(
                pages.of(request, provider.contact().optedOut().isPresent() ? "You will get no more mail"
                        : "Do not write to me again"), heads.of(council, provider))));
    }

    @Post("/opt-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> optOut(HttpRequest<?> request, String council, String token, @Body Map<String, Object> form) {
        return door.send(request, token, provider -> {
            contacts.optOut(provider.contact().id(), "By the link in a letter",
                    Answering.actor(network.address(request)));
            return HttpResponse.seeOther(URI.create(AnswerHead.path(council, provider) + "/opt-out"));
        });
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, String council, Provider provider, ReplyForm form, FormErrors errors) {
        return HttpResponse.unprocessableEntity().body(page(request, council, provider, form, errors, null));
    }

    private JteModel page(HttpRequest<?> request, String council, Provider provider, ReplyForm form, FormErrors errors,
            @Nullable Reply other) {
        var workshop = provider.workshop().id();
        var start = new AnswerStartView(heads.of(council, provider), workshops.sessions(workshop),
                replies.taken(workshop, provider.invitation().id()), clock.instant(), null);
        return templates.workshopAnswersAttendance(pages.of(request, "Are you coming?").with(errors),
                new ReplyView(start, form, errors, other));
    }
}
