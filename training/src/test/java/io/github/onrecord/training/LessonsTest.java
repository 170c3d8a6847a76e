package io.github.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.encoding.Windows;
import io.github.onrecord.evaluation.GoldArticle;
import io.github.onrecord.text.Article;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LessonsTest {
  private final Lessons lessons =
      new Lessons(
          List.of(Tiny.article()),
          IntStream.range(0, 10).mapToObj(LessonsTest::text).toList(),
          0.5,
          new Examples(Tiny.WORD_PIECES),
          new Batches(Tiny.VOCABULARY, new Windows(40, 4), 120),
          9);

  private static GoldArticle text(int i) {
    return new GoldArticle(Article.of("text" + i, "Bello said we won. It rained."), List.of());
  }

  @Test
  void areTheSameAtEachCall() {
    assertThat(ids(lessons.epoch(3))).isEqualTo(ids(lessons.epoch(3)));
  }

  @Test
  void showAllThatIsAnnotatedAndAShareOfTheOthers() {
    List<String> ids = ids(lessons.epoch(0));
    assertThat(ids).contains("tiny");
    assertThat(ids.stream().filter(id -> id.startsWith("text")).distinct()).hasSize(5);
  }

  @Test
  void packBatchesNoLargerThanAsked() {
    assertThat(lessons.epoch(1))
        .allSatisfy(b -> assertThat(b.size() * b.length()).isLessThanOrEqualTo(120));
  }

  private static List<String> ids(List<Batch> batches) {
    return batches.stream().flatMap(b -> b.cuts().stream()).map(c -> c.example().id()).toList();
  }
}
