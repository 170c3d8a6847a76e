package io.github.onrecord.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Inputs of our own writing. */
final class News {
  static final String HARBOUR =
      "{\"id\": \"harbour\", \"outlet\": \"Volta Post\", \"published\": \"2024-03-05\", \"text\":"
          + " \"The port of Teshie will not be sold, its director Ama Boateng said on Monday.\\n\\n"
          + "“Nobody has made us an offer — and none would be taken,” Boateng told the Volta Post."
          + " A spokesman for Meridian Lines denied that the company had asked. The union"
          + " confirmed on Tuesday that talks were held. 🚢\"}";

  static final String BRIDGE =
      "{\"id\": \"bridge\", \"url\": \"https://post.example/bridge\", \"text\":"
          + " \"Engineers have closed the Kelso bridge. Councillor Ewan Rae told BBC Radio that"
          + " the cracks were “no surprise to anyone”. He declined to comment on the cost.\"}";

  private static final String PAGE =
      "<!doctype html><html><head><title>Quay at %1$s</title><meta name=author content='Ama"
          + " Owusu'></head><body><article><p>The harbour"
          + " master, Kofi Mensah, said on Friday that the quay at %1$s was safe.</p><p>“We have"
          + " tested every pile,” he told reporters. “None of them has moved.”</p>"
          + "</article></body></html>";

  private News() {}

  static Path lines(Path folder, String name, String... lines) throws IOException {
    Files.createDirectories(folder);
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  /** A web archive with two articles and a picture. */
  static Path archive(Path folder, String name) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        response("https://ada.example/2024/03/01/quay", "text/html", PAGE.formatted("Ada"))
            + response("https://ada.example/quay.png", "image/png", "no picture")
            + response("https://keta.example/quay", "text/html", PAGE.formatted("Keta")));
  }

  private static String response(String url, String type, String body) {
    String http =
        lines(
            "HTTP/1.1 200 OK",
            "Content-Type: " + type + "; charset=utf-8",
            "Content-Length: " + length(body),
            "",
            body);
    return lines(
        "WARC/1.0",
        "WARC-Type: response",
        "WARC-Target-URI: " + url,
        "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>".formatted(url.length()),
        "WARC-Date: 2024-03-01T09:30:00Z",
        "Content-Type: application/http; msgtype=response",
        "Content-Length: " + length(http),
        "",
        http,
        "",
        "");
  }

  private static String lines(String... lines) {
    return String.join("\r\n", lines);
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
