package io.github.onrecord.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              "[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "min", "##ister", "said", ",", ".", "cafe",
              "a", "##b", "b", "\""));
  private static final WordPieces WORD_PIECES = new WordPieces(VOCABULARY);

  @Test
  void cutsGreedilyAtTheLongestPiece() {
    assertThat(cut("The minister, said.")).containsExactly("The", "min", "ister", ",", "said", ".");
  }

  @Test
  void keepsThePlaceOfAccentedLetters() {
    assertThat(cut("a café.")).containsExactly("a", "café", ".");
    assertThat(cut("a cafe\u0301.")).containsExactly("a", "cafe\u0301", ".");
  }

  @Test
  void takesWordsItCannotSpellWhole() {
    Pieces pieces = pieces("a xyz a");
    assertThat(pieces.ids()[1]).isEqualTo(VOCABULARY.unknown());
    assertThat(cut("a xyz a")).containsExactly("a", "xyz", "a");
  }

  @Test
  void countsCodePointsBeyondTheBasicPlane() {
    Pieces pieces = pieces("😀😀 a");
    assertThat(pieces.starts()[pieces.size() - 1]).isEqualTo(3);
  }

  @Test
  void rememberCaseAndGaps() {
    Pieces pieces = pieces("The A\nab\n\na");
    assertThat(pieces.shapes())
        .startsWith(
            Shape.CAPITALISED.ordinal(), Shape.CAPITALISED.ordinal(), Shape.LOWER.ordinal());
    assertThat(pieces.gaps())
        .containsExactly(
            Gap.PARAGRAPH.ordinal(),
            Gap.SPACE.ordinal(),
            Gap.LINE.ordinal(),
            Gap.NONE.ordinal(),
            Gap.PARAGRAPH.ordinal());
  }

  @Test
  void findsNothingInBlankText() {
    assertThat(pieces(" \n\t\u0000\u200b").size()).isZero();
  }

  @Test
  void refusesAVocabularyWithoutItsMarks() {
    assertThatThrownBy(() -> new Vocabulary(List.of("a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[UNK]");
  }

  @Property
  void piecesOfAnyTextLieInOrderInsideIt(@ForAll String text) {
    Pieces pieces = pieces(text);
    int last = 0;
    for (int i = 0; i < pieces.size(); i++) {
      assertThat(pieces.starts()[i]).isLessThan(pieces.ends()[i]);
      assertThat(pieces.ends()[i]).isGreaterThanOrEqualTo(last);
      last = pieces.ends()[i];
    }
    assertThat(last).isLessThanOrEqualTo(new ArticleText(text).length());
  }

  private static Pieces pieces(String text) {
    return WORD_PIECES.cut(text.codePoints().toArray());
  }

  private static List<String> cut(String text) {
    ArticleText article = new ArticleText(text);
    Pieces pieces = pieces(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      words.add(article.fragment(pieces.span(i, i)).text());
    }
    return words;
  }
}
