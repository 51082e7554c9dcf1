/**
 * What an operator types instead of starting the service: {@code migrate} and {@code council add|list|import|remove},
 * {@code region list|invite}.
 * Commands open the same database as the service and no port. See {@code docs/operations/councils.md}.
 */
package org.caremarket.operator;
