package io.github.onrecord.reading;

import io.github.onrecord.reading.Reading.Failure;
import io.github.onrecord.reading.Reading.Read;
import io.github.onrecord.reading.Reading.Skipped;
import io.github.onrecord.reading.Reading.Why;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Function;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Reads the articles among the pages of a web archive; a broken record does not end it. */
final class WarcFile implements Readings {
  private static final int OK = 200;
  private static final String CONTENT_TYPE = "Content-Type";
  private static final String ENCODING = "Content-Encoding";

  /** Of what Heritrix writes for each host that it asks for. */
  private static final String DNS = "text/dns";

  private final Source source;
  private final WarcRecords records;
  private final Function<HtmlPage.Page, Reading> pages;

  /**
   * @param pages reads the article of a page
   */
  WarcFile(Source source, WarcRecords records, Function<HtmlPage.Page, Reading> pages) {
    this.source = source;
    this.records = records;
    this.pages = pages;
  }

  @Override
  public boolean isArchive() {
    return true;
  }

  @Override
  public Optional<Reading> next() throws IOException {
    while (!records.ended()) {
      Optional<Capture> capture;
      try {
        capture = capture();
      } catch (IOException | RuntimeException | StackOverflowError e) {
        // The parser of records meets damage with exceptions of many kinds.
        return Optional.of(broken(e));
      }
      if (capture.isPresent()) {
        return Optional.of(read(capture.get()));
      }
    }
    return Optional.empty();
  }

  /**
   * What a server answered.
   *
   * @param page empty where that is no web page
   */
  private record Capture(String place, Optional<HtmlPage.Page> page) {}

  /** What the next record holds; empty for records of other kinds and at the end. */
  private Optional<Capture> capture() throws IOException {
    Optional<WarcRecord> record = records.next();
    return record.isPresent() && record.get() instanceof WarcResponse response
        ? Optional.of(capture(response))
        : Optional.empty();
  }

  private Capture capture(WarcResponse response) throws IOException {
    String place = place();
    if (response.headers().first(CONTENT_TYPE).filter(type -> type.startsWith(DNS)).isPresent()) {
      return new Capture(place, Optional.empty());
    }
    String number = number("#", "-");
    HttpResponse http = response.http();
    boolean told = http.headers().first(CONTENT_TYPE).isPresent();
    if (http.status() != OK || (told && !isPage(http))) {
      return new Capture(place, Optional.empty());
    }
    try (InputStream body = http.body().stream()) {
      byte[] bytes =
          ContentCoding.undo(http.headers().all(ENCODING), body.readNBytes(Limits.BYTES + 1));
      if (!told && Kind.of("", Decoded.of(bytes).text()) != Kind.HTML) {
        return new Capture(place, Optional.empty());
      }
      HtmlPage.Page page =
          new HtmlPage.Page(
              place,
              () -> source.id() + number,
              bytes,
              charset(http),
              Optional.of(response.target()));
      return new Capture(place, Optional.of(page));
    }
  }

  private Failure broken(Throwable e) throws IOException {
    String place = source.place() + ", offset " + records.offset();
    String rest = records.recover() ? "the records after it are read" : "no record after it is";
    return new Failure(place, "broken record (" + Trouble.oneLine(e) + "); " + rest);
  }

  private String place() {
    return source.place() + number(", offset ", ", record ");
  }

  /** Where the latest record starts, and which one it is where several seem to start there. */
  private String number(String before, String between) {
    String offset = before + records.offset();
    return records.sameOffset() > 1 ? offset + between + records.sameOffset() : offset;
  }

  private Reading read(Capture capture) {
    if (capture.page().isEmpty()) {
      return new Skipped(capture.place(), Why.NO_PAGE, "no web page");
    }
    HtmlPage.Page page = capture.page().get();
    return page.bytes().length > Limits.BYTES
        ? new Skipped(page.place(), Why.NO_ARTICLE, Limits.TOO_LONG)
        : Trouble.guarded(page.place(), () -> article(page.place(), pages.apply(page)));
  }

  /** In an archive, pages without an article are no trouble. */
  private static Reading article(String place, Reading reading) {
    if (reading instanceof Failure failure) {
      return new Skipped(place, Why.NO_ARTICLE, failure.message());
    }
    boolean error =
        reading instanceof Read read
            && read.article().title().filter(SoftErrors::isOne).isPresent();
    return error ? new Skipped(place, Why.NO_ARTICLE, "a page that says there is none") : reading;
  }

  private static boolean isPage(HttpResponse http) {
    MediaType type = http.contentType().base();
    return type.equals(MediaType.HTML) || type.equals(MediaType.XHTML);
  }

  private static Optional<Charset> charset(HttpResponse http) {
    return Charsets.named(http.contentType().parameters().getOrDefault("charset", ""));
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
