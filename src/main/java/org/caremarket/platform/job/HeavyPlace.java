package org.caremarket.platform.job;

/** The one place that a process has for work that takes much memory. */
interface HeavyPlace {

    /** Takes the place, if it is free. */
    boolean take();

    /** Gives it back, and lets those look again who found it taken. */
    void free();

    /** Whether nobody has it. */
    boolean isFree();
}
