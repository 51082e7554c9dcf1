/**
 * The register of providers and their locations, at {@code /{council}/providers} and {@code /{council}/locations}: what
 * they do, for which segments, where, under which contract. Others come in through
 * {@link org.caremarket.provider.Providers} and {@link org.caremarket.provider.Locations}.
 */
package org.caremarket.provider;
