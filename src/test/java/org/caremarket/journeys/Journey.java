package org.caremarket.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of browser stories. Its tests ask for a {@link Desk} in front of the demonstration, which all such classes
 * share: one service, one database, one Chromium. So stories change records that no other story reads. None goes on for
 * ever: much that is asked of a browser has no time limit of its own.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(JourneyExtension.class)
@Timeout(value = 4, unit = TimeUnit.MINUTES)
@interface Journey {}
