package org.caremarket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The picture of states on a page for users, which is made from the table that the service keeps to. */
public final class StatePicture {

    private static final String BEGIN = "```mermaid\n";
    private static final String END = "```\n";

    private StatePicture() {}

    /**
     * Fails when the picture on the page is another one; with {@code -Dsnapshot.write=true} it is written first.
     *
     * @param page the page, from the project's folder on
     * @param picture what a diagram of states should say
     * @param test the test that asks, for the advice
     */
    public static void isOn(Path page, String picture, Class<?> test) throws IOException {
        var text = Files.readString(page);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int to = text.indexOf(END, from);
        if (Boolean.getBoolean("snapshot.write")) {
            text = text.substring(0, from) + picture + text.substring(to);
            Files.writeString(page, text);
            to = text.indexOf(END, from);
        }
        assertThat(text.substring(from, to))
                .as("run: mvn -q test -Dtest=%s -Dsnapshot.write=true, and look at the difference", test.getSimpleName())
                .isEqualTo(picture);
    }
}
