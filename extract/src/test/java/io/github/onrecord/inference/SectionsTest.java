package io.github.onrecord.inference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.encoding.Pieces;
import io.github.onrecord.encoding.Vocabulary;
import io.github.onrecord.encoding.WordPieces;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionsTest {
  private static final WordPieces WORD_PIECES =
      new WordPieces(new Vocabulary(List.of("[UNK]", "[CLS]", "[SEP]", "a")));

  @Test
  void leavesAnArticleWhole() {
    Pieces pieces = pieces("a a a");
    assertThat(Sections.of(pieces, 3)).containsExactly(pieces);
  }

  @Test
  void cutsALongTextAtItsParagraphs() {
    List<Pieces> sections = Sections.of(pieces("a a a\na a a\na a a\n"), 5);
    assertThat(sections).extracting(Pieces::size).containsExactly(3, 3, 3);
    assertThat(sections.get(1).starts()[0]).isEqualTo(6);
  }

  @Test
  void cutsATextWithoutParagraphsAnywhere() {
    List<Pieces> sections = Sections.of(pieces("a ".repeat(12)), 5);
    assertThat(sections.stream().mapToInt(Pieces::size).sum()).isEqualTo(12);
    assertThat(sections).allSatisfy(s -> assertThat(s.size()).isBetween(1, 5));
  }

  private static Pieces pieces(String text) {
    return WORD_PIECES.cut(text.codePoints().toArray());
  }
}
