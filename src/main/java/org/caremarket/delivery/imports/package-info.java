/**
 * Imports of delivery plans that councils keep in spreadsheets: what their columns, by-whens and statuses mean, what is
 * wrong with a row and what is proposed. The review itself, its pages and addresses belong to
 * {@link org.caremarket.platform.imports}.
 */
package org.caremarket.delivery.imports;
