package io.github.onrecord.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A web archive of our own pages, compressed record by record. */
final class WebArchiveFile {
  private static final String PAGE =
      "<!doctype html><html><head><title>Pier %1$d at Tema</title><meta"
          + " property='article:published_time' content='2024-03-05T08:00:00Z'></head><body>"
          + "<article><p>The harbour master of Tema, Ama Boateng, said on Monday that pier %1$d"
          + " would be closed to lorries.</p><p>“We have looked at every pile of pier %1$d, and"
          + " found %2$d cracks,” she told the Volta Post. Kofi Mensah of the dockers’ union"
          + " denied that there were %2$d cracks.</p></article></body></html>";

  private WebArchiveFile() {}

  /** With so many articles, each of another pier. */
  static Path write(Path file, int articles) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < articles; i++) {
      try (GZIPOutputStream record = new GZIPOutputStream(all)) {
        record.write(record("https://post.example/pier/" + i, PAGE.formatted(i, i * 7 + 3)));
      }
    }
    return Files.write(file, all.toByteArray());
  }

  private static byte[] record(String url, String page) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    int length = http.getBytes(StandardCharsets.UTF_8).length;
    return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + url
            + "\r\nWARC-Date: 2024-03-06T09:30:00Z\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
