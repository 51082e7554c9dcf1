package org.caremarket.delivery;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;

/**
 * How many actions of a theme have a status.
 *
 * @param overdue how many of them should have ended by the day that is looked from
 * @param soon how many of them end within {@value Due#SOON_DAYS} days of it
 * @param unread how many of them are open and have a "by when" that cannot be read
 * @param owners who owns some of them; without those whose owner is not stated
 */
@Introspected
public record StatusCount(
        long planId,
        String plan,
        long themeId,
        String theme,
        Status status,
        long count,
        long overdue,
        long soon,
        long unread,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> owners) {}
