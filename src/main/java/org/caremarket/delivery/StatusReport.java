package org.caremarket.delivery;

import java.time.LocalDate;

/**
 * What somebody wants to report of an action, checked as a form but not yet against the action.
 *
 * @param narrative the reason or progress; may be empty
 * @param correctiveAction what is done to put it right; may be empty
 * @param asOf the day that the report speaks of
 * @param version the version of the action that its author saw
 */
public record StatusReport(
        Status status, String narrative, String correctiveAction, LocalDate asOf, int version) {}
