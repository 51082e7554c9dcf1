package org.caremarket.plan;

import java.util.List;
import org.caremarket.platform.words.WordCount;

/**
 * What stands beside a section while it is written.
 *
 * @param wanted the figures that its template wants
 * @param length of what is in the form
 * @param inserts JSON: how many words each reference inserts, by what stands between its braces
 * @param others who else has it open
 */
public record SectionAids(List<WantedLine> wanted, WordCount length, String inserts, List<SectionWriter> others) {

    public SectionAids {
        wanted = List.copyOf(wanted);
        others = List.copyOf(others);
    }
}
