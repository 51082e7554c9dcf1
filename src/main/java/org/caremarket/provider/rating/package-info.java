/**
 * The regulator's ratings of locations, with their history: overall and the five questions. They come from the Care Quality
 * Commission's file of latest ratings ({@code imports}), from its public service ({@code cqc}, off by default), or are
 * entered by hand. Pages: {@code /{council}/ratings} and {@code /{council}/locations/{id}/ratings}; as JSON under
 * {@code /api/v1/{council}/ratings} and {@code …/locations/{id}/ratings}. Others come in through
 * {@link org.caremarket.provider.rating.Ratings}.
 */
package org.caremarket.provider.rating;
