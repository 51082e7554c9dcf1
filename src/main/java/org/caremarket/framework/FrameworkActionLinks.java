package org.caremarket.framework;

import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.delivery.ActionLink;
import org.caremarket.delivery.ActionLinks;

/** Says at an action which recommendation it carries out. */
@Singleton
final class FrameworkActionLinks implements ActionLinks {

    private final Frameworks frameworks;

    FrameworkActionLinks(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public List<ActionLink> of(long action) {
        return frameworks.ofAction(action).stream().map(each -> new ActionLink("Carries out",
                "Recommendation " + each.number(), Addresses.at(each.frameworkId()) + "#decision",
                frameworks.find(each.frameworkId()).map(whole -> whole.framework().title()).orElse(""))).toList();
    }
}
