package org.caremarket.benchmark;

/** What came of adding, changing or removing a list of peers. */
public sealed interface PeerListOutcome {

    /** It is as it was wanted. */
    record Saved(PeerList list) implements PeerListOutcome {}

    /** Somebody else changed it first; nothing was written. */
    record Stale(PeerList current) implements PeerListOutcome {}

    /** Another list has this name. */
    record NameTaken() implements PeerListOutcome {}

    /** This council has no such list. */
    record NotFound() implements PeerListOutcome {}
}
