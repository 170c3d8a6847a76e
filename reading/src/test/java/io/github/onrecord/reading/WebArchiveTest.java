package io.github.onrecord.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.reading.Reading.Skipped;
import io.github.onrecord.reading.Reading.Why;
import io.github.onrecord.text.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebArchiveTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void layDesk() {
    desk = new Desk(folder);
  }

  @Test
  void readsTheArticlesOfAnArchive() throws Exception {
    WebArchive archive =
        WebArchive.plain()
            .response("https://www.tema.example/2024/02/29/quay", WebArchive.page("Tema"))
            .response("https://tema.example/later", WebArchive.page("Osu"));

    List<Reading> readings = Desk.read(desk.file("harbour.warc", archive.bytes()));

    assertThat(Desk.ids(readings)).containsExactly("harbour#0", "harbour#" + archive.start(1));
    Article first = Desk.articles(readings).get(0);
    assertThat(Desk.text(first)).contains("the quay at Tema was safe").doesNotContain("<p>");
    assertThat(first.title()).contains("Quay at Tema");
    assertThat(first.url()).contains("https://www.tema.example/2024/02/29/quay");
    assertThat(first.outlet()).contains("tema.example");
    assertThat(first.published()).contains(LocalDate.of(2024, 2, 29));
    assertThat(Desk.articles(readings).get(1).published()).isEmpty();
  }

  @Test
  void readsArchivesCompressedRecordByRecordAlsoFromAPipe() throws Exception {
    byte[] archive =
        WebArchive.zipped()
            .response("https://a.example/1", WebArchive.page("Tema"))
            .response("https://a.example/2", WebArchive.page("Osu"))
            .bytes();

    assertThat(Desk.ids(Desk.read(desk.file("news.warc.gz", archive))))
        .hasSize(2)
        .allMatch(id -> id.startsWith("news#"));
    assertThat(Desk.ids(Desk.read(new ByteArrayInputStream(archive), "-")))
        .hasSize(2)
        .startsWith("stdin#0");
    assertThat(Desk.ids(Desk.read(folder))).hasSize(2);
  }

  @Test
  void prefersWhatThePageSaysOfItselfToItsAddress() throws Exception {
    String page =
        WebArchive.page("Tema")
            .replace(
                "</head>",
                "<meta property='og:site_name' content='Tema Echo'>"
                    + "<meta property='article:published_time' content='2024-02-28T07:00:00Z'>"
                    + "</head>");
    byte[] archive = WebArchive.plain().response("https://t.example/2024/02/29/q", page).bytes();

    Article article = Desk.only(Desk.read(desk.file("a.warc", archive))).article();

    assertThat(article.outlet()).contains("Tema Echo");
    assertThat(article.published()).contains(LocalDate.of(2024, 2, 28));
  }

  @Test
  void passesOverWhatIsNoArticleAndSaysWhy() throws Exception {
    String german =
        "<!doctype html><article><p>Der Hafenmeister sagte am Freitag, die Kaimauer sei sicher und"
            + " niemand müsse sich Sorgen machen.</p></article>";
    byte[] archive =
        WebArchive.plain()
            .record("request", "", "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8), 18)
            .http("https://a.example/old", "HTTP/1.1 301 Moved", "Location: /new", new byte[0])
            .response("https://a.example/p.png", "image/png", new byte[] {1, 2, 3})
            .response("https://a.example/de", german)
            .response("https://a.example/menu", "<!doctype html><nav><a href='/'>Home</a></nav>")
            .response(
                "https://a.example/gone",
                WebArchive.page("Tema").replace("Quay at Tema", "404 - Page not found"))
            .bytes();

    assertThat(Desk.read(desk.file("a.warc", archive)))
        .allMatch(Skipped.class::isInstance)
        .extracting(reading -> ((Skipped) reading).why())
        .containsExactly(
            Why.NO_PAGE, Why.NO_PAGE, Why.OTHER_LANGUAGE, Why.NO_ARTICLE, Why.NO_ARTICLE);
  }

  @Test
  void undoesTheEncodingOfTheBody() throws Exception {
    byte[] archive =
        WebArchive.plain()
            .http(
                "https://a.example/1",
                "HTTP/1.1 200 OK",
                "Content-Type: text/html\r\nContent-Encoding: gzip",
                WebArchive.zip(WebArchive.page("Tema").getBytes(UTF_8)))
            .bytes();

    assertThat(Desk.text(Desk.only(Desk.read(desk.file("a.warc", archive))).article()))
        .contains("the quay at Tema was safe");
  }

  @Test
  void putsTogetherABodyThatWasSentInChunks() throws Exception {
    byte[] page = WebArchive.page("Tema").getBytes(UTF_8);
    String head = "%x\r\n".formatted(page.length / 2);
    ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    chunks.writeBytes(head.getBytes(UTF_8));
    chunks.write(page, 0, page.length / 2);
    chunks.writeBytes("\r\n%x\r\n".formatted(page.length - page.length / 2).getBytes(UTF_8));
    chunks.write(page, page.length / 2, page.length - page.length / 2);
    chunks.writeBytes("\r\n0\r\n\r\n".getBytes(UTF_8));
    byte[] http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
            .getBytes(UTF_8);
    byte[] block = Arrays.copyOf(http, http.length + chunks.size());
    System.arraycopy(chunks.toByteArray(), 0, block, http.length, chunks.size());
    byte[] archive =
        WebArchive.plain()
            .record("response", "WARC-Target-URI: https://a.example/1\r\n", block, block.length)
            .bytes();

    assertThat(Desk.text(Desk.only(Desk.read(desk.file("a.warc", archive))).article()))
        .contains("the quay at Tema was safe")
        .endsWith("“None of them has moved.”");
  }

  @Test
  void decodesPagesByTheHeaderThenThePageThenTheirBytes() throws Exception {
    String cafe = WebArchive.page("Café Señor");
    byte[] archive =
        WebArchive.plain()
            .response("https://a.example/1", cafe, "text/html; charset=iso-8859-1", ISO_8859_1)
            .response(
                "https://a.example/2",
                cafe.replace("<head>", "<head><meta charset='iso-8859-1'>"),
                "text/html",
                ISO_8859_1)
            .response("https://a.example/3", cafe, "text/html", ISO_8859_1)
            .response("https://a.example/4", cafe, "text/html; charset=iso-8859-1", UTF_8)
            .response("https://a.example/5", cafe, "text/html; charset=nonsense", UTF_8)
            .bytes();

    assertThat(Desk.articles(Desk.read(desk.file("a.warc", archive))))
        .hasSize(5)
        .allMatch(article -> Desk.text(article).contains("the quay at Café Señor was safe"));
  }

  @Test
  void believesTheServerRatherThanThePageOfItsCharacterSet() throws Exception {
    String page = WebArchive.page("Тема").replace("<head>", "<head><meta charset='iso-8859-1'>");
    byte[] archive =
        WebArchive.plain()
            .response(
                "https://a.example/1",
                page.replaceAll("[“”]", "'"),
                "text/html; charset=windows-1251",
                Charset.forName("windows-1251"))
            .bytes();

    assertThat(Desk.text(Desk.only(Desk.read(desk.file("a.warc", archive))).article()))
        .contains("the quay at Тема was safe");
  }

  @Test
  void passesOverWhatTheCrawlerAskedForTheAddressOfAHost() throws Exception {
    String head = "WARC-Type: response\r\nWARC-Target-URI: dns:a.example\r\n";
    String dns = "Content-Type: text/dns\r\nContent-Length: 8\r\n\r\n20240301\r\n\r\n";
    byte[] archive =
        WebArchive.plain()
            .raw(("WARC/1.0\r\n" + head + dns).getBytes(UTF_8))
            .response("https://a.example/1", WebArchive.page("Tema"))
            .bytes();

    List<Reading> readings = Desk.read(desk.file("a.warc", archive));

    assertThat(((Skipped) readings.get(0)).why()).isEqualTo(Why.NO_PAGE);
    assertThat(Desk.articles(readings)).hasSize(1);
  }

  @Test
  void givesRecordsThatAreCompressedTogetherIdsOfTheirOwn() throws Exception {
    WebArchive together = WebArchive.plain();
    Random letters = new Random(1);
    for (int i = 0; i < 200; i++) {
      // More than is buffered, though compressed, of pages that are small all the same.
      byte[] noise = new byte[750];
      letters.nextBytes(noise);
      String comment = "<!-- " + Base64.getEncoder().encodeToString(noise) + " -->";
      together.response("https://a.example/" + i, WebArchive.page("Tema") + comment);
    }
    byte[] archive = WebArchive.zip(together.bytes());

    List<String> ids = Desk.ids(Desk.read(desk.file("stdin.warc.gz", archive)));

    assertThat(ids).hasSize(200).doesNotHaveDuplicates().startsWith("stdin#0");
    assertThat(ids.get(2)).isEqualTo(ids.get(1) + "-2");
    assertThat(Desk.ids(Desk.read(desk.file("stdin.warc.gz", archive)))).isEqualTo(ids);
    InputStream slow =
        new FilterInputStream(new ByteArrayInputStream(archive)) {
          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return super.read(bytes, offset, Math.min(length, 100));
          }

          @Override
          public int available() {
            return 0;
          }
        };
    assertThat(Desk.ids(Desk.read(slow, "-"))).isEqualTo(ids);
  }
}
