/**
 * Delivery plans: themes, their actions with "by when", and the status reports that make each action's history, which is
 * never altered. Pages: {@code /{council}} (the overview), {@code /{council}/delivery-plans} with {@code …/delivery-plans/{id}/themes},
 * {@code /{council}/actions}, {@code …/actions/{id}} and {@code …/actions/{id}/statuses}; as JSON under
 * {@code /api/v1/{council}/delivery-plans} and {@code …/actions}. Others come in through
 * {@link org.caremarket.delivery.Actions} and {@link org.caremarket.delivery.DeliveryPlans}; what people change goes through
 * {@link org.caremarket.delivery.DeliveryPlanEdits}, {@link org.caremarket.delivery.ThemeEdits} and
 * {@link org.caremarket.delivery.ActionEdits}.
 */
package org.caremarket.delivery;
