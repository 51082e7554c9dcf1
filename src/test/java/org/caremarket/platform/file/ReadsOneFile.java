package org.caremarket.platform.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that does nothing but read a file, in as little memory as it is started with. */
public final class ReadsOneFile {

    private ReadsOneFile() {}

    public static void main(String[] arguments) throws IOException {
        var path = Path.of(arguments[0]);
        switch (SheetReader.read(Files.readAllBytes(path), path.getFileName().toString())) {
            case SheetOutcome.Read(var sheet, var notes, var names) -> System.out.println("%d rows, the last ends with %s".formatted(
                    sheet.rows().size(), sheet.rows().getLast().cells().getLast()));
            case SheetOutcome.Unreadable(var reason) -> System.out.println(reason);
        }
    }
}
