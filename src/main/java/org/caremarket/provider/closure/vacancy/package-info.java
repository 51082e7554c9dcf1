/**
 * What locations have free, over time: beds, or hours of care a week, each reading with its day and source, at
 * {@code /{council}/vacancies} and {@code /{council}/locations/{id}/vacancies}. Others come in through
 * {@link org.caremarket.provider.closure.vacancy.Vacancies}.
 */
package org.caremarket.provider.closure.vacancy;
