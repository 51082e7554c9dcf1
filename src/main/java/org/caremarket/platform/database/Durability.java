package org.caremarket.platform.database;

/** What the server does about a power cut. */
public enum Durability {
    /** What was committed stays, whatever happens to the machine. */
    SAFE,
    /** Faster; a power cut may destroy everything. For tests, whose data nobody needs. */
    NONE
}
