package org.caremarket.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** One process at a time uses a data folder. The operating system lets go of the lock when the process dies. */
final class FolderLock implements AutoCloseable {

    /**
     * Folders that this process holds. Asked before the file is opened: on Linux, closing any handle on a file gives
     * up the process's locks on it, so a second attempt within one process would silently undo the first.
     */
    private static final Set<Path> HELD = new HashSet<>();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws StartupFailure when a running copy of the service has the folder */
    static FolderLock take(Path folder) throws IOException {
        synchronized (HELD) {
            var real = folder.toRealPath();
            if (HELD.contains(real)) {
                throw taken(folder);
            }
            var channel = FileChannel.open(real.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw taken(folder);
            }
            HELD.add(real);
            return new FolderLock(real, channel);
        }
    }

    private static StartupFailure taken(Path folder) {
        return new StartupFailure("Another running copy of the service uses the data folder " + folder
                + ": stop that copy, or set CAREMARKET_DATA to another folder.");
    }

    @Override
    public void close() {
        synchronized (HELD) {
            try {
                channel.close();
            } catch (IOException e) {
                // The lock goes with the process at the latest.
            }
            HELD.remove(folder);
        }
    }
}
