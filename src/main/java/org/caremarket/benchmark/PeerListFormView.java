package org.caremarket.benchmark;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import org.caremarket.geography.Authority;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * The form for a list of peers.
 *
 * @param list null for a new one
 * @param regions every other council, by region
 * @param stale whether somebody else changed the list first
 * @param now who is in the list on record, in words
 */
public record PeerListFormView(
        String council, @Nullable PeerList list, PeerListForm form, Map<String, List<Authority>> regions, boolean stale,
        String now, FormErrors errors) {

    public Input name() {
        return Input.named("name").label(Label.of("What is the list called?").classes("govuk-label--s"))
                .value(form.name()).errors(errors);
    }

    public Textarea reason() {
        return Textarea.named("reason").label(Label.of("Why just these councils?").classes("govuk-label--s"))
                .hint("Whoever reads a comparison sees this. For example, similar age, similar wages, similar rurality")
                .rows(3).value(form.reason()).errors(errors);
    }

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("member", "members");
    }

    /** The version that the form was made from; empty for a new list. */
    public String version() {
        return form.version() == null ? "" : form.version();
    }

    public boolean chosen(Authority authority) {
        return form.areas().contains(authority.gssCode());
    }

    /** Whether somebody of the region is chosen, so that it is shown open. */
    public boolean open(List<Authority> region) {
        return region.stream().anyMatch(this::chosen);
    }

    public long chosen(List<Authority> region) {
        return region.stream().filter(this::chosen).count();
    }

    /** The councils that are chosen, for which days can be typed. */
    public List<Authority> members() {
        return regions.values().stream().flatMap(List::stream).filter(this::chosen).toList();
    }

    public String from(Authority authority) {
        return form.typed(form.from(), authority.gssCode());
    }

    public String to(Authority authority) {
        return form.typed(form.to(), authority.gssCode());
    }

    public @Nullable String dayError(Authority authority) {
        return errors.message("from-" + authority.gssCode());
    }

    public String path() {
        return "/" + council + "/benchmarks/peers";
    }

    public String sendTo() {
        return list == null ? path() : path() + "/" + list.id();
    }
}
