/**
 * Who did what, when and from where: written with the change itself, never altered. Administrators read it under
 * {@code /{council}/audit}, as CSV under {@code /{council}/audit.csv} and as JSON under {@code /api/v1/{council}/audit}.
 */
package org.caremarket.platform.audit;
