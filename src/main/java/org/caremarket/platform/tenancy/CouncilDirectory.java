package org.caremarket.platform.tenancy;

import java.util.List;
import java.util.Optional;

/** Finds scopes by the words in an address. Answers from memory, so it may be asked on an event loop. */
public interface CouncilDirectory {

    /** The council with this slug, if it is a tenant. */
    Optional<CouncilScope> council(String slug);

    /** The region group with this slug. */
    Optional<RegionScope> region(String slug);

    /** Every council that is a tenant, by name. */
    List<CouncilScope> councils();
}
