/**
 * Imports of figures from the tables that councils and statisticians publish: what columns, signs and words mean, which
 * rows are of one figure, what is wrong with a row and what is proposed. The review itself, its pages and addresses
 * belong to {@link org.caremarket.platform.imports}.
 */
package org.caremarket.figure.imports;
