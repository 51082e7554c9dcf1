/**
 * Charts as SVG that the server writes into its pages: no script, no style attribute, no file of its own. A chart is a
 * tree of {@link org.caremarket.platform.chart.Svg} elements on a {@link org.caremarket.platform.chart.Canvas} that has
 * a name and a description; its colours are classes of {@code app.css}. A page that shows a chart also states the
 * finding in a sentence and gives the same figures in a table.
 */
package org.caremarket.platform.chart;
