package io.github.onrecord.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.statement.Kind;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor said: \"We never met them.\" Then she left.",
        "The mayor said: “We never met them.” Then she left.",
        "The mayor said: «We never met them.» Then she left.",
        "The mayor said: 'We never met them.' Then she left.",
        "The mayor said: ‘We never met them.’ Then she left."
      })
  void findsEveryStyleOfMarks(String text) {
    int open = "The mayor said: ".length();
    assertThat(quoted(text))
        .containsExactly(text.substring(open, open + "'We never met them.'".length()));
  }

  @Test
  void takesApostrophesForLetters() {
    assertThat(quoted("It's the ministers' plan, Nkosi's aides say, and it won't change."))
        .isEmpty();
  }

  @Test
  void keepsApostrophesInsideSingleMarks() {
    assertThat(quoted("'The ministers' plan doesn't work,' he said."))
        .containsExactly("'The ministers' plan doesn't work,'");
  }

  @Test
  void tellsTwoSingleQuotationsApart() {
    assertThat(quoted("She called it 'absurd' and 'a lie'."))
        .containsExactly("'absurd'", "'a lie'");
  }

  @Test
  void marksQuotationsWithinQuotations() {
    String text = "“He told me ‘go home’ twice,” she said.";
    Quotations quotations = Quotations.of(codePoints(text));
    assertThat(quotations.spans()).hasSize(1);
    assertThat(quotations.at(text.indexOf("go"))).isEqualTo(QuoteState.NESTED);
    assertThat(quotations.at(text.indexOf("twice"))).isEqualTo(QuoteState.INSIDE);
  }

  @Test
  void endsAnUnclosedQuotationWithItsParagraph() {
    String text = "“We start here.\n“And end here,” he said. Outside.";
    assertThat(quoted(text)).containsExactly("“We start here.", "“And end here,”");
  }

  @Test
  void survivesALoneMark() {
    String text = "A 12\" screen, he said.\nNothing more.";
    Quotations quotations = Quotations.of(codePoints(text));
    assertThat(quotations.at(text.indexOf("Nothing"))).isEqualTo(QuoteState.OUTSIDE);
  }

  @Test
  void tellsDirectFromMixedAndIndirect() {
    ArticleText text = new ArticleText("“We won,” he said, adding it was “a joy” for all.");
    Quotations quotations = Quotations.of(text.codePoints());
    assertThat(quotations.kind(text.passage(List.of(new Span(0, 9))))).isEqualTo(Kind.DIRECT);
    assertThat(quotations.kind(text.passage(List.of(new Span(26, 48))))).isEqualTo(Kind.MIXED);
    assertThat(quotations.kind(text.passage(List.of(new Span(26, 32))))).isEqualTo(Kind.INDIRECT);
  }

  @Property
  void quotationsLieInOrderInsideAnyText(
      @ForAll
          @Chars({'"', '\'', '‘', '’', '“', '”', '«', '»', ' ', '.', ',', '\n', 's'})
          @CharRange(from = 'a', to = 'c')
          String text) {
    int[] codePoints = codePoints(text);
    int last = 0;
    for (Span span : Quotations.of(codePoints).spans()) {
      assertThat(span.start()).isGreaterThanOrEqualTo(last);
      assertThat(span.end()).isLessThanOrEqualTo(codePoints.length);
      last = span.end();
    }
  }

  private static List<String> quoted(String text) {
    ArticleText article = new ArticleText(text);
    return Quotations.of(article.codePoints()).spans().stream()
        .map(span -> article.fragment(span).text())
        .toList();
  }

  private static int[] codePoints(String text) {
    return text.codePoints().toArray();
  }
}
