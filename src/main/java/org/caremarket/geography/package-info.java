/**
 * Which councils with adult social care duties England has and had since April 2015, under which names and codes
 * statistics and people know them, and when. Held in memory from files that ship with the service; no addresses, no
 * tables. Others come in through {@link org.caremarket.geography.Authorities}.
 */
package org.caremarket.geography;
