package io.github.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementTest {
  private static final ArticleText TEXT = new ArticleText("It rained, Ngozi said.");

  private static Attribution attribution(double confidence) {
    return new Attribution(
        TEXT.passage(List.of(new Span(11, 16))),
        Optional.of(TEXT.fragment(new Span(17, 21))),
        TEXT.passage(List.of(new Span(0, 9))),
        confidence);
  }

  @Test
  void showsTheWordsAndHowSureTheyAre() {
    Statement statement =
        new Statement(
            "s1",
            attribution(0.8),
            Speaker.unknown(),
            List.of(),
            Kind.INDIRECT,
            Act.ASSERTS,
            ActBasis.CUE,
            Optional.empty());
    assertThat(statement.content().text()).isEqualTo("It rained");
    assertThat(statement.confidence()).isEqualTo(0.8);
    assertThat(statement.speaker().isKnown()).isFalse();
  }

  @Test
  void refusesAConfidenceThatIsNoProbability() {
    assertThatThrownBy(() -> attribution(1.2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> attribution(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAnAttributionOfNothing() {
    assertThatThrownBy(() -> new Attribution(Passage.none(), Optional.empty(), Passage.none(), 0.5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesDaysThatEndBeforeTheyBegin() {
    LocalDate day = LocalDate.of(2025, 3, 2);
    assertThat(new Days(day, day).from()).isEqualTo(day);
    assertThatThrownBy(() -> new Days(day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAnArticleWithoutAnId() {
    assertThatThrownBy(() -> Article.of(" ", "text")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void callsAnArticleByItsAddress() {
    Article article =
        Article.of("https://example.org/a", "Example", LocalDate.of(2025, 3, 2), "text");
    assertThat(article.id()).isEqualTo("https://example.org/a");
    assertThat(article.outlet()).contains("Example");
  }
}
