package org.caremarket.platform.file;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/**
 * The words of a workbook's cell, as its people see them. A workbook keeps days as numbers; only the cell's format tells
 * which are days, and how much of the day it shows.
 */
final class CellText {

    /** Workbooks escape what XML has no sign for, for example {@code _x000D_}. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LOOKS_LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    /** Parts of a format that are only words, colours, currencies or what stands for other values. */
    private static final Pattern NOT_A_SIGN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[(?!h|m|s)[^]]*]|_.|\\*.|;.*");
    private static final int FIFTEEN_DIGITS = 15;
    private static final int LAST_DAY = 2_958_465;

    private CellText() {}

    static String of(Cell cell, boolean since1904) {
        return switch (cell.getValue()) {
            case null -> "";
            case BigDecimal number -> number(number, format(cell), since1904);
            case Boolean truth -> truth ? "TRUE" : "FALSE";
            case Object words -> unescaped(words.toString());
        };
    }

    /** The text as a workbook keeps it, where it would be taken for an escape otherwise. */
    static String escaped(String text) {
        return text.contains("_x") ? LOOKS_LIKE_ESCAPE.matcher(text).replaceAll("_x005F_") : text;
    }

    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    /** The signs of the cell's format, in lower case; the library knows the numbered ones but those of East Asia. */
    private static String format(Cell cell) {
        var format = cell.getDataFormatString();
        return format == null ? "" : NOT_A_SIGN.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String number(BigDecimal number, String format, boolean since1904) {
        if (Math.abs((long) number.precision() - number.scale()) > 400 || Math.abs((long) number.scale()) > 400) {
            return number.toString();
        }
        if (format.contains("%")) {
            return plain(number.movePointRight(2)) + "%";
        }
        var moment = isDate(format) ? moment(number, since1904) : null;
        return moment == null ? plain(number) : words(moment, format, number);
    }

    /** Without the noise of binary fractions, as spreadsheets show it. */
    private static String plain(BigDecimal number) {
        var rounded = number.round(new MathContext(FIFTEEN_DIGITS)).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** A number as it is kept, without the noise of binary fractions; what is shown when it is none. */
    static String number(String kept, String shown) {
        try {
            return number(new BigDecimal(kept), "", false);
        } catch (NumberFormatException none) {
            return shown;
        }
    }

    /** A share as it is kept, in hundredths; what is shown when it is no number. */
    static String percentage(String kept, String shown) {
        try {
            return number(new BigDecimal(kept), "%", false);
        } catch (NumberFormatException none) {
            return shown;
        }
    }

    /** A day, or a moment, as {@code 2022-10-14} or {@code 2022-10-14T09:30:00}; what is shown when it is none. */
    static String day(String kept, String shown) {
        try {
            var moment = kept.contains("T") ? LocalDateTime.parse(kept) : LocalDate.parse(kept).atStartOfDay();
            var pattern = moment.toLocalTime().toSecondOfDay() == 0 ? "d MMMM uuuu" : "d MMMM uuuu HH:mm";
            return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(moment);
        } catch (DateTimeException none) {
            return shown;
        }
    }

    private static boolean isDate(String format) {
        return !format.contains("general") && !format.contains("e+")
                && (format.contains("y") || format.contains("d") || format.contains("h") || format.contains("m")
                        || format.contains("s"));
    }

    private static @Nullable LocalDateTime moment(BigDecimal number, boolean since1904) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return null;
        }
        // Spreadsheets believe in 29 February 1900, so days before March of that year are one later than they say.
        var first = since1904 ? LocalDate.of(1904, 1, 1)
                : number.intValue() < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        var seconds = Math.round(number.doubleValue() * 86_400);
        return first.atStartOfDay().plus(seconds, ChronoUnit.SECONDS);
    }

    private static String words(LocalDateTime moment, String format, BigDecimal number) {
        var time = format.contains("h") || format.contains("s") ? "HH:mm" : "";
        var day = format.contains("d") ? "d MMMM uuuu"
                : format.contains("y") ? format.contains("m") ? "MMMM uuuu" : "uuuu"
                : time.isEmpty() ? "MMMM" : "";
        if (day.isEmpty() && number.compareTo(BigDecimal.ONE) >= 0) {
            // More than a day of time is a length, and no time of the day.
            return plain(number);
        }
        var pattern = day.isEmpty() || time.isEmpty() || moment.toLocalTime().toSecondOfDay() == 0 && !day.isEmpty()
                ? day + (day.isEmpty() ? time : "")
                : day + " " + time;
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(moment);
    }
}
