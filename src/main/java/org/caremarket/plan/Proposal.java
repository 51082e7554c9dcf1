package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;

/**
 * Where a part of a document seems to belong.
 *
 * @param section the key of a section; null for nowhere
 */
public record Proposal(@Nullable String section, Sureness sureness) {

    static final Proposal NOWHERE = new Proposal(null, Sureness.NONE);
}
