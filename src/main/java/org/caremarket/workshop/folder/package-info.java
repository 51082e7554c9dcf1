/**
 * What was said to workshops, and what was made of it, from a council's folder: {@code workshops/<name>/answers.csv},
 * {@code themes.csv} and {@code dispositions.yml} beside the workshop itself.
 */
package org.caremarket.workshop.folder;
