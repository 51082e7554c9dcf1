package org.caremarket.plan;

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
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The council's rules for signing off plans: everybody of the council reads them, an administrator decides. */
@Hidden
@Controller("/{council}/plans/rules")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class RulesPages {

    private final StaticTemplates jte = new StaticTemplates();
    private final Rules rules;
    private final Pages pages;

    RulesPages(Rules rules, Pages pages) {
        this.rules = rules;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String council, Actor actor) {
        return page(request, council, HttpStatus.OK, RulesForm.of(rules.find()), FormErrors.none(), actor);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow(Role.ADMINISTRATOR)
    HttpResponse<?> decide(HttpRequest<?> request, String council, @Body RulesForm form, Actor actor) {
        var errors = form.check();
        if (!errors.isEmpty()) {
            var seen = new RulesForm(form.ownApproval(), "" + rules.find().version());
            return page(request, council, HttpStatus.UNPROCESSABLE_ENTITY, seen, errors, actor);
        }
        return rules.change(form.allowed(), form.seenVersion(), actor)
                ? Flash.redirect(request, "/" + council + "/plans/rules", "Rules saved")
                : page(request, council, HttpStatus.CONFLICT, RulesForm.of(rules.find()), FormErrors.of("ownApproval",
                        "Somebody else decided first: below is what they chose"), actor);
    }

    private HttpResponse<?> page(
            HttpRequest<?> request, String council, HttpStatus status, RulesForm form, FormErrors errors, Actor actor) {
        return HttpResponse.status(status).body(jte.planRules(
                pages.of(request, "Rules for plans").under(PlanPages.list(council)).with(errors), council, rules.find(),
                form, errors, actor.role() == Role.ADMINISTRATOR));
    }
}
