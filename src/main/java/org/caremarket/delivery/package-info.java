/**
 * Delivery plans: themes, their actions with "by when", and the status reports that make each action's history, which is
 * never altered. Pages: {@code /{council}} (the overview), {@code /{council}/plans} with {@code …/plans/{id}/themes},
 * {@code /{council}/actions}, {@code …/actions/{id}} and {@code …/actions/{id}/statuses}; as JSON under
 * {@code /api/v1/{council}/plans} and {@code …/actions}. Others come in through
 * {@link org.caremarket.delivery.Actions} and {@link org.caremarket.delivery.Plans}; what people change goes through
 * {@link org.caremarket.delivery.PlanEdits}, {@link org.caremarket.delivery.ThemeEdits} and
 * {@link org.caremarket.delivery.ActionEdits}.
 */
package org.caremarket.delivery;
