/**
 * Forms for plans and returns as data: templates, the sections that a plan of one has, and the files of both. A return
 * changes its wording every year, so nothing in the code knows a single one of them. Knows nothing of plans that are
 * being written.
 */
package org.caremarket.plan.template;
