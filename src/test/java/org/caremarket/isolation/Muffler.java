package org.caremarket.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.regex.Pattern;

/** Stands before a database server, passes everything on, and on demand nothing, while connections stay open. */
final class Muffler implements AutoCloseable {

    private static final Pattern PLACE = Pattern.compile("//([^/:]+):(\\d+)/");

    private final ServerSocket door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    private boolean silent;

    Muffler() throws IOException {}

    /** The address that leads to the same database through here. */
    String before(String url) {
        var place = PLACE.matcher(url);
        if (!place.find()) {
            throw new IllegalArgumentException("No host and port in the address");
        }
        var host = place.group(1);
        var port = Integer.parseInt(place.group(2));
        Thread.ofVirtual().start(() -> {
            while (!door.isClosed()) {
                try {
                    var from = door.accept();
                    Thread.ofVirtual().start(() -> join(from, host, port));
                } catch (IOException e) {
                    return;
                }
            }
        });
        return place.replaceFirst("//127.0.0.1:" + door.getLocalPort() + "/");
    }

    private void join(Socket from, String host, int port) {
        try (from; var to = new Socket(host, port)) {
            var back = Thread.ofVirtual().start(() -> {
                pass(to, from);
            });
            pass(from, to);
            back.join();
        } catch (IOException e) {
            // Whoever wanted the connection sees it closed.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(Socket from, Socket to) {
        try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            var bytes = new byte[8192];
            for (var read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                awaitSpeech();
                out.write(bytes, 0, read);
            }
            awaitSpeech();
        } catch (IOException e) {
            // One side is gone; closing both tells the other.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void awaitSpeech() throws InterruptedException {
        while (silent) {
            wait();
        }
    }

    synchronized void silence(boolean wanted) {
        silent = wanted;
        notifyAll();
    }

    @Override
    public void close() throws IOException {
        silence(false);
        door.close();
    }
}
