package org.caremarket.platform.imports;

import java.nio.charset.StandardCharsets;

/** Files for {@link WordsImport}. */
public final class ImportFiles {

    private ImportFiles() {}

    /** Eight rows: five words that can be taken as they are, one to carry down, one twice, one nobody knows. */
    public static byte[] words(String prefix) {
        return """
                Our words;;
                Word;Means;Notes;Weight
                %1$sdone;COMPLETE;"Finished, and
                signed off";1
                %1$swell;GREEN;;2
                %1$salso well;;As above;
                %1$slate;AMBER;;3
                %1$sdone;COMPLETE;Again;
                %1$sstuck;RED;;
                %1$sasleep;Dormant;;
                ;RED;Without a word;
                """.formatted(prefix).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
