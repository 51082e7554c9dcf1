package org.caremarket.platform.file;

import org.caremarket.platform.web.Text;

/** Names of files as browsers give them: some with the way to it on somebody's disk, some with what nobody can see. */
public final class FileName {

    private static final int LONGEST = 150;

    private FileName() {}

    /** The name itself, to be shown; never a path. */
    public static String tidy(String given) {
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "").strip();
        if (Text.isBlank(name)) {
            return "file without a name";
        }
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 20) + "…" + name.substring(name.length() - 19);
    }
}
