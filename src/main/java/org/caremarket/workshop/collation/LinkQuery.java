package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;

/**
 * How far somebody is with choosing what a decision is linked to, as it stands in the address.
 *
 * @param q words in a delivery action
 * @param plan the id of a plan
 * @param section the key of its section
 * @param number a version of the section
 */
@Introspected
public record LinkQuery(
        @Nullable @QueryValue String q, @Nullable @QueryValue String plan, @Nullable @QueryValue String section,
        @Nullable @QueryValue String number) {

    static final LinkQuery NONE = new LinkQuery(null, null, null, null);

    static LinkQuery of(LinkForm form) {
        return new LinkQuery(null, form.plan(), form.section(), form.number());
    }
}
