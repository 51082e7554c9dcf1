/**
 * Plans and returns: what a council writes after a template in sections, signs off, submits and publishes. Every saved
 * text of a section stays; what was submitted or published is frozen with its figures. Addresses:
 * {@code /{council}/plans}, {@code /{council}/published} for everybody, and {@code /api/v1/{council}/plans}.
 */
package org.caremarket.plan;
