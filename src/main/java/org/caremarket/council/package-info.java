/**
 * Councils and the regions they belong to: their register, their files under {@code tenants/}, their look. The readers
 * here read files into records and touch no database. A tenant is a council that uses the service; a region's members
 * need not be tenants. Pages: {@code /} (choose a council), {@code /{council}/brand.css}, {@code /regions/{region}}.
 */
package org.caremarket.council;
