/**
 * Charts as SVG that the server writes into its pages: no script, no style attribute, no file of its own. A chart is a
 * tree of {@link org.caremarket.platform.chart.Svg} elements on a {@link org.caremarket.platform.chart.Canvas} that has
 * a name and a description; its colours are classes of {@code app.css}. A page that shows a chart also states the
 * finding in a sentence and gives the same figures in a table.
 *
 * <p>Charts that compare one with a group ({@link org.caremarket.platform.chart.DotPlot},
 * {@link org.caremarket.platform.chart.TrendChart}, {@link org.caremarket.platform.chart.FunnelPlot}) are drawn twice,
 * {@link org.caremarket.platform.chart.ChartSize#WIDE} for {@code app-wide} and
 * {@link org.caremarket.platform.chart.ChartSize#NARROW} for {@code app-narrow}, since letters that shrink with their
 * chart cannot be read on a phone; {@link org.caremarket.platform.chart.SvgFile} makes a file of one.
 */
package org.caremarket.platform.chart;
