package io.github.onrecord.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.reading.Reading.Failure;
import io.github.onrecord.reading.Reading.Read;
import io.github.onrecord.reading.Reading.Skipped;
import io.github.onrecord.reading.Reading.Why;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives with the faults that are seen in the wild, of which the rest is read all the same. */
class WebArchiveTroublesTest {
  private static final String LAST = "https://a.example/last";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void layDesk() {
    desk = new Desk(folder);
  }

  /** Reads an archive to which a good page is added, which must be there in the end. */
  private List<Reading> read(String name, WebArchive archive) throws Exception {
    archive.response(LAST, WebArchive.page("Osu"));
    List<Reading> readings = Desk.read(desk.file(name, archive.bytes()));
    assertThat(readings.get(readings.size() - 1)).isInstanceOf(Read.class);
    assertThat(last(readings)).contains("the quay at Osu");
    return readings;
  }

  private static String last(List<Reading> readings) {
    return Desk.text(((Read) readings.get(readings.size() - 1)).article());
  }

  /** What became of which record: "Tema of 0", "Failure of 1". */
  private static String told(Reading reading, WebArchive archive) {
    String what =
        reading instanceof Read read
            ? Desk.text(read.article()).replaceAll("(?s).*?quay at (\\w+).*", "$1")
            : reading.getClass().getSimpleName();
    for (int record = 0; record < archive.records(); record++) {
      if (reading.place().endsWith(", offset " + archive.start(record))) {
        return what + " of " + record;
      }
    }
    return what + " of " + reading.place().replaceFirst(".*, ", "");
  }

  private static byte[] http(String headers, String body) {
    return ("HTTP/1.1 200 OK\r\n" + headers + "\r\n" + body).getBytes(UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "404",
        "404 - Page not found",
        "Error 404",
        "Page Not Found | The Tema Echo",
        "Oops! That page can’t be found.",
        "We can't find the page you are looking for",
        "This article is no longer available - Tema Echo",
        "Sorry, the page you requested does not exist",
        "Access Denied",
        "Just a moment...",
        "Attention Required! | Cloudflare",
        "Are you a robot?",
        "Service Unavailable"
      })
  void passesOverPagesThatSayThereIsNone(String title) throws Exception {
    String page = WebArchive.page("Tema").replace("Quay at Tema", title);
    List<Reading> readings =
        read("a.warc", WebArchive.plain().response("https://a.example/1", page));
    assertThat(readings.get(0)).isInstanceOf(Skipped.class);
    assertThat(((Skipped) readings.get(0)).why()).isEqualTo(Why.NO_ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Black box of missing plane not found, minister says",
        "404 homes flooded at Tema, and more rain to come",
        "Robots take over the quay",
        "Ferry service no longer available on Sundays, port says"
      })
  void readsArticlesWhoseTitlesOnlySoundLikeIt(String title) throws Exception {
    String page = WebArchive.page("Tema").replace("Quay at Tema", title);
    assertThat(
            Desk.articles(read("a.warc", WebArchive.plain().response("https://a.example/1", page))))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308, 304, 403, 404, 410, 429, 500, 503})
  void passesOverWhatIsNoSuccess(int status) throws Exception {
    WebArchive archive =
        WebArchive.plain()
            .http(
                "https://a.example/1",
                "HTTP/1.1 " + status + " So",
                "Content-Type: text/html\r\nLocation: https://a.example/1",
                WebArchive.page("Tema").getBytes(UTF_8));
    assertThat(read("a.warc", archive).get(0)).isInstanceOf(Skipped.class);
  }

  @Test
  void readsOnAfterACompressedRecordThatIsCutOff() throws Exception {
    byte[] record =
        WebArchive.zipped().response("https://a.example/1", WebArchive.page("Tema")).bytes();
    for (int kept : new int[] {12, record.length / 2, record.length - 9}) {
      WebArchive archive = WebArchive.plain().raw(Arrays.copyOf(record, kept));
      archive.raw(WebArchive.zipped().response(LAST, WebArchive.page("Osu")).bytes());
      List<Reading> readings = Desk.read(desk.file("cut" + kept + ".warc.gz", archive.bytes()));
      assertThat(readings.stream().map(each -> told(each, archive)).toList())
          .as("%d bytes kept", kept)
          .containsExactly("Failure of 0", "Osu of 1");
    }
  }

  @Test
  void readsOnAfterABodyWhoseCompressionIsBroken() throws Exception {
    byte[] body = WebArchive.zip(WebArchive.page("Tema").getBytes(UTF_8));
    WebArchive archive =
        WebArchive.plain()
            .http(
                "https://a.example/1",
                "HTTP/1.1 200 OK",
                "Content-Type: text/html\r\nContent-Encoding: gzip",
                Arrays.copyOf(body, body.length / 2));
    List<Reading> readings = read("a.warc", archive);
    assertThat(readings).hasSize(2);
    assertThat(((Failure) readings.get(0)).place()).endsWith("a.warc, offset 0");
  }

  @ParameterizedTest
  @CsvSource({
    "zipped, 40, '[Skipped of 0, Failure of 1, Ada of 1, Osu of 2]'",
    "zipped, 100000, '[Failure of 0, Ada of 1, Osu of 2]'",
    "plain, 40, '[Skipped of 0, Failure of offset 283, Ada of 1, Osu of 2]'",
    "plain, 100000, '[Failure of 0, Ada of 1, Osu of 2]'"
  })
  void readsOnAfterARecordThatTellsAWrongLength(String kind, int length, String expected)
      throws Exception {
    WebArchive archive = kind.equals("zipped") ? WebArchive.zipped() : WebArchive.plain();
    byte[] block = http("Content-Type: text/html\r\n", WebArchive.page("Tema"));
    archive.record("response", "WARC-Target-URI: https://a.example/1\r\n", block, length);
    archive.response("https://a.example/2", WebArchive.page("Ada"));
    List<Reading> readings = read(kind + length + ".warc", archive);
    assertThat(readings.stream().map(each -> told(each, archive)).toList().toString())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10", "100000", "many", "-1", ""})
  void doesNotBelieveTheServersLength(String length) throws Exception {
    byte[] block =
        http(
            "Content-Type: text/html\r\nContent-Length: " + length + "\r\n",
            WebArchive.page("Tema"));
    WebArchive archive =
        WebArchive.plain()
            .record("response", "WARC-Target-URI: https://a.example/1\r\n", block, block.length);
    List<Reading> readings = read("a.warc", archive);
    assertThat(readings).hasSize(2);
    assertThat(Desk.articles(readings)).hasSize(2);
  }

  @Test
  void readsPagesWhoseServerDoesNotSayWhatTheyAre() throws Exception {
    WebArchive archive = WebArchive.plain();
    for (String body : new String[] {WebArchive.page("Tema"), "GIF89a\1\0\1\0\0\0"}) {
      byte[] block = http("Server: x\r\n", body);
      archive.record("response", "WARC-Target-URI: https://a.example/1\r\n", block, block.length);
    }
    List<Reading> readings = read("a.warc", archive);
    assertThat(readings)
        .extracting(Object::getClass)
        .containsExactly(Read.class, Skipped.class, Read.class);
  }

  @Test
  void readsOnAfterRecordsWithoutAddressAndWithoutHttp() throws Exception {
    byte[] block = http("Content-Type: text/html\r\n", WebArchive.page("Tema"));
    byte[] noHttp = WebArchive.page("Tema").getBytes(UTF_8);
    WebArchive archive =
        WebArchive.plain()
            .record("response", "", block, block.length)
            .record("response", "WARC-Target-URI: https://a.example/2\r\n", noHttp, noHttp.length);
    List<Reading> readings = read("a.warc", archive);
    assertThat(Desk.failures(readings))
        .hasSize(2)
        .allMatch(failure -> failure.message().startsWith("broken record ("))
        .extracting(Failure::place)
        .first()
        .asString()
        .endsWith("offset 0");
  }

  @Test
  void readsAPageThatMixesCharacterSetsAndWarns() throws Exception {
    String page =
        WebArchive.page("Café Señor Émile").replace("<head>", "<head><meta charset=utf-8>");
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.writeBytes(page.replace("</body>", "").replace("</html>", "").getBytes(UTF_8));
    mixed.writeBytes("<p>Señor said it.</p>".getBytes(Charset.forName("windows-1252")));
    WebArchive archive =
        WebArchive.plain().response("https://a.example/1", "text/html", mixed.toByteArray());
    Read read = (Read) read("a.warc", archive).get(0);
    assertThat(Desk.text(read.article())).contains("the quay at Café Señor Émile was safe");
    assertThat(read.warnings()).singleElement().asString().contains("replaced by U+FFFD");
  }

  @Test
  void passesOverThirtyMegabytesThatWereCompressed() throws Exception {
    WebArchive archive =
        WebArchive.zipped()
            .http(
                "https://a.example/1",
                "HTTP/1.1 200 OK",
                "Content-Type: text/html\r\nContent-Encoding: gzip",
                WebArchive.zip(WebArchive.longPage().getBytes(UTF_8)));
    assertThat(((Skipped) read("a.warc.gz", archive).get(0)).message()).isEqualTo(Limits.TOO_LONG);
  }
}
