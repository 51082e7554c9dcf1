package org.caremarket.plan.percentage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of a sentence, and what each can be by what stands around it. */
final class Numbers {

    /** Longer numbers count nothing that a plan is about. */
    private static final int MOST_DIGITS = 12;
    /** So far is looked back for the words before a number. */
    private static final int BEFORE = 24;

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?![\\d])");
    private static final Pattern PERCENT = Pattern.compile("(?i)\\s?%|\\s+per\\s?cent\\b");
    private static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    /** What makes the number after it something else than a count. */
    private static final Pattern LABELLED = Pattern.compile("(?:[£$€\\p{L}]|[\\d\\s][-–−:]|^[-–−]|\\d/\\d+/|\\b" + MONTH + "\\.?\\s"
            + "|(?i:\\b(?:sections?|pages?|tables?|figures?|chapters?|questions?|appendix|annex|lots?|parts?|paragraphs?|phases?"
            + "|stages?|tiers?|bands?|quarters?|weeks?|wards?|aged?|note|version|act|no\\.)\\s))$");
    /** What makes the number before it something else than a count. */
    private static final Pattern MEASURED = Pattern.compile("(?:[\\p{L}+]|[-–−:]\\s?[\\d]|[-–−]\\p{L}|/\\d+/|\\s+" + MONTH
            + "\\b|\\s+(?:thousand|million|billion)\\b)");
    private static final Pattern ABOUT = Pattern.compile("(?:[~<>≤≥±]\\s?|(?i:\\b(?:about|around|roughly|approximately|approx\\.?"
            + "|circa|c\\.|nearly|almost|over|under|above|below|than|least|most|some|up to|between|estimated)\\s))$");
    private static final Pattern RANGE = Pattern.compile("(?i:\\d%?\\s?[-–−]|\\d%?\\s+to\\s|(?<![\\p{L}\\d)])[-–−])$");

    private Numbers() {}

    static List<Number> of(String sentence) {
        var found = new ArrayList<Number>();
        var numbers = NUMBER.matcher(sentence);
        while (numbers.find()) {
            if (numbers.end() - numbers.start() <= MOST_DIGITS) {
                found.add(number(sentence, numbers));
            }
        }
        return found;
    }

    private static Number number(String sentence, Matcher at) {
        var value = new BigDecimal(at.group().replace(",", ""));
        var before = sentence.substring(Math.max(0, at.start() - BEFORE), at.start());
        boolean exact = !ABOUT.matcher(before).find();
        var percent = PERCENT.matcher(sentence).region(at.end(), sentence.length());
        if (percent.lookingAt()) {
            return new Number(value, at.start(), percent.end(), Number.Kind.PERCENTAGE, exact && !RANGE.matcher(before).find());
        }
        return new Number(value, at.start(), at.end(), kind(sentence, at, value, before), exact);
    }

    private static Number.Kind kind(String sentence, Matcher at, BigDecimal value, String before) {
        if (value.scale() > 0 || LABELLED.matcher(before).find()
                || MEASURED.matcher(sentence).region(at.end(), sentence.length()).lookingAt()) {
            return Number.Kind.OTHER;
        }
        boolean year = at.group().matches("(?:19|20)\\d\\d");
        return year ? Number.Kind.YEAR : Number.Kind.COUNT;
    }
}
