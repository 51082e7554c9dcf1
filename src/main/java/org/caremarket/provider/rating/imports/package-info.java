/**
 * The import of the Care Quality Commission's file of latest ratings, {@code kind=cqc-ratings}: one row for each location,
 * service or population group, and question, collapsed to locations. What it would change is reviewed first.
 */
package org.caremarket.provider.rating.imports;
