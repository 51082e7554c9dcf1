package org.caremarket.platform.file;

/**
 * One thing that is wrong with a file.
 *
 * @param file the file, from the folder that people know, for example {@code sefton/council.yml}
 * @param line the line it stands on, from 1; 0 when it is about the file as a whole
 * @param reason what is wrong and what to write instead, in plain words
 */
public record FileProblem(String file, int line, String reason) {

    /** The problem as one line for people, for example {@code sefton/council.yml, line 3: The key "nmae" is not known}. */
    @Override
    public String toString() {
        return line == 0 ? file + ": " + reason : file + ", line " + line + ": " + reason;
    }
}
