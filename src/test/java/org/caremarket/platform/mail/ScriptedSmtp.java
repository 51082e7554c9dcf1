package org.caremarket.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server on this machine that answers as it is told: {@code "RCPT" -> "550 5.1.1 No such user"}. An empty answer
 * is none at all: it takes what was said, and stays silent.
 */
final class ScriptedSmtp implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> script = new ConcurrentHashMap<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();

    ScriptedSmtp() throws IOException {
        this(0);
    }

    /** On this port, or a free one. */
    ScriptedSmtp(int port) throws IOException {
        socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** From now on. */
    void answer(String command, String answer) {
        script.put(command, answer);
    }

    void forget() {
        script.clear();
    }

    /** Messages whose last line was heard, whatever was answered. */
    List<String> taken() {
        return taken;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            if (!say(client, "CONNECT", "220 ready")) {
                in.read();
                return;
            }
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var command = line.split("[ :]")[0].toUpperCase();
                switch (command) {
                    case "EHLO", "HELO" -> say(client, "EHLO", "250 hello");
                    case "DATA" -> {
                        if (say(client, "DATA", "354 go on")) {
                            var message = new StringBuilder();
                            for (line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                                message.append(line).append('\n');
                            }
                            taken.add(message.toString());
                            say(client, ".", "250 taken");
                        }
                    }
                    case "QUIT" -> {
                        say(client, "QUIT", "221 bye");
                        return;
                    }
                    default -> say(client, command, "250 fine");
                }
            }
        } catch (IOException e) {
            // They hung up.
        }
    }

    private boolean say(Socket client, String command, String usual) throws IOException {
        var answer = script.getOrDefault(command, usual);
        if (!answer.isEmpty()) {
            client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            client.getOutputStream().flush();
        }
        return answer.startsWith("2") || answer.startsWith("3");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
