/**
 * Plans and returns that a council opened to everybody: no one has to sign in, and nothing that is not published, and no
 * officer's name, is ever shown. Addresses: {@code /{council}/published} and {@code /api/v1/{council}/published}.
 */
package org.caremarket.plan.published;
