package org.caremarket.workshop.collation;

import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.delivery.ActionLink;
import org.caremarket.delivery.ActionLinks;

/** Says on the page of an action who asked for it. */
@Singleton
final class AskedFor implements ActionLinks {

    private final Chain chain;

    AskedFor(Chain chain) {
        this.chain = chain;
    }

    @Override
    public List<ActionLink> of(long action) {
        return chain.ofAction(action).stream()
                .map(asked -> new ActionLink("Asked for by " + asked.byHowMany(), asked.what(), asked.path(), asked.workshop()))
                .toList();
    }
}
