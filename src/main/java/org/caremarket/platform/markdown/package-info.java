/**
 * Text that people write, as Markdown: lists, tables, emphasis, links, quotations, headings, and
 * <code>{{references}}</code> to something that the feature knows.
 * {@link org.caremarket.platform.markdown.Markdown} makes HTML of it, for pages or for documents;
 * {@link org.caremarket.platform.markdown.Pasted} tidies what comes out of a word processor.
 *
 * <p>The HTML is safe by the way it is made: the writer knows about twenty elements and their attributes, writes no
 * other, and escapes every word and every address. There is nothing left for a sanitiser to take away.
 */
package org.caremarket.platform.markdown;
