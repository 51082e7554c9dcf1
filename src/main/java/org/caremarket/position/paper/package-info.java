/**
 * The market position as one document, {@code /{council}/market-position/document}: a page, and files for a board that a
 * job makes and that are kept.
 */
package org.caremarket.position.paper;
