package org.caremarket.workshop;

import org.caremarket.platform.web.FormErrors;

/**
 * A page that asks before something of a workshop is taken away.
 *
 * @param answer what happens then
 * @param sendTo where the form is sent to
 * @param version of what is taken away, as it is shown
 * @param button what the button says
 * @param back where it leads without being sent
 */
public record WorkshopRemovalView(
        String caption, String answer, String sendTo, int version, String button, String back, FormErrors errors) {}
