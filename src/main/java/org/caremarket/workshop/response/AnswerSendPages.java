package org.caremarket.workshop.response;

import gg.jte.models.runtime.JteModel;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import org.caremarket.platform.access.AllowAnyone;
import org.caremarket.platform.access.Network;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.FormFields;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.SecretAddress;
import org.caremarket.templates.StaticTemplates;

/** Where providers look over their answers, send them, and take a copy. */
@Hidden
@Controller("/{council}/answers/{token}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@SecretAddress
@AllowAnyone("Providers have no account; the link that the council sent them is the proof")
class AnswerSendPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final AnswerDoor door;
    private final AnswerHeads heads;
    private final Answering answering;
    private final AnswerCopies copies;
    private final Network network;
    private final Pages pages;

    AnswerSendPages(AnswerDoor door, AnswerHeads heads, Answering answering, AnswerCopies copies, Network network,
            Pages pages) {
        this.door = door;
        this.heads = heads;
        this.answering = answering;
        this.copies = copies;
        this.network = network;
        this.pages = pages;
    }

    @Get("/check{?saved}")
    HttpResponse<?> check(HttpRequest<?> request, String council, String token, @Nullable @QueryValue String saved) {
        return door.open(request, token, provider -> {
            var head = heads.of(council, provider);
            return HttpResponse.ok(check(request, head, FormErrors.none(), AnswerPages.key(head, saved)));
        });
    }

    @Post("/sending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, String council, String token, @Body Map<String, Object> form) {
        return door.send(request, token, provider -> {
            var outcome = answering.send(provider, FormFields.last(form.get("seen")), network.address(request));
            return switch (outcome) {
                case SendOutcome.Sent sent -> HttpResponse.seeOther(
                        URI.create(AnswerHead.path(council, provider) + "/copy"));
                case SendOutcome.Changed() -> again(request, council, provider, HttpStatus.CONFLICT,
                        "Answers were saved on another device after you opened this page: look them over, then send them");
                case SendOutcome.Empty() -> again(request, council, provider, HttpStatus.UNPROCESSABLE_ENTITY,
                        "Answer at least one question before you send");
                case SendOutcome.NotOpen() -> again(request, council, provider, HttpStatus.CONFLICT,
                        "The workshop is not open for answers any more, so nothing was sent");
            };
        });
    }

    /** What the council has, to be printed or kept. */
    @Get("/copy{?mailed}")
    HttpResponse<?> copy(HttpRequest<?> request, String council, String token, @Nullable @QueryValue String mailed) {
        return door.open(request, token, provider -> HttpResponse.ok(copy(request, heads.of(council, provider),
                mailed != null, FormErrors.none())));
    }

    @Get(value = "/copy.txt", produces = MediaType.TEXT_PLAIN)
    HttpResponse<?> file(HttpRequest<?> request, String council, String token) {
        return door.open(request, token, provider -> HttpResponse.ok(AnswerCopy.text(heads.of(council, provider)))
                .contentType("text/plain; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"answers.txt\""));
    }

    @Post("/copies")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> mail(HttpRequest<?> request, String council, String token, @Body Map<String, Object> form) {
        return door.send(request, token, provider -> {
            var head = heads.of(council, provider);
            return copies.mail(head)
                    ? HttpResponse.seeOther(URI.create(head.path() + "/copy?mailed=yes"))
                    : HttpResponse.unprocessableEntity().body(copy(request, head, false, FormErrors.of("",
                            "No copy can be sent by email: save or print this page instead")));
        });
    }

    private HttpResponse<?> again(
            HttpRequest<?> request, String council, Provider provider, HttpStatus status, String why) {
        return HttpResponse.status(status)
                .body(check(request, heads.of(council, provider), FormErrors.of("", why), null));
    }

    private JteModel check(HttpRequest<?> request, AnswerHead head, FormErrors errors, @Nullable String saved) {
        return templates.workshopAnswersCheck(
                pages.of(request, "Check your answers").with(errors).script(AnswerHeads.SCRIPT),
                new AnswerCheckView(head, false, errors, saved));
    }

    private JteModel copy(HttpRequest<?> request, AnswerHead head, boolean mailed, FormErrors errors) {
        return templates.workshopAnswersCopy(pages.of(request, "Your answers").with(errors),
                new AnswerCheckView(head, true, errors, null), mailed);
    }
}
