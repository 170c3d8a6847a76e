package io.github.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.extract.ModelSize;
import io.github.onrecord.extract.Onrecord;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Uses the library as its users do: through public types alone, with the shipped model. */
class OnrecordTest {
  private static final String REPORT =
      """
      NAIROBI - Energy Minister Grace Wanjiru denied on Tuesday that the government had sold the \
      dam.

      "We have signed nothing," Wanjiru told reporters. "Nobody has asked us to."

      Opposition leader Peter Odhiambo said the minister was hiding a contract worth 40 million \
      dollars.
      """;

  private static Onrecord onrecord;

  @BeforeAll
  static void open() {
    onrecord = Onrecord.open();
  }

  @AfterAll
  static void close() {
    onrecord.close();
  }

  @Test
  void findsWhoSaidWhat() {
    List<Statement> statements = read(REPORT).statements();
    assertThat(statements)
        .anySatisfy(
            s -> {
              assertThat(s.speaker().name()).contains("Odhiambo");
              assertThat(s.content().text()).contains("was hiding a contract");
              assertThat(s.kind()).isEqualTo(Kind.INDIRECT);
              assertThat(s.act()).isEqualTo(Act.ASSERTS);
            });
  }

  @Test
  void knowsADenialAndAQuotation() {
    List<Statement> statements = read(REPORT).statements();
    assertThat(statements)
        .anySatisfy(
            s -> {
              assertThat(s.act()).isEqualTo(Act.DENIES);
              assertThat(s.speaker().name()).contains("Wanjiru");
            })
        .anySatisfy(
            s -> {
              assertThat(s.kind()).isEqualTo(Kind.DIRECT);
              assertThat(s.content().text()).contains("We have signed nothing");
            });
  }

  @Test
  void readsManyArticlesInTheirOrder() {
    Stream<Article> articles =
        IntStream.range(0, 12).mapToObj(i -> Article.of("a" + i, REPORT.repeat(i % 3 + 1)));
    List<ArticleRecord> records = onrecord.readAll(articles).toList();
    assertThat(records)
        .extracting(r -> r.article().id())
        .containsExactlyElementsOf(IntStream.range(0, 12).mapToObj(i -> "a" + i).toList());
    assertThat(records.get(0).statements()).isEqualTo(read(REPORT).statements());
  }

  @ParameterizedTest
  @EnumSource(ModelSize.class)
  void carriesTheModelsIdInEveryResult(ModelSize size) {
    try (Onrecord other = Onrecord.open(size, 1)) {
      Article article =
          Article.of("https://example.org/1", "Example", LocalDate.of(2025, 3, 4), REPORT);
      ArticleRecord read = other.read(article);
      assertThat(read.model()).isEqualTo(other.model()).startsWith("onrecord-en-");
      assertThat(read.statements()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t ",
        "\u0000\u0001\u0002",
        "“““‘‘‘ ”said",
        "“We begin,” she said. “And never end",
        "He said: “First.\n\n“Second.\n\n“Third,” and left.",
        "😀🎉 «Nous», said 𝕭ello: \"'yes'\"",
        "a\r\nb said\r\n\r\n\"c\"",
        "\uD800 said “no”",
      })
  void survivesAnyText(String text) {
    assertEverySpanIsItsSlice(read(text));
  }

  @Test
  void readsAVeryLongText() {
    ArticleRecord read = read(REPORT.repeat(400));
    assertThat(read.statements()).hasSizeGreaterThan(400);
    assertEverySpanIsItsSlice(read);
  }

  @Test
  void saysNothingOfATextWithoutStatements() {
    assertThat(read("The bridge is 40 metres long and 12 metres wide.").statements()).isEmpty();
  }

  private static ArticleRecord read(String text) {
    return onrecord.read(Article.of("test", text));
  }

  static void assertEverySpanIsItsSlice(ArticleRecord read) {
    for (Statement statement : read.statements()) {
      Stream<Fragment> fragments =
          Stream.of(
                  statement.attribution().source().fragments().stream(),
                  statement.attribution().cue().stream(),
                  statement.content().fragments().stream(),
                  read.speakers().stream().map(Speaker::mentions).flatMap(List::stream))
              .flatMap(s -> s);
      fragments.forEach(f -> assertThat(read.article().text().fragment(f.span())).isEqualTo(f));
      assertThat(statement.content()).isNotEqualTo(Passage.none());
    }
  }
}
