package io.github.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.decoding.Role;
import io.github.onrecord.decoding.TaggedSpan;
import io.github.onrecord.evaluation.GoldArticle;
import io.github.onrecord.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesTest {
  private final Example example = Tiny.example();

  @Test
  void tagsTheSpansWithoutPunctuationAtTheirEnds() {
    assertThat(words(Role.SOURCE)).containsExactly("Ngozi", "Bello");
    assertThat(words(Role.CUE)).containsExactly("said", "denied");
    assertThat(words(Role.CONTENT)).containsExactly("it rained", "\"We won,\"");
  }

  @Test
  void linksContentsToCuesAndCuesToSources() {
    List<TaggedSpan> spans = example.spans();
    for (int i = 0; i < spans.size(); i++) {
      int cue = example.cueOf()[i];
      int source = example.sourceOf()[i];
      switch (spans.get(i).role()) {
        case CONTENT -> assertThat(spans.get(cue).role()).isEqualTo(Role.CUE);
        case CUE -> assertThat(spans.get(source).role()).isEqualTo(Role.SOURCE);
        case SOURCE -> assertThat(List.of(cue, source)).containsExactly(-1, -1);
      }
    }
    assertThat(word(spans.get(example.cueOf()[indexOf("\"We won,\"")]))).isEqualTo("denied");
  }

  @Test
  void changesQuotationMarksWithoutMovingAnything() {
    Example british = new Examples(Tiny.WORD_PIECES).of(Tiny.article(), QuoteStyle.BRITISH);
    assertThat(british.pieces().starts()).isEqualTo(example.pieces().starts());
    assertThat(british.tags()).isEqualTo(example.tags());
    assertThat(british.pieces().ids()).isNotEqualTo(example.pieces().ids());
  }

  @Test
  void knowsWhatNobodyAnnotated() {
    GoldArticle bare = new GoldArticle(Article.of("bare", "It rained."), List.of());
    assertThat(new Examples(Tiny.WORD_PIECES).of(bare).annotated()).isFalse();
    assertThat(example.annotated()).isTrue();
  }

  private int indexOf(String words) {
    for (int i = 0; i < example.spans().size(); i++) {
      if (word(example.spans().get(i)).equals(words)) {
        return i;
      }
    }
    throw new AssertionError("no span " + words);
  }

  private List<String> words(Role role) {
    return example.spans().stream().filter(s -> s.role() == role).map(this::word).toList();
  }

  private String word(TaggedSpan span) {
    return Tiny.article()
        .article()
        .text()
        .fragment(example.pieces().span(span.first(), span.last()))
        .text();
  }
}
