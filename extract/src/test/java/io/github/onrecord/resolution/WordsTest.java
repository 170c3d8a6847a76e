package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.encoding.Quotations;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void keepsNamesAndContractionsWholeAndPossessivesApart() {
    assertThat(texts("Mr. O’Brien’s well-known aide didn't say, at 4.5 per cent."))
        .containsExactly(
            "Mr.",
            "O’Brien",
            "’s",
            "well-known",
            "aide",
            "didn't",
            "say",
            ",",
            "at",
            "4.5",
            "per",
            "cent",
            ".");
  }

  @Test
  void keepsAbbreviationsAndInitials() {
    assertThat(texts("Gov. John Q. Public of the U.S. left."))
        .containsExactly("Gov.", "John", "Q.", "Public", "of", "the", "U.S.", "left", ".");
  }

  @Test
  void endsSentencesAtMarksBeforeCapitalsAndAtLines() {
    Words words = words("Sen. Ama Boateng left. “It is late,” she said.\nNobody else did");
    assertThat(words.sentences()).isEqualTo(3);
    assertThat(words.get(words.firstOf(1)).text()).isEqualTo("“");
    assertThat(words.get(words.firstOf(2)).paragraph()).isEqualTo(1);
  }

  @Test
  void endsNoSentenceWithinALowerCaseRun() {
    assertThat(words("“Why?” he asked. Nobody knew.").sentences()).isEqualTo(2);
  }

  @Test
  void knowsWhichWordsAreQuoted() {
    List<Word> quoted =
        words("He said “never again” twice.").all().stream()
            .filter(w -> w.quoted() && w.letters())
            .toList();
    assertThat(quoted).extracting(Word::text).containsExactly("never", "again");
  }

  @Test
  void findsWordsByPlace() {
    Words words = words("One two three.");
    assertThat(words.in(new Span(5, 9))).extracting(Word::text).containsExactly("two", "three");
    assertThat(words.at(3)).isEqualTo(1);
    assertThat(words.at(99)).isEqualTo(words.size());
  }

  @Property
  void losesNoLetterOfAnyText(@ForAll String text) {
    Words words = words(text);
    StringBuilder shown = new StringBuilder();
    for (Word word : words.all()) {
      assertThat(words.text().fragment(word.span()).text()).isEqualTo(word.text());
      shown.append(word.text());
    }
    StringBuilder expected = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(expected::appendCodePoint);
    assertThat(shown.toString()).isEqualTo(expected.toString());
  }

  private static List<String> texts(String text) {
    return words(text).all().stream().map(Word::text).toList();
  }

  private static Words words(String text) {
    ArticleText article = new ArticleText(text);
    return Words.of(article, Quotations.of(article.codePoints()));
  }
}
