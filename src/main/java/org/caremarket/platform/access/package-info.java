/**
 * Who somebody is and what they may do: sign-in, sessions, accounts and the people of a council or region, the rule
 * that every route is checked with, and the proof that a form came from our own page. Addresses under
 * {@code /{council}} and, for analysts, {@code /regions/{region}}: {@code sign-in}, {@code sign-out}, {@code account},
 * {@code invitations}, {@code people}; the same nouns under {@code /api/v1}.
 */
package org.caremarket.platform.access;
