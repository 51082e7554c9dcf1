package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Problem;

/** Keeps what somebody types while they type, for the script of the form: {@code plan-edit.js}. */
@Hidden
@Controller("/{council}/plans/{id}/sections/{key}/draft")
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class SectionDraftPages {

    /**
     * What the script is told.
     *
     * @param savedAt when the draft was kept
     * @param words how long the text is
     * @param signs of its words, those that are signs
     * @param version that the section has now; another than the form's when somebody saved meanwhile
     * @param others who else has the section open
     */
    @Serdeable
    record Kept(Instant savedAt, int words, int signs, int version, List<SectionWriter> others) {}

    /**
     * A sign that somebody still has the section open; with a text, what they typed.
     *
     * @param text as in {@link SectionForm}; null when nothing was typed since
     * @param left whether they leave the form
     */
    @Introspected
    @Serdeable
    record Sign(@Nullable String text, @Nullable List<String> cells, @Nullable String version, @Nullable String left) {

        SectionForm form() {
            return new SectionForm(text, cells, version, null, null);
        }
    }

    private final Plans plans;
    private final Sections sections;
    private final Drafts drafts;
    private final Readings readings;
    private final Forms forms;
    private final Clock clock;

    SectionDraftPages(Plans plans, Sections sections, Drafts drafts, Readings readings, Forms forms, Clock clock) {
        this.plans = plans;
        this.sections = sections;
        this.drafts = drafts;
        this.readings = readings;
        this.forms = forms;
        this.clock = clock;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(String council, long id, String key, @Body Sign sign, Actor actor) {
        var found = SectionPages.place(plans, sections, council, id, key);
        if (found.isEmpty()) {
            return PlanApi.notFound();
        }
        var section = found.get().section();
        var form = sign.form();
        var typed = sign.text() == null ? section.text() : form.typed(section);
        if (sign.text() == null) {
            drafts.touch(id, key, actor);
        } else {
            var errors = form.check(forms, section);
            if (typed.length() > SectionDraft.LONGEST) {
                errors = errors.and("text", "It is too long to be kept: only the first %,d characters can be saved".formatted(
                        SectionText.LONGEST));
            }
            if (!errors.isEmpty()) {
                return Problem.of(errors).response();
            }
            drafts.keep(id, section, typed, form.seenVersion().orElseThrow(), actor);
        }
        if ("yes".equals(sign.left())) {
            drafts.leave(id, key, actor);
        }
        var count = readings.notes().count(typed);
        return HttpResponse.ok(new Kept(clock.instant(), count.words(), count.signs(), section.version(),
                drafts.of(id, section, actor).others()));
    }
}
