/**
 * Workshops in which care providers answer a council's questions: {@code /{council}/workshops} for its officers,
 * {@code /{council}/answers/{token}} for providers, {@code /{council}/published/workshops} for everybody, and
 * {@code /api/v1/{council}/workshops}. This package holds the workshop itself with its sessions and its agenda;
 * {@code invitation} whom it asks, {@code response} what they said and the pages on which they say it, {@code collation}
 * what the council makes of it, {@code published} what it then tells everybody.
 */
package org.caremarket.workshop;
