package org.caremarket.platform.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what comes out of all parts of a packed file together: a small file can unpack to any size, whatever it says of
 * its own parts, so what reads it is stopped as soon as it is too much.
 */
public final class Unpacked {

    private final Limit limit;
    private long bytes;

    public Unpacked(Limit limit) {
        this.limit = limit;
    }

    /** Says when a file has unpacked to too much. */
    @FunctionalInterface
    public interface Limit {

        /**
         * Passes so many bytes, or throws.
         *
         * @throws IOException where what reads the file hands it on as it is
         */
        void check(long bytes) throws IOException;
    }

    /** A part whose bytes are counted as they are read. */
    public InputStream count(InputStream part) {
        return new Counted(part);
    }

    private final class Counted extends FilterInputStream {

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            add(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = super.read(into, from, length);
            add(Math.max(0, read));
            return read;
        }

        private void add(int read) throws IOException {
            bytes += read;
            limit.check(bytes);
        }
    }
}
