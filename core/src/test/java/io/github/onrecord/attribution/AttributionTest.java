package io.github.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttributionTest {
  private static final ArticleText TEXT =
      new ArticleText("The paper said the mayor had denied the charge on Friday.");

  private final Attribution outer =
      of("The paper", "said", "the mayor had denied the charge on Friday");

  @Test
  void holdsWhatStandsWithinItsContent() {
    assertThat(outer.holds(of("the mayor", "had denied", "the charge"))).isTrue();
  }

  @Test
  void holdsNeitherItselfNorWhatReachesOutOfItsContent() {
    assertThat(outer.holds(outer)).isFalse();
    assertThat(outer.holds(of("The paper", "had denied", "the charge"))).isFalse();
    assertThat(of("the mayor", "had denied", "the charge").holds(outer)).isFalse();
  }

  @Test
  void needsACueOrContentAndAProbability() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Attribution(passage("The paper"), Optional.empty(), Passage.none(), 0.5));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Attribution(Passage.none(), Optional.empty(), passage("the charge"), 1.5));
  }

  private static Attribution of(String source, String cue, String content) {
    return new Attribution(
        passage(source), passage(cue).fragments().stream().findFirst(), passage(content), 0.9);
  }

  private static Passage passage(String words) {
    int start = TEXT.toString().indexOf(words);
    return TEXT.passage(List.of(new Span(start, start + words.length())));
  }
}
