package io.github.ecosocle.endtoend;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One tab of a real Chromium, told what to do through its own protocol: opens pages, presses keys, reads what is there. */
final class ChromiumSession implements Closeable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** A busy machine is slow, not wrong. */
    private static final long PATIENCE_SECONDS = 120;

    private static final int SHIFT = 8;
    private static final Map<String, Integer> KEYS = Map.of("Tab", 9, "Enter", 13, "Space", 32, "ArrowDown", 40);

    private final Process chromium;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> told = new LinkedBlockingQueue<>();
    private int last;

    ChromiumSession(Path profile) throws IOException {
        this.chromium = new ProcessBuilder(List.of(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "about:blank"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            this.socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(page(port(profile.resolve("DevToolsActivePort"))), new Listener())
                    .join();
        } catch (IOException | RuntimeException failed) {
            chromium.destroyForcibly();
            throw failed;
        }
        send("Page.enable", Map.of());
    }

    private static String port(Path file) throws IOException {
        for (long tenths = 0; tenths < PATIENCE_SECONDS * 10; tenths++) {
            if (Files.isRegularFile(file) && Files.readString(file).contains("\n")) {
                return Files.readAllLines(file).get(0);
            }
            pause(100);
        }
        throw new IOException("Chromium has not started");
    }

    private static URI page(String port) throws IOException {
        HttpRequest asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .timeout(Duration.ofSeconds(PATIENCE_SECONDS))
                .build();
        try {
            String tab = HttpClient.newHttpClient()
                    .send(asked, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
            return URI.create(MAPPER.readTree(tab).path("webSocketDebuggerUrl").asString());
        } catch (InterruptedException stopped) {
            throw new InterruptedIOException(stopped.getMessage());
        }
    }

    private static void pause(long milliseconds) throws IOException {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            throw new InterruptedIOException(stopped.getMessage());
        }
    }

    private JsonNode send(String method, Map<String, Object> parameters) throws IOException {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", ++last);
        message.put("method", method);
        message.put("params", parameters);
        socket.sendText(MAPPER.writeValueAsString(message), true).join();
        JsonNode answer = await(last, "");
        if (answer.has("error") || answer.path("result").has("exceptionDetails")) {
            throw new IOException(method + ": " + answer);
        }
        return answer.path("result");
    }

    private JsonNode await(int id, String event) throws IOException {
        try {
            while (true) {
                JsonNode message = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (message == null) {
                    throw new IOException("Chromium says nothing");
                }
                if (id > 0
                        ? message.path("id").asInt(0) == id
                        : message.path("method").asString("").equals(event)) {
                    return message;
                }
            }
        } catch (InterruptedException stopped) {
            throw new InterruptedIOException(stopped.getMessage());
        }
    }

    /** As drawn on a screen, or on paper, of this size. */
    void open(Path page, int width, int height, String media) throws IOException {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        send("Emulation.setEmulatedMedia", Map.of("media", media));
        told.clear();
        send("Page.navigate", Map.of("url", page.toUri().toString()));
        if (!evaluate("document.readyState").equals("complete")) {
            await(0, "Page.loadEventFired");
        }
    }

    /** Waits until an expression holds. */
    void until(String condition) throws IOException {
        for (long tenths = 0; !evaluate("String(" + condition + ")").equals("true"); tenths++) {
            if (tenths > PATIENCE_SECONDS * 10) {
                throw new IOException("never true: " + condition);
            }
            pause(100);
        }
    }

    void press(String key) throws IOException {
        press(key, 0);
    }

    void pressWithShift(String key) throws IOException {
        press(key, SHIFT);
    }

    private void press(String key, int modifiers) throws IOException {
        Map<String, Object> pressed = new LinkedHashMap<>();
        pressed.put("type", key.equals("Enter") ? "keyDown" : "rawKeyDown");
        pressed.put("key", key.equals("Space") ? " " : key);
        pressed.put("code", key);
        pressed.put("windowsVirtualKeyCode", KEYS.getOrDefault(key, 0));
        pressed.put("modifiers", modifiers);
        if (key.equals("Enter") || key.equals("Space")) {
            pressed.put("text", key.equals("Enter") ? "\r" : " ");
            pressed.put("type", "keyDown");
        }
        send("Input.dispatchKeyEvent", pressed);
        pressed.put("type", "keyUp");
        send("Input.dispatchKeyEvent", pressed);
    }

    /** The value of an expression, as a text. */
    String evaluate(String expression) throws IOException {
        return send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true))
                .path("result")
                .path("value")
                .asString("");
    }

    /** The page as a PNG picture, the part that is seen or all of it. */
    byte[] picture(boolean whole) throws IOException {
        Map<String, Object> how = Map.of("format", "png", "captureBeyondViewport", whole);
        return Base64.getDecoder()
                .decode(send("Page.captureScreenshot", how).path("data").asString());
    }

    @Override
    public void close() throws IOException {
        try {
            send("Browser.close", Map.of());
            chromium.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new InterruptedIOException(stopped.getMessage());
        } finally {
            chromium.destroyForcibly();
        }
    }

    /** Messages come in pieces. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean end) {
            text.append(piece);
            if (end) {
                told.add(MAPPER.readTree(text.toString()));
                text.setLength(0);
            }
            return WebSocket.Listener.super.onText(from, piece, end);
        }
    }
}
