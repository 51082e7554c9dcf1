package org.caremarket.platform.audit;

import org.caremarket.platform.access.Actor;

/** Who did what to which record, when, and from where. Append-only; part of the transaction that did it. */
public interface AuditTrail {

    /**
     * Writes one entry in the council's own trail.
     *
     * @param verb what was done, in the past tense, for example {@code rated}
     * @param record the kind of record, for example {@code action}
     * @param id the record's id
     * @param detail what a reader needs to understand it, in plain words; never a secret
     */
    void record(Actor by, String verb, String record, long id, String detail);
}
