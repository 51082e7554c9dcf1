package org.caremarket.workshop.collation;

import org.caremarket.platform.access.Actor;
import org.caremarket.platform.web.Typed;

/** Does what a checked {@link LinkForm} asks for; pages and API ask alike. */
final class LinkForms {

    private LinkForms() {}

    static DispositionOutcome section(Dispositions dispositions, long workshop, Subject about, LinkForm form, Actor by) {
        var plan = Typed.id(form.plan()).orElseThrow();
        var key = Typed.line(form.section());
        var number = Typed.number(form.number()).orElseThrow();
        return form.removes() ? dispositions.notChanged(workshop, about, plan, key, number, by)
                : dispositions.changed(workshop, about, plan, key, number, form.excerpt(), by);
    }

    static DispositionOutcome action(Dispositions dispositions, long workshop, Subject about, LinkForm form, Actor by) {
        var action = form.actionId().orElseThrow();
        return form.removes() ? dispositions.carriesNot(workshop, about, action, by)
                : dispositions.carries(workshop, about, action, by);
    }
}
