package org.caremarket.fee;

/**
 * A line of costs.
 *
 * @param code its word in addresses, files and in the API: {@code staff-care}
 * @param group what it belongs to: {@code Staffing}
 * @param inTotal whether it is a part of the total; the cost of a whole visit is none
 * @param own whether the council added it to the standard list
 */
public record CostLine(String code, String group, String name, boolean inTotal, boolean own) {}
