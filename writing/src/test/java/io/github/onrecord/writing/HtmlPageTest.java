package io.github.onrecord.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Kind;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  private static Document page(ArticleRecord record) throws IOException {
    return Jsoup.parse(JsonWriterTest.written(Format.HTML, record));
  }

  @Test
  void marksSourceCueAndContent() throws IOException {
    Element first = page(Samples.water()).select("p.text").get(0);
    assertThat(first.select(".source").eachText())
        .containsExactly("The water minister", "a union leader");
    assertThat(first.select(".cue").eachText()).containsExactly("denied", "claimed");
    assertThat(first.select(".content.denied").eachText())
        .containsExactly("that her department plans to sell the Lagos Waterworks");
    assertThat(first.select("sup.tag").eachText()).containsExactly("A1", "C2");
  }

  @Test
  void givesASpeakerOneHueThroughout() throws IOException {
    Document page = page(Samples.water());
    assertThat(
            page.selectXpath("//span[contains(@class,'source')][text()='Ms Okoro']").attr("class"))
        .isEqualTo("content source h1");
    assertThat(page.select("#c1, #c3, #c7").eachAttr("class"))
        .containsExactly("card h1 denied", "card h1 denied", "card h1");
  }

  @Test
  void cutsNestedPassagesFlat() throws IOException {
    Document page = page(Samples.water());
    assertThat(page.select("span.content span.content")).isEmpty();
    assertThat(page.select(".inner").eachText()).containsExactly("“not one job” would go");
    assertThat(page.select("#p7").text()).isEqualTo("“not one job” would go");
  }

  @Test
  void tellsOnTheCardWhoDidWhatWhenAndThroughWhom() throws IOException {
    Element card = page(Samples.water()).select("#c7").first();
    assertThat(card.select("div").eachText())
        .containsExactly(
            "A7 Amina Okoro, water minister",
            "pledges · 1–31 January 2025",
            "via Chidi Eze › this article");
    assertThat(card.select("a").eachAttr("href")).containsOnly("#p7");
  }

  @Test
  void looksUncertainWhereItIs() throws IOException {
    Document page = page(Samples.water());
    assertThat(page.select(".card.maybe .act").eachText())
        .containsExactly("probably asserts", "probably thinks");
    assertThat(page.select(".text .content.maybe").text()).contains("bills will double");
  }

  @Test
  void linksOnlyToTheWeb() throws IOException {
    assertThat(address("https://courier.example/a?b&c").attr("href"))
        .isEqualTo("https://courier.example/a?b&c");
    assertThat(address("HTTP://courier.example/").text()).isEqualTo("courier.example");
    for (String url :
        new String[] {
          "javascript:alert(1)",
          " javascript:alert(1)",
          "java\nscript:alert(1)",
          "data:text/html,x",
          "//courier.example",
          "https:courier",
          "https://courier.example@evil.example/",
          "https://courier.example/\" onclick=\"x",
          "file:///etc/passwd"
        }) {
      assertThat(address(url)).as(url).isNull();
    }
  }

  @Test
  void showsHostileWordsAsWords() throws IOException {
    String hostile = "</style><script>alert(1)</script> “><img src=x onerror=x>\u202e\033[31m\0";
    ArticleRecord record =
        RecordBuilder.of("x", hostile + " he said")
            .from(hostile, hostile, "2025-01-01", "https://a.example/")
            .speaker("p1", hostile, SpeakerKind.PERSON, hostile)
            .states("p1", Act.ASSERTS, Kind.INDIRECT, "he", "said", "<script>alert(1)</script>")
            .via("p1")
            .build();
    Document page = page(record);
    assertThat(page.select("script, img")).isEmpty();
    assertThat(page.select("h1").text()).endsWith("<img src=x onerror=x>�␛[31m␀");
    assertThat(page.select(".content").first().text()).isEqualTo("<script>alert(1)</script>");
  }

  @Test
  void allowsNothingButItsOwnStyle() throws IOException, NoSuchAlgorithmException {
    Document page = page(Samples.water());
    byte[] style = page.select("style").first().data().getBytes(StandardCharsets.UTF_8);
    String hash =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-"
                + hash
                + "'; base-uri 'none'; form-action 'none'");
    assertThat(page.select("[style], [src], link, script")).isEmpty();
    assertThat(PageFrame.style()).doesNotContain("url(", "@import");
  }

  @Test
  void showsAnArticleWithoutTextOrStatements() throws IOException {
    Document page = page(RecordBuilder.of("bare", "").build());
    assertThat(page.title()).isEqualTo("bare – on record");
    assertThat(page.select(".meta").text()).isEqualTo("0 statements by 0 speakers");
  }

  @Test
  void holdsOneArticle() throws IOException {
    RecordWriter writer = Writers.to(Format.HTML, new StringWriter());
    writer.write(Samples.water());
    assertThatThrownBy(() -> writer.write(Samples.water()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("name a folder");
    writer.close();
  }

  private static Element address(String url) throws IOException {
    return page(RecordBuilder.of("x", "Rain.").from("o", "t", "2025-01-01", url).build())
        .select(".meta a")
        .first();
  }
}
