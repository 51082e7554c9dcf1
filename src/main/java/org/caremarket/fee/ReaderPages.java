package org.caremarket.fee;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Flash;

/** The page on which an approver names who reads providers' returns. */
@Hidden
@Controller("/{council}/cost-of-care/readers")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow(Role.APPROVER)
class ReaderPages {

    private final Returns returns;
    private final CostRooms rooms;

    ReaderPages(Returns returns, CostRooms rooms) {
        this.returns = returns;
        this.rooms = rooms;
    }

    @Get
    JteModel show(HttpRequest<?> request, String council) {
        return rooms.show(request, council, ReturnViews.readers(council, returns.readers()));
    }

    @Post("/{person}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> name(HttpRequest<?> request, String council, long person, @Body NamingForm form, Actor actor) {
        return returns.name(person, "yes".equals(form.named()), actor) instanceof Outcome.Saved<?>
                ? Flash.redirect(request, CostViews.all(council) + "/readers", "yes".equals(form.named()) ? "Named"
                        : "No longer named")
                : rooms.notFound(request);
    }
}
