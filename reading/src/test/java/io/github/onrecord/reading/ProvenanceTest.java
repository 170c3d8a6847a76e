package io.github.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.text.Article;
import io.github.onrecord.text.Origin;
import io.github.onrecord.text.Origins;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages tell of their articles, and where. */
class ProvenanceTest {
  private static final String URL = "https://www.post.example/2024/03/05/ferry";
  private static final String BODY =
      "<article><p>The ferry will sail again on Monday, its owner said.</p></article>";

  private static final List<String> HEAD =
      List.of(
          "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"in ld\","
              + "\"publisher\":{\"name\":\"Ld Post\"},\"datePublished\":\"2024-03-01\","
              + "\"author\":[{\"@type\":\"Person\",\"name\":\"Ama Ld\"},{\"name\":\"Kofi Ld\"}]}"
              + "</script>",
          "<meta property=og:title content='in og'><meta property=og:site_name content='Og Post'>"
              + "<meta property=article:author content='By Ama Og'>"
              + "<meta property=article:published_time content='2024-03-02T08:00:00Z'>",
          "<meta name=dc.title content='in meta'><meta name=publisher content='Meta Post'>"
              + "<meta name=author content='Ama Meta'><meta name=date content='2024-03-03'>",
          "<title>on the page</title>");

  private static final String SEEN =
      "<p>by <a rel=author href=/ama>Ama Page</a> <time datetime=2024-03-04>4 March</time></p>";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void layDesk() {
    desk = new Desk(folder);
  }

  /** The article of a page in an archive, which tells where it was found. */
  private Article read(List<String> head, String seen) throws Exception {
    String page =
        "<!doctype html><html><head>"
            + String.join("", head)
            + "</head><body>"
            + seen
            + BODY
            + "</body></html>";
    byte[] archive = WebArchive.plain().response(URL, page).bytes();
    return Desk.only(Desk.read(desk.file("a.warc", archive))).article();
  }

  @ParameterizedTest
  @CsvSource({
    "0, in ld, Ld Post, 'Ama Ld, Kofi Ld', 2024-03-01, JSON_LD",
    "1, in og, Og Post, Ama Og, 2024-03-02, OPEN_GRAPH",
    "2, in meta, Meta Post, Ama Meta, 2024-03-03, META"
  })
  void believesLinkedDataThenOpenGraphThenOtherProperties(
      int from, String title, String outlet, String author, LocalDate day, Origin origin)
      throws Exception {
    Article article = read(HEAD.subList(from, HEAD.size()), SEEN);
    assertThat(article.title()).contains(title);
    assertThat(article.outlet()).contains(outlet);
    assertThat(article.author()).contains(author);
    assertThat(article.published()).contains(day);
    Optional<Origin> all = Optional.of(origin);
    assertThat(article.origins()).isEqualTo(new Origins(all, all, all, all));
  }

  @Test
  void takesWhatReadersSeeWhereNothingIsToldToMachines() throws Exception {
    Article article = read(HEAD.subList(3, 4), SEEN);
    assertThat(article.title()).contains("on the page");
    assertThat(article.author()).contains("Ama Page");
    assertThat(article.published()).contains(LocalDate.of(2024, 3, 4));
    assertThat(article.origins())
        .isEqualTo(
            new Origins(
                Optional.of(Origin.PAGE),
                Optional.of(Origin.URL),
                Optional.of(Origin.PAGE),
                Optional.of(Origin.PAGE)));
  }

  @Test
  void takesOutletAndDayFromTheAddressInTheEnd() throws Exception {
    Article article = read(List.of(), "");
    assertThat(article.outlet()).contains("post.example");
    assertThat(article.published()).contains(LocalDate.of(2024, 3, 5));
    assertThat(article.author()).isEmpty();
    assertThat(article.origins())
        .isEqualTo(
            new Origins(
                Optional.empty(),
                Optional.of(Origin.URL),
                Optional.empty(),
                Optional.of(Origin.URL)));
  }

  @Test
  void tellsWhichOfSeveralDaysItCouldRead() throws Exception {
    Article article =
        read(
            List.of(
                "<meta property=article:published_time content='this morning'>",
                "<meta name=date content='2024-03-03'>"),
            "");
    assertThat(article.published()).contains(LocalDate.of(2024, 3, 3));
    assertThat(article.origins().published()).contains(Origin.META);
  }

  @Test
  void takesNoAddressForAName() throws Exception {
    Article article =
        read(
            List.of(
                "<meta property=article:author content='https://social.example/ama'>",
                "<meta name=author content='Ama Boateng'>"),
            "");
    assertThat(article.author()).contains("Ama Boateng");
    assertThat(article.origins().author()).contains(Origin.META);
  }

  @Test
  void tellsNoOriginOfWhatComesWithAText() throws Exception {
    Article article =
        Desk.only(
                Desk.read(
                    desk.file(
                        "a.json",
                        "{\"id\":\"a\",\"author\":\"Ama Boateng\",\"outlet\":\"Post\","
                            + "\"published\":\"2024-03-01\",\"text\":\"The quay is safe.\"}")))
            .article();
    assertThat(article.author()).contains("Ama Boateng");
    assertThat(article.origins()).isEqualTo(Origins.NONE);
  }
}
