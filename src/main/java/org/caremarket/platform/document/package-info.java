/**
 * Documents made from one source, and outlines read from documents. A {@link org.caremarket.platform.document.Paper} is
 * written as a web page, PDF, Word or OpenDocument file by {@link org.caremarket.platform.document.Papers}: its text is
 * read once, into blocks that hold nothing but what a document may hold, and every writer writes those. What people bring
 * along (.docx, .md) is read as parts under headings by {@link org.caremarket.platform.document.Outlines}. Nothing here
 * fetches anything, and no file is trusted.
 */
package org.caremarket.platform.document;
