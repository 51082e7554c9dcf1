package org.caremarket.council;

import java.util.List;
import org.caremarket.delivery.StatusWord;
import org.caremarket.platform.mail.MailSettings;

/**
 * One council as its {@code council.yml} describes it.
 *
 * @param name the council's name as people write it
 * @param slug the council's word in addresses; also the name of its folder
 * @param gss its code in official statistics, for example {@code E08000014}
 * @param otherCodes codes under which other editions of official statistics know the same council, for example after a
 *     change of boundary; most often none
 * @param region the slug of the region whose member it is in official statistics
 * @param colours the colours of its pages
 * @param segments the service segments it commissions, in the words of {@link #SEGMENTS}
 * @param localities the parts of its area by which it plans its market; empty when it plans for the whole
 * @param statuses the words of its status column, in the order they are shown
 * @param mail how its mail goes
 * @param mailLine the line on which that begins
 * @param people demonstration people
 */
public record CouncilFile(
        String name,
        String slug,
        String gss,
        List<String> otherCodes,
        String region,
        Colours colours,
        List<String> segments,
        List<String> localities,
        List<StatusWord> statuses,
        MailSettings mail,
        int mailLine,
        List<Person> people) {

    /** The service segments that a council can commission. */
    public static final List<String> SEGMENTS = List.of(
            "nursing care", "residential care", "home care", "home care: older people",
            "home care: supported housing and extra care", "home care: complex needs", "reablement", "extra care",
            "supported living", "direct payments", "day opportunities", "short breaks", "intermediate care");

    public CouncilFile {
        otherCodes = List.copyOf(otherCodes);
        segments = List.copyOf(segments);
        localities = List.copyOf(localities);
        statuses = List.copyOf(statuses);
        people = List.copyOf(people);
    }

    /**
     * The colours of a council's pages; their contrast is at least 4.5.
     *
     * @param brand the background of the council's band, as {@code #rrggbb}
     * @param text the text on it, {@code #ffffff} or {@code #000000}
     */
    public record Colours(String brand, String text) {}
}
