package io.github.onrecord.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.reading.Reading.Failure;
import io.github.onrecord.reading.Reading.Skipped;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web archives with damage, and those that are none. */
class BrokenWebArchiveTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void layDesk() {
    desk = new Desk(folder);
  }

  @Test
  void readsOnAfterARecordOfTheWrongLength() throws Exception {
    byte[] block =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + WebArchive.page("Tema"))
            .getBytes(UTF_8);
    WebArchive archive =
        WebArchive.plain()
            .response("https://a.example/1", WebArchive.page("Ada"))
            .record("response", "WARC-Target-URI: https://a.example/2\r\n", block, 60)
            .response("https://a.example/3", WebArchive.page("Osu"));

    List<Reading> readings = Desk.read(desk.file("a.warc", archive.bytes()));

    assertThat(Desk.failures(readings))
        .singleElement()
        .satisfies(
            failure -> assertThat(offset(failure)).isBetween(archive.start(1), archive.start(2)));
    assertThat(Desk.articles(readings))
        .extracting(a -> a.url().orElseThrow())
        .contains("https://a.example/1", "https://a.example/3");
  }

  private static int offset(Failure failure) {
    return Integer.parseInt(failure.place().replaceFirst(".*, offset ", ""));
  }

  @Test
  void readsOnAfterARecordWithoutHeadersOrWithDamage() throws Exception {
    for (boolean zipped : new boolean[] {true, false}) {
      WebArchive archive = zipped ? WebArchive.zipped() : WebArchive.plain();
      archive
          .response("https://a.example/1", WebArchive.page("Ada"))
          .raw("WARC/1.0\r\nContent-Length: many\r\n\r\nnothing\r\n\r\n".getBytes(UTF_8))
          .response("https://a.example/2", WebArchive.page("Osu"))
          .raw("no record at all\r\n\r\n".getBytes(UTF_8))
          .response("https://a.example/3", WebArchive.page("Tema"));

      List<Reading> readings =
          Desk.read(desk.file(zipped ? "a.warc.gz" : "b.warc", archive.bytes()));

      assertThat(Desk.articles(readings)).as("zipped %s", zipped).hasSize(3);
      assertThat(Desk.failures(readings))
          .hasSize(2)
          .allMatch(failure -> failure.message().startsWith("broken record ("));
    }
  }

  @Test
  void tellsOfAnArchiveThatIsCutOff() throws Exception {
    WebArchive archive =
        WebArchive.zipped()
            .response("https://a.example/1", WebArchive.page("Ada"))
            .response("https://a.example/2", WebArchive.page("Osu"));
    byte[] cut = Arrays.copyOf(archive.bytes(), archive.start(1) + 100);

    List<Reading> readings = Desk.read(desk.file("a.warc.gz", cut));

    assertThat(Desk.articles(readings)).hasSize(1);
    assertThat(Desk.failures(readings))
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.place()).endsWith("a.warc.gz, offset " + archive.start(1));
              assertThat(failure.message()).endsWith("no record after it is");
            });
  }

  @Test
  void passesOverAPageThatIsTooLong() throws Exception {
    byte[] archive =
        WebArchive.zipped()
            .response("https://a.example/1", WebArchive.longPage())
            .response("https://a.example/2", WebArchive.page("Osu"))
            .bytes();

    List<Reading> readings = Desk.read(desk.file("a.warc.gz", archive));

    assertThat(((Skipped) readings.get(0)).message()).isEqualTo(Limits.TOO_LONG);
    assertThat(Desk.articles(readings)).hasSize(1);
  }

  @Test
  void saysThatAnArchiveIsEmptyOrNone() throws Exception {
    assertThat(Desk.failures(Desk.read(desk.file("empty.warc", ""))))
        .extracting(Failure::message)
        .containsExactly("empty; an article needs text");
    assertThat(
            Desk.failures(Desk.read(desk.file("a.warc.gz", WebArchive.zip("x".getBytes(UTF_8))))))
        .hasSize(1);
  }
}
