package io.github.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Mr. Adeyemi said so.~6",
        "the minister's plan~5",
        "“No,” she said~6",
        "snake_case_word~1",
        "3½ per cent, x² and Ⅳ~7",
        "Zoe\u0308 came~3",
        "été à Genève~3",
        "दिल्ली~6",
        "डॉ.~3",
        "a\u00a0b\u2028c\u0085d\u001fe~5",
        "zero\u200bwidth~3",
        "😀😀 ok~3",
        "東京都知事は~1",
        "a‿b~3"
      })
  void dividesAsTheReferenceScorerDoes(String text, int tokens) {
    assertThat(new Tokens(new ArticleText(text)).size()).isEqualTo(tokens);
  }

  @Test
  void coversTokensThatASpanOnlyTouches() {
    Tokens tokens = new Tokens(new ArticleText("drones were never discussed"));

    assertThat(tokens.in(List.of(new Span(3, 8))).stream()).containsExactly(0, 1);
    assertThat(tokens.in(List.of(new Span(6, 7)))).matches(covered -> covered.isEmpty());
  }

  @Test
  void countsCodePointsBeyondTheBasicPlaneOnce() {
    Tokens tokens = new Tokens(new ArticleText("😀 yes"));

    assertThat(tokens.in(List.of(new Span(2, 5))).stream()).containsExactly(1);
  }

  @Test
  void trimsSpaceAndSomePunctuationButNoQuotationMarks() {
    Tokens tokens = new Tokens(new ArticleText(" ,“no”.: ;"));

    assertThat(tokens.trimmed(new Span(0, 10))).contains(new Span(2, 6));
    assertThat(tokens.trimmed(new Span(0, 2))).isEmpty();
  }

  @Property
  void coversEveryTokenOfTheWholeText(@ForAll String text) {
    ArticleText article = new ArticleText(text);
    Tokens tokens = new Tokens(article);

    if (article.length() > 0) {
      assertThat(tokens.in(List.of(new Span(0, article.length()))).cardinality())
          .isEqualTo(tokens.size());
    }
  }
}
