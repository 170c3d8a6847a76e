package io.github.onrecord.server;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file as the form of the start page sends it. */
record Sending(String name, String content, String formToken, String cookie) {
  private static final String EDGE = "onrecord-test-edge";

  /** From a page that the server has just shown. */
  static Sending from(Fixture server, String name, String content) {
    HttpResponse<String> start = server.get("/");
    String cookie = start.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    return new Sending(
        name, content, ServerTest.form(start).replaceFirst("form-token=", ""), cookie);
  }

  /** Sends it and tells the page that follows how it is read. */
  String to(Fixture server) {
    HttpResponse<String> sent =
        server.post("/files", body(), "Content-Type", type(), "Cookie", cookie);
    return place(sent.headers().firstValue("Location"), sent.body());
  }

  private static String place(Optional<String> location, String otherwise) {
    return location.orElseThrow(() -> new AssertionError(otherwise));
  }

  String type() {
    return "multipart/form-data; boundary=" + EDGE;
  }

  String body() {
    return "--%1$s\r\nContent-Disposition: form-data; name=\"form-token\"\r\n\r\n%2$s\r\n"
            .formatted(EDGE, formToken)
        + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
            .formatted(EDGE, name.replace("\"", "%22"))
        + content
        + "\r\n--"
        + EDGE
        + "--\r\n";
  }

  /** What goes before the body where a client asks whether that is welcome. */
  String headers() {
    return """
    POST /files HTTP/1.1
    Host: localhost
    Content-Type: %s
    Cookie: %s
    Content-Length: %d
    Expect: 100-continue
    Connection: close

    """
        .formatted(type(), cookie, body().getBytes(StandardCharsets.UTF_8).length)
        .replace("\n", "\r\n");
  }

  /** The page of a file once all of it is read. */
  static String whenDone(Fixture server, String place) throws InterruptedException {
    String page = server.get(place).body();
    while (page.contains("http-equiv=\"refresh\"")) {
      Thread.sleep(5);
      page = server.get(place).body();
    }
    return page;
  }
}
