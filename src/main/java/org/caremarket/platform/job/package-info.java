/**
 * Work in the background: what takes longer than somebody waits for a page. A feature adds a
 * {@link org.caremarket.platform.job.JobKind} and starts jobs through {@link org.caremarket.platform.job.Jobs}, in the
 * transaction that makes them necessary; what was acknowledged is done, by whichever process lives. Pages:
 * {@code /{council}/jobs} and {@code …/jobs/{id}}; as JSON under {@code /api/v1/{council}/jobs}.
 */
package org.caremarket.platform.job;
