/** What time it is. */
package org.caremarket.platform.time;
