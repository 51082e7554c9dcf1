/**
 * Delivery plans: themes, their actions with "by when", and the status reports that make each action's history, which is
 * never altered. Pages: {@code /{council}} (the overview), {@code /{council}/actions}, {@code …/actions/{id}} and
 * {@code …/actions/{id}/statuses}; as JSON under {@code /api/v1/{council}/actions}. Others come in through
 * {@link org.caremarket.delivery.Actions} and {@link org.caremarket.delivery.Plans}.
 */
package org.caremarket.delivery;
