package org.caremarket.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file that is an archive of parts. Its times are the paper's own day, so that the same paper makes the same file. */
final class Archive {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(out);
    private final LocalDate day;

    Archive(LocalDate day) {
        // The format begins in 1980.
        this.day = day.getYear() < 1980 || day.getYear() > 2099 ? LocalDate.of(1980, 1, 1) : day;
    }

    Archive add(String name, byte[] content) {
        return add(entry(name), content);
    }

    /** A part that programs read without unpacking. */
    Archive addStored(String name, String content) {
        var bytes = content.getBytes(StandardCharsets.US_ASCII);
        var entry = entry(name);
        var sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        return add(entry, bytes);
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    private ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(day.atStartOfDay());
        return entry;
    }

    private Archive add(ZipEntry entry, byte[] content) {
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return this;
    }
}
