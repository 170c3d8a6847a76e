package io.github.onrecord.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;

/** Opens an input as what it is. */
final class Formats {
  private static final int HEAD = 1 << 16;

  private final Finish finish;
  private final JsonArticle json;

  Formats(Finish finish) {
    this.finish = finish;
    this.json = new JsonArticle(finish);
  }

  Readings open(Source source) throws IOException {
    BufferedInputStream in = source.open();
    try {
      return open(source, in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private Readings open(Source source, BufferedInputStream in) throws IOException {
    return switch (Kind.of(source.extension(), head(in))) {
      case TEXT -> whole(source, in, new TextFile(finish)::read);
      case HTML -> whole(source, in, new HtmlPage(finish)::read);
      case JSON -> new JsonValues(source, in, json);
      case WARC -> warc(source, in);
      case JSON_LINES -> new JsonLines(source, in, json);
    };
  }

  private Readings warc(Source source, BufferedInputStream in) throws IOException {
    in.mark(1);
    if (in.read() < 0) {
      throw new UnreadableException(UnreadableException.EMPTY);
    }
    in.reset();
    WarcRecords records =
        source.file().isPresent() ? WarcRecords.of(source.file().get()) : WarcRecords.of(in);
    return new WarcFile(source, records, new HtmlPage(finish)::read);
  }

  private static Readings whole(
      Source source, InputStream in, BiFunction<Source, byte[], Reading> format)
      throws IOException {
    byte[] bytes = Limits.readAll(in);
    in.close();
    return Readings.of(Trouble.guarded(source.place(), () -> format.apply(source, bytes)));
  }

  private static String head(BufferedInputStream in) throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    // Markup is in ASCII; what else there is does not matter here.
    return new String(head, ByteOrderMark.charset(head).orElse(StandardCharsets.ISO_8859_1))
        .replaceFirst("^\\uFEFF", "");
  }
}
