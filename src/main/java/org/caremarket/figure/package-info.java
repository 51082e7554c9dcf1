/**
 * Figures that a council records: an indicator, of an area, for a period, as a source has it, with its history.
 * Addresses: {@code /{council}/figures} and {@code /api/v1/{council}/figures}.
 */
package org.caremarket.figure;
