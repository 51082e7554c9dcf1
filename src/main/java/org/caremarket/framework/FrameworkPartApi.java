package org.caremarket.framework;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.caremarket.market.Localities;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;

/** Lots, members, awards and rounds of a framework as JSON. */
@Controller("/api/v1/{council}/frameworks/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Frameworks")
class FrameworkPartApi {

    private final FrameworkParts parts;
    private final Rounds rounds;
    private final Segments segments;
    private final Localities localities;
    private final ApiAnswers answers;

    FrameworkPartApi(FrameworkParts parts, Rounds rounds, Segments segments, Localities localities, ApiAnswers answers) {
        this.parts = parts;
        this.rounds = rounds;
        this.segments = segments;
        this.localities = localities;
        this.answers = answers;
    }

    @Post("/lots")
    @Operation(summary = "Add a lot or tier")
    HttpResponse<?> addLot(String council, long id, @Body LotForm lot, @Parameter(hidden = true) Actor actor) {
        return answers.with(id, whole -> answers.save(lot, check -> lot.read(check, id, null, segments.all(), localities.all()),
                typed -> parts.save(typed, actor), HttpResponse::created));
    }

    @Put("/lots/{lot}")
    @Operation(summary = "Change a lot or tier")
    HttpResponse<?> changeLot(String council, long id, long lot, @Body LotForm text, @Parameter(hidden = true) Actor actor) {
        return answers.with(id, whole -> whole.lot(lot).<HttpResponse<?>>map(before -> answers.save(text,
                check -> text.read(check, id, before, segments.all(), localities.all()), typed -> parts.save(typed, actor),
                HttpResponse::ok)).orElseGet(ApiAnswers::notFound));
    }

    @Post("/members")
    @Operation(summary = "Take a provider of the register into a lot")
    HttpResponse<?> addMember(String council, long id, @Body MemberForm member, @Parameter(hidden = true) Actor actor) {
        return answers.with(id, whole -> answers.save(member, check -> member.read(check, whole, null),
                typed -> parts.save(typed, actor), HttpResponse::created));
    }

    @Put("/members/{member}")
    @Operation(summary = "Change how a member stands: member, suspended or left, with the reason")
    HttpResponse<?> changeMember(String council, long id, long member, @Body MemberForm text,
            @Parameter(hidden = true) Actor actor) {
        return answers.with(id, whole -> whole.member(member).<HttpResponse<?>>map(before -> answers.save(text,
                check -> text.read(check, whole, before), typed -> parts.save(typed, actor), HttpResponse::ok))
                .orElseGet(ApiAnswers::notFound));
    }

    @Post("/awards")
    @Operation(summary = "Add a contract awarded to a member, or block-booked hours")
    HttpResponse<?> addAward(String council, long id, @Body AwardForm award, @Parameter(hidden = true) Actor actor) {
        return answers.with(id, whole -> answers.save(award, check -> award.read(check, whole, null),
                typed -> parts.save(typed, actor), HttpResponse::created));
    }

    @Post("/rounds")
    @Operation(summary = "Announce a re-opening round")
    HttpResponse<?> addRound(String council, long id, @Body RoundForm round, @Parameter(hidden = true) Actor actor) {
        return answers.with(id, whole -> answers.save(round, check -> round.read(check, id, null),
                typed -> rounds.save(typed, actor), HttpResponse::created));
    }

    @Post("/rounds/{round}/moves")
    @Operation(summary = "Move a round on: open, close, reopen, decide or call-off")
    @ApiResponse(responseCode = "422", description = "Why it cannot be done as the round stands")
    HttpResponse<?> move(String council, long id, long round, @Body RoundMoveForm move, @Parameter(hidden = true) Actor actor) {
        return answers.with(id, whole -> answers.save(move, check -> {
            var seen = check.version(true, move.version());
            var chosen = check.choice(RoundMove.class, "move", "Choose open, close, reopen, decide or call-off", move.move());
            return new Moving(chosen, seen);
        }, typed -> rounds.move(id, round, typed.move(), typed.version(), actor), HttpResponse::ok));
    }

    @Post("/rounds/{round}/applications")
    @Operation(summary = "Record an application")
    HttpResponse<?> apply(String council, long id, long round, @Body ApplicationForm application,
            @Parameter(hidden = true) Actor actor) {
        return answers.with(id, whole -> whole.round(round).<HttpResponse<?>>map(it -> answers.save(application,
                check -> application.read(check, whole, it, null), typed -> rounds.save(typed, application.newName(), actor),
                HttpResponse::created)).orElseGet(ApiAnswers::notFound));
    }

    @Post("/rounds/{round}/applications/{application}/outcome")
    @Operation(summary = "Record the outcome of an application; who is successful becomes a member at once")
    HttpResponse<?> decide(String council, long id, long round, long application, @Body OutcomeForm outcome,
            @Parameter(hidden = true) Actor actor) {
        return answers.with(id, whole -> answers.save(outcome, check -> outcome.read(check, whole),
                typed -> rounds.decide(id, round, application, typed.outcome(), typed.on(), typed.reason(), typed.version(),
                actor),
                HttpResponse::ok));
    }

    private record Moving(RoundMove move, int version) {}
}
