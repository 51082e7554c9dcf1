/**
 * The board report of a delivery plan: the paper that a committee gets, as at a day and from what was recorded until a
 * moment, so that the same address gives the same report whatever is recorded later. Pages:
 * {@code /{council}/delivery-plans/{id}/report}, and the same actions as {@code report.csv} and {@code report.xlsx}; as JSON
 * under {@code /api/v1}. Others come in through {@link org.caremarket.delivery.report.BoardReports}.
 */
package org.caremarket.delivery.report;
