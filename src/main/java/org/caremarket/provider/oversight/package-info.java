/**
 * How the council watches over its providers: the level of monitoring of each location, the visits that its rule asks for,
 * improvement actions and risk notes, at {@code /{council}/monitoring} and {@code /{council}/locations/{id}/monitoring};
 * and the list of those that some stated rule points at, at {@code /{council}/watch-list}. Others come in through
 * {@link org.caremarket.provider.oversight.Monitoring}, {@link org.caremarket.provider.oversight.Visits} and
 * {@link org.caremarket.provider.oversight.WatchList}, and add reasons to watch by a bean of
 * {@link org.caremarket.provider.oversight.WatchRule}.
 */
package org.caremarket.provider.oversight;
