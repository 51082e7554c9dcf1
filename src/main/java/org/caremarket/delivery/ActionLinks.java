package org.caremarket.delivery;

import java.util.List;

/**
 * Knows what an action has to do with elsewhere in the service. Other features publish a bean of this kind each; the page
 * of an action shows what all of them know, so that delivery need know none of them.
 */
public interface ActionLinks {

    /** What this action has to do with, in the order in which it is shown; empty when nothing. */
    List<ActionLink> of(long action);
}
