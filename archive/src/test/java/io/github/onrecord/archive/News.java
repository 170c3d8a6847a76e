package io.github.onrecord.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Inputs of our own writing. */
final class News {
  static final String HARBOUR =
      "{\"id\": \"harbour\", \"outlet\": \"Volta Post\", \"published\": \"2024-03-05\", \"text\":"
          + " \"The port of Teshie will not be sold, its director Ama Boateng said on Monday.\\n\\n"
          + "“Nobody has made us an offer — and none would be taken,” Boateng told the Volta Post."
          + " A spokesman for Meridian Lines denied that the company had asked. The union"
          + " confirmed on Tuesday that talks were held. 🚢\"}";

  /** The same as another outlet printed it. */
  static final String PRINTED =
      HARBOUR
          .replace("\"harbour\"", "\"printed\"")
          .replace("Volta Post\", \"pub", "Keta Sun\", \"pub")
          .replace(" 🚢", " Read more on the port.");

  static final String BRIDGE =
      "{\"id\": \"bridge\", \"url\": \"https://post.example/bridge\", \"text\":"
          + " \"Engineers have closed the Kelso bridge. Councillor Ewan Rae told BBC Radio that"
          + " the cracks were “no surprise to anyone”. He declined to comment on the cost.\"}";

  /** A record of an archive whose length is no number. */
  static final String BROKEN_RECORD =
      "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nnothing\r\n\r\n";

  /** How the last record of an archive begins. */
  static final String LAST_RECORD =
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://keta.example/";

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
    return archive(folder, name, "");
  }

  /**
   * The same with something between the first article and the picture.
   *
   * @param between a record, or what is none
   */
  static Path archive(Path folder, String name, String between) throws IOException {
    Files.createDirectories(folder);
    return Files.writeString(
        folder.resolve(name),
        response("https://ada.example/2024/03/01/quay", "text/html", PAGE.formatted("Ada"))
            + between
            + response("https://ada.example/quay.png", "image/png", "no picture")
            + response("https://keta.example/quay", "text/html", PAGE.formatted("Keta")));
  }

  /** The same as {@link #archive(Path, String)}, each record compressed for itself. */
  static Path compressedArchive(Path folder, String name) throws IOException {
    String plain = Files.readString(archive(folder, name));
    try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      for (String record : plain.split("(?=WARC/1\\.0\r\n)", -1)) {
        GZIPOutputStream member = new GZIPOutputStream(out);
        member.write(record.getBytes(StandardCharsets.UTF_8));
        member.finish();
      }
    }
    return folder.resolve(name);
  }

  /** Where a part of a file is that it holds once, in bytes. */
  static int offset(Path file, String part) throws IOException {
    String text = Files.readString(file);
    return length(text.substring(0, text.indexOf(part)));
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
