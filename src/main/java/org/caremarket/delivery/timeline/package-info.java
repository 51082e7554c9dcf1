/**
 * A delivery plan over time, at {@code /{council}/delivery-plans/{id}/timeline}: its actions as bars over the quarters of
 * financial years, as a list on narrow screens, and as a table, all of one
 * {@link org.caremarket.delivery.timeline.Timeline}.
 */
package org.caremarket.delivery.timeline;
