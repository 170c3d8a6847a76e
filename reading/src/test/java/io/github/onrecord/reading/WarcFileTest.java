package io.github.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.reading.Reading.Failure;
import io.github.onrecord.reading.Reading.Read;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Pages over which the reader of pages fails. */
class WarcFileTest {
  private static final String BAD = "https://a.example/bad";

  private final HtmlPage pages =
      new HtmlPage(new Finish(new Defaults(Optional.empty(), Optional.empty())));
  private final WebArchive archive =
      WebArchive.plain()
          .response("https://a.example/1", WebArchive.page("Ada"))
          .response(BAD, WebArchive.page("Osu"))
          .response("https://a.example/3", WebArchive.page("Tema"));

  private List<Reading> read(Function<HtmlPage.Page, Reading> reader) throws IOException {
    Source source =
        new Source(
            "news.warc", "warc", () -> "news", () -> new ByteArrayInputStream(archive.bytes()));
    List<Reading> all = new ArrayList<>();
    try (Readings readings = new WarcFile(source, WarcRecords.of(source.open()), reader)) {
      for (Optional<Reading> next = readings.next(); next.isPresent(); next = readings.next()) {
        all.add(next.get());
      }
    }
    return all;
  }

  private Reading orEndless(HtmlPage.Page page) {
    return page.url().equals(Optional.of(BAD)) ? orEndless(page) : pages.read(page);
  }

  @Test
  void readsOnAfterAPageThatIsTooMuchForItsReader() throws IOException {
    List<Reading> readings =
        read(
            page -> {
              if (page.url().equals(Optional.of(BAD))) {
                throw new IllegalStateException("no such\nelement");
              }
              return pages.read(page);
            });

    assertThat(readings)
        .extracting(Object::getClass)
        .containsExactly(Read.class, Failure.class, Read.class);
    assertThat(((Failure) readings.get(1)).line())
        .isEqualTo(
            "news.warc, offset "
                + archive.start(1)
                + ": left out, reading it failed (no such element); please report it");
  }

  @Test
  void readsOnAfterAPageThatIsTooDeepForItsReader() throws IOException {
    List<Reading> readings = read(this::orEndless);

    assertThat(readings)
        .extracting(Object::getClass)
        .containsExactly(Read.class, Failure.class, Read.class);
    assertThat(((Failure) readings.get(1)).message()).contains("(StackOverflowError)");
  }
}
