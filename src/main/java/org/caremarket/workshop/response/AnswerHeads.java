package org.caremarket.workshop.response;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.Assets;
import org.caremarket.workshop.Agenda;

/** Gathers what every page behind a link knows. */
@Singleton
class AnswerHeads {

    /** Keeps in the browser what was not saved yet; the pages work without it. */
    static final String SCRIPT = Assets.href("answer.js");

    private final Agenda agenda;
    private final Answering answering;

    AnswerHeads(Agenda agenda, Answering answering) {
        this.agenda = agenda;
        this.answering = answering;
    }

    @ReadOnly
    public AnswerHead of(String council, Provider provider) {
        return new AnswerHead(((CouncilScope) Scope.current()).name(), council, provider,
                agenda.of(provider.workshop().id()), answering.given(provider));
    }
}
