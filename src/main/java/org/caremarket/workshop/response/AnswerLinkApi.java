package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.platform.access.AllowAnyone;
import org.caremarket.platform.access.Network;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.FormFields;
import org.caremarket.platform.web.Problem;
import org.caremarket.workshop.Question;
import org.caremarket.workshop.Workshops;
import org.caremarket.workshop.invitation.Replies;
import org.caremarket.workshop.invitation.ReplyOutcome;

/**
 * What providers do behind their link, as JSON. The secret of the link comes in a header: addresses are written to logs
 * on the way, headers of this name are not.
 */
@Controller("/api/v1/{council}/answers")
@ExecuteOn(TaskExecutors.BLOCKING)
@AllowAnyone("Providers have no account; the secret of the link that the council sent them is the proof")
@Tag(name = "Answers of a provider")
class AnswerLinkApi {

    private static final String TOKEN = "X-Answer-Token";

    private final AnswerDoor door;
    private final AnswerHeads heads;
    private final Answering answering;
    private final Coming coming;
    private final Workshops workshops;
    private final Replies replies;
    private final Network network;
    private final Clock clock;

    AnswerLinkApi(AnswerDoor door, AnswerHeads heads, Answering answering, Coming coming, Workshops workshops,
            Replies replies, Network network, Clock clock) {
        this.door = door;
        this.heads = heads;
        this.answering = answering;
        this.coming = coming;
        this.workshops = workshops;
        this.replies = replies;
        this.network = network;
        this.clock = clock;
    }

    @Get
    @Operation(summary = "What a provider is asked, and what they answered so far, by the secret of their link")
    @ApiResponse(responseCode = "200", description = "The workshop as this provider sees it")
    @ApiResponse(responseCode = "404", description = "The token does not work, whatever is wrong with it")
    @ApiResponse(responseCode = "429", description = "Too often, or too many tokens that do not work; Retry-After says how long")
    HttpResponse<?> show(HttpRequest<?> request, String council, @Nullable @Header(TOKEN) String token) {
        return door.open(request, word(token), provider -> HttpResponse.ok(seen(council, provider)));
    }

    @Put
    @Operation(summary = "Save answers; the council does not see them until they are sent")
    @ApiResponse(responseCode = "200", description = "All answers as they are now")
    @ApiResponse(responseCode = "409", description = "Changed elsewhere since: both texts are under clashes, the other answers "
            + "are kept. Or the workshop is not open")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field; nothing is kept")
    HttpResponse<?> save(HttpRequest<?> request, String council, @Nullable @Header(TOKEN) String token,
            @Body AnswerLinkJson.Saving saving) {
        return door.send(request, word(token), provider -> save(council, provider, saving));
    }

    private HttpResponse<?> save(String council, Provider provider, AnswerLinkJson.Saving saving) {
        var asked = heads.of(council, provider).agenda().stream().flatMap(section -> section.questions().stream())
                .collect(Collectors.toMap(question -> "" + question.id(), Function.identity()));
        var errors = new ArrayList<FieldError>();
        var typed = new ArrayList<SaveOutcome.Typed>();
        var seen = FormFields.present(saving.seen());
        var answers = saving.answers() == null ? Map.<String, AnswerJson>of() : saving.answers();
        answers.forEach((id, sent) -> {
            Question question = asked.get(id);
            if (question == null) {
                errors.add(new FieldError("answers." + id, "This workshop does not ask this question"));
                return;
            }
            var answer = sent == null ? AnswerJson.NOTHING : sent;
            errors.addAll(answer.errors(question));
            var form = answer.form(question, seen.getOrDefault(id, ""));
            typed.add(new SaveOutcome.Typed(question, form.said(question), form.seen()));
        });
        if (!errors.isEmpty()) {
            return Problem.of(FormErrors.of(errors)).response();
        }
        return switch (answering.save(provider, typed)) {
            case SaveOutcome.Saved() -> HttpResponse.ok(seen(council, provider));
            case SaveOutcome.Clashing(var clashes) -> clashing(clashes);
            case SaveOutcome.NotOpen() -> conflict("The workshop is not open for answers, so this was not saved.");
        };
    }

    @Post("/sending")
    @Operation(summary = "Send the council what was saved; allSeen is what was read with the answers")
    @ApiResponse(responseCode = "200", description = "All answers, as the council has them now")
    @ApiResponse(responseCode = "409", description = "Something was saved since it was read, or the workshop is not open")
    @ApiResponse(responseCode = "422", description = "There is nothing to send")
    HttpResponse<?> send(HttpRequest<?> request, String council, @Nullable @Header(TOKEN) String token,
            @Body AnswerLinkJson.Sending sending) {
        return door.send(request, word(token), provider ->
                switch (answering.send(provider, word(sending.allSeen()), network.address(request))) {
                    case SendOutcome.Sent sent -> HttpResponse.ok(seen(council, provider));
                    case SendOutcome.Changed() -> conflict(
                            "Answers were saved elsewhere after you read them: read them again, then send them.");
                    case SendOutcome.Empty() -> Problem.of(FormErrors.of("",
                            "Answer at least one question before you send")).response();
                    case SendOutcome.NotOpen() -> conflict("The workshop is not open for answers, so nothing was sent.");
                });
    }

    @Put("/attendance")
    @Operation(summary = "Say whether the provider comes, to which session, and what they need to take part")
    @ApiResponse(responseCode = "200", description = "As it stands now")
    @ApiResponse(responseCode = "409", description = "It was said otherwise elsewhere since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field, or the session is full or over")
    HttpResponse<?> attend(HttpRequest<?> request, String council, @Nullable @Header(TOKEN) String token,
            @Body AnswerLinkJson.Replying replying) {
        return door.send(request, word(token), provider -> {
            var form = replying.form();
            var errors = coming.errors(provider, form);
            if (!errors.isEmpty()) {
                return Problem.of(errors.renamed("needs", "accessNeeds")).response();
            }
            return switch (coming.say(provider, form)) {
                case ReplyOutcome.Said(var said) -> HttpResponse.ok(new AnswerLinkJson.Attendance(said.coming(),
                        said.sessionId(), said.accessNeeds(), ReplyForm.print(said)));
                case ReplyOutcome.Full() -> Problem.of(FormErrors.of("session",
                        "The last place in this session has just gone: choose another session")).response();
                case ReplyOutcome.Gone() -> Problem.of(FormErrors.of("session",
                        "This session is over or was cancelled: choose another session")).response();
                case ReplyOutcome.Stale stale -> conflict("It was said otherwise elsewhere since: read it again.");
            };
        });
    }

    private AnswerLinkJson seen(String council, Provider provider) {
        var workshop = provider.workshop().id();
        return AnswerLinkJson.of(new AnswerStartView(heads.of(council, provider), workshops.sessions(workshop),
                replies.taken(workshop, provider.invitation().id()), clock.instant(), null));
    }

    private static HttpResponse<?> conflict(String detail) {
        return Problem.of(HttpStatus.CONFLICT, detail).response();
    }

    private static HttpResponse<?> clashing(List<SaveOutcome.Clash> clashes) {
        var problem = Problem.of(HttpStatus.CONFLICT, "These answers were changed elsewhere since you read them; what else "
                + "you sent is kept. Decide, and send the answer again with the seen given here.");
        return HttpResponse.status(HttpStatus.CONFLICT).contentType(Problem.MEDIA_TYPE).body(new AnswerLinkJson.Clashing(
                problem.type(), problem.title(), problem.status(), problem.detail(), problem.errors(),
                clashes.stream().map(clash -> new AnswerLinkJson.Clash(clash.question().id(), AnswerJson.of(clash.kept()),
                        AnswerJson.of(clash.typed()), Given.print(clash.kept()))).toList()));
    }

    private static String word(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
