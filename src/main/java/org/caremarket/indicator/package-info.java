/**
 * What is measured: the catalogue of indicators, versioned and the same for every council, and the local indicators
 * that a council adds for itself and compares with nobody. Addresses: {@code /{council}/indicators} and
 * {@code /api/v1/{council}/indicators}.
 */
package org.caremarket.indicator;
