/**
 * The options of the GOV.UK components that pages use, one record each; the tags in {@code src/main/jte/govuk} take
 * them. A record begins with a factory method and is completed with withers, for example
 * {@code Input.named("email").label("Email address").value(form.email()).errors(errors)}. Text given as {@link String}
 * is escaped; markup is given as {@link gg.jte.Content}.
 */
package org.caremarket.platform.web.govuk;
