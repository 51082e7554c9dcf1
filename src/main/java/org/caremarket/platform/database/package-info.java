/**
 * Where the service's PostgreSQL is and how to reach it: a server of the operator's own, or one that the service
 * unpacks, starts and stops itself. Also the master key that the passwords of login roles come from. No URLs.
 */
package org.caremarket.platform.database;
