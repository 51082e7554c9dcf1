/**
 * Asks the Care Quality Commission's public service for the ratings of the council's area, and hands them to the import of
 * its file, so that they are reviewed like any file. Off until an operator gives it an address and a key; see
 * {@code docs/operations/cqc.md}. Page: {@code /{council}/ratings/source}.
 */
package org.caremarket.provider.rating.cqc;
