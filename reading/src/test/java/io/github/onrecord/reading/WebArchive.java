package io.github.onrecord.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Web archives as crawlers write them, and as they should not. */
final class WebArchive {
  private static final String COPY =
      "<p>The harbour master, Ama Boateng, said on Friday that the quay at %s was safe.</p>"
          + "<p>“We have tested every pile,” she told reporters. “None of them has moved.”</p>";

  private final boolean zipped;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> starts = new ArrayList<>();

  private WebArchive(boolean zipped) {
    this.zipped = zipped;
  }

  static WebArchive plain() {
    return new WebArchive(false);
  }

  static WebArchive zipped() {
    return new WebArchive(true);
  }

  /** A page about the quay of a town. */
  static String page(String town) {
    return "<!doctype html><html><head><title>Quay at "
        + town
        + "</title></head><body><article>"
        + COPY.formatted(town)
        + "</article></body></html>";
  }

  /** A page with an article and 30 MB of what nobody sees. */
  static String longPage() {
    return page("Tema").replace("</body>", "<!-- " + "a".repeat(30_000_000) + " --></body>");
  }

  /** A page as a server sends it. */
  WebArchive response(String url, String page) {
    return response(url, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }

  WebArchive response(String url, String page, String type, Charset charset) {
    return response(url, type, page.getBytes(charset));
  }

  WebArchive response(String url, String type, byte[] body) {
    return http(url, "HTTP/1.1 200 OK", "Content-Type: " + type, body);
  }

  WebArchive http(String url, String status, String header, byte[] body) {
    String head = status + "\r\n" + header + "\r\nContent-Length: " + body.length + "\r\n\r\n";
    byte[] block = joined(head.getBytes(StandardCharsets.UTF_8), body);
    return record("response", "WARC-Target-URI: " + url + "\r\n", block, block.length);
  }

  /** A record with a header that may not tell its length as it is. */
  WebArchive record(String type, String headers, byte[] block, int length) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
            + "%012d".formatted(starts.size())
            + ">\r\nWARC-Date: 2024-03-01T09:30:00Z\r\n"
            + headers
            + "Content-Type: application/http; msgtype="
            + type
            + "\r\n"
            + "Content-Length: "
            + length
            + "\r\n\r\n";
    return raw(
        joined(
            joined(head.getBytes(StandardCharsets.UTF_8), block),
            "\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
  }

  /** What is no record. */
  WebArchive raw(byte[] bytes) {
    starts.add(out.size());
    out.writeBytes(zipped ? zip(bytes) : bytes);
    return this;
  }

  int records() {
    return starts.size();
  }

  /** Where a record starts. */
  int start(int record) {
    return starts.get(record);
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  static byte[] zip(byte[] bytes) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new AssertionError("memory can be written to", e);
    }
    return zipped.toByteArray();
  }

  private static byte[] joined(byte[] one, byte[] other) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(one);
    both.writeBytes(other);
    return both.toByteArray();
  }
}
