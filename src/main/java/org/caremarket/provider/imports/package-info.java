/**
 * Reads lists of providers and locations as councils keep them. What is read is written by
 * {@link org.caremarket.provider.RegisterEntries}.
 */
package org.caremarket.provider.imports;
