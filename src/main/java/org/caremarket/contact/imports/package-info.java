/** Reads files of contacts as councils keep them. The import that writes them is {@link org.caremarket.contact.ContactLoading}. */
package org.caremarket.contact.imports;
