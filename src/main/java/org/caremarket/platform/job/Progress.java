package org.caremarket.platform.job;

/**
 * How far a job is.
 *
 * @param total of how many steps; 0 while that is not known
 */
record Progress(int done, int total, String message) {

    static final Progress NONE = new Progress(0, 0, "");
}
