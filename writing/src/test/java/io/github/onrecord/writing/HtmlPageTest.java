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
    assertThat(first.select(".mention").eachText())
        .containsExactly("The water minister", "her", "a union leader");
    assertThat(first.select("sup.tag").eachText()).containsExactly("A1", "C2");
  }

  @Test
  void givesASpeakerOneHueThroughout() throws IOException {
    Document page = page(Samples.water());
    assertThat(page.select("a.mention[href=#v1]").eachAttr("class")).containsOnly("mention h1");
    assertThat(page.select("#c1, #c3, #c7").eachAttr("class"))
        .containsExactly("card h1 denied", "card h1 denied", "card h1");
    assertThat(page.select("#v1").attr("class")).isEqualTo("speaker h1");
  }

  @Test
  void linksEveryMentionOfASpeakerToOneCard() throws IOException {
    Document page = page(Samples.water());
    assertThat(page.select("article a.mention[href=#v1]").eachText())
        .containsExactly("The water minister", "her", "Amina Okoro", "Ms Okoro", "she");
    assertThat(page.select("#v1 details a").eachAttr("href"))
        .containsExactly("#m1-1", "#m1-2", "#m1-3", "#m1-4", "#m1-5");
    assertThat(page.select("#m1-5").text()).isEqualTo("she");
  }

  @Test
  void cutsAMentionWhereAnotherLiesWithinIt() throws IOException {
    String text = "The minister's brother, a farmer, said the minister would resign.";
    Document page =
        page(
            RecordBuilder.of("x", text)
                .speaker("p1", "The minister", SpeakerKind.PERSON, "")
                .speaker("u1", "The minister's brother, a farmer", SpeakerKind.UNNAMED, "")
                .states(
                    "u1",
                    Act.ASSERTS,
                    Kind.INDIRECT,
                    "The minister's brother, a farmer,",
                    "said",
                    "the minister would resign")
                .build());
    assertThat(page.select("article a.mention").eachText())
        .containsExactly("The minister", "'s brother, a farmer");
    assertThat(page.select("article a.mention").eachAttr("href")).containsExactly("#v1", "#v2");
    assertThat(page.select("article .source").text())
        .isEqualTo("The minister's brother, a farmer,");
  }

  @Test
  void nestsPassagesAsTheyNest() throws IOException {
    Document page = page(Samples.water());
    assertThat(page.select(".content .content").eachText())
        .containsExactly("“not one job” would go");
    assertThat(page.select("#p6").text())
        .isEqualTo("that Ms OkoroA7 had promised him in January that “not one job” would go");
    assertThat(page.select("#p6 #p7").text()).isEqualTo("“not one job” would go");
  }

  @Test
  void splitsPassagesThatCross() throws IOException {
    Document page =
        page(
            RecordBuilder.of("x", "Rain fell on the road to the sea.")
                .states("", Act.DENIES, Kind.INDIRECT, "", "", "Rain fell on the road")
                .states("", Act.DENIES, Kind.INDIRECT, "", "", "the road to the sea")
                .build());
    assertThat(page.select("p.text .content").eachAttr("class"))
        .containsExactly("content denied", "content denied", "content denied rest");
    assertThat(page.select("#p1").text()).isEqualTo("Rain fell on the road");
    assertThat(page.select("p.text").text())
        .startsWith("Rain fell on the road")
        .endsWith(" to the sea?2.");
  }

  @Test
  void tellsBesideThePassageWhoDidWhatWhenAndThroughWhom() throws IOException {
    Element card = page(Samples.water()).select("#c7").first();
    assertThat(card.select("div").eachText())
        .containsExactly(
            "A7 Amina Okoro, water minister",
            "pledges (article: “had promised”) · 1–31 January 2025",
            "Amina Okoro → Chidi Eze → Harbour Courier",
            "confidence 0.93");
    assertThat(card.select("a").eachAttr("href")).containsExactly("#p7", "#v1", "#v2", "#p7");
  }

  @Test
  void tellsAllThatIsOnRecordOfASpeaker() throws IOException {
    Element card = page(Samples.water()).select("#v1").first();
    assertThat(card.select("h3").text()).isEqualTo("Amina Okoro");
    assertThat(card.select(".about span").eachText())
        .containsExactly(
            "Role: water minister", "Affiliation: her department", "Kind: person", "3 statements");
    assertThat(card.select("summary").text()).isEqualTo("5 mentions");
    assertThat(card.select("li").get(1).text())
        .isEqualTo(
            "A3 denies (own words) · 3 March 2025 “There is no plan, and there never was a plan, to"
                + " sell a single pipe,” … “We are mending it, not selling it.”"
                + " direct · confidence 0.93 Amina Okoro → Daily Gleaner → Harbour Courier");
    assertThat(card.select("li a.tag").eachAttr("href")).containsExactly("#p1", "#p3", "#p7");
  }

  @Test
  void tellsWhatARelayPassesOn() throws IOException {
    Element agency =
        page(Samples.water()).selectXpath("//section[h3='Meridian News Agency']").first();
    assertThat(agency.select(".about").text()).isEqualTo("Kind: organisation passes on W9");
    assertThat(agency.select(".about a").attr("href")).isEqualTo("#p9");
  }

  @Test
  void showsWhatNobodyIsKnownToHaveSaid() throws IOException {
    Document page =
        page(
            RecordBuilder.of("x", "Rain fell, it was said.")
                .states("", Act.ASSERTS, Kind.INDIRECT, "", "said", "Rain fell")
                .build());
    assertThat(page.select(".card b").text()).isEqualTo("Unknown speaker");
    assertThat(page.select("sup.tag a").attr("aria-label"))
        .isEqualTo("?1: Unknown speaker asserts");
    assertThat(page.select("#v0 blockquote").text()).isEqualTo("Rain fell");
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
    assertThat(page.select(".meta").text()).isEqualTo("no statements found");
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
