package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import org.caremarket.platform.web.FormErrors;

/**
 * What a form says.
 *
 * @param text null when something is wrong
 */
record FigureReading(@Nullable FigureText text, FormErrors errors) {}
