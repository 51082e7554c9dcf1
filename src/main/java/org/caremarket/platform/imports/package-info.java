/**
 * Imports of files that people made by hand: uploaded, reviewed on a screen before anything is written, confirmed in one
 * transaction, and undone while nothing was changed since. A feature says in an
 * {@link org.caremarket.platform.imports.ImportKind} what its rows mean; pages, states and the API are the same for all
 * kinds. A small file is read anew whenever its review is asked for, a large one by a job, and kept in memory while
 * there is room. All that was decided stands in the database, so a review can be left and found again by anybody who may.
 * Pages: {@code /{council}/imports} and {@code …/imports/{id}}; as JSON under {@code /api/v1/{council}/imports}.
 */
package org.caremarket.platform.imports;
