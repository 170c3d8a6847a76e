package io.github.onrecord.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinkFeaturesTest {
  private static final TaggedSpan CONTENT = new TaggedSpan(Role.CONTENT, 20, 30);
  private static final List<TaggedSpan> CUES = List.of(cue(5), cue(18), cue(32), cue(40));

  @Test
  void tellsBeforeFromAfter() {
    int[] paragraphs = new int[100];
    assertThat(LinkFeatures.of(CONTENT, CUES, 1, paragraphs))
        .isNotEqualTo(LinkFeatures.of(CONTENT, CUES, 2, paragraphs));
  }

  @Test
  void countsTheCandidatesBetween() {
    int[] paragraphs = new int[100];
    assertThat(LinkFeatures.of(CONTENT, CUES, 1, paragraphs).rank()).isEqualTo(0);
    assertThat(LinkFeatures.of(CONTENT, CUES, 0, paragraphs).rank()).isEqualTo(2);
    assertThat(LinkFeatures.of(CONTENT, CUES, 3, paragraphs).rank()).isEqualTo(3);
  }

  @Test
  void seesAParagraphEndBetween() {
    int[] paragraphs = new int[100];
    for (int i = 31; i < 100; i++) {
      paragraphs[i] = 1;
    }
    assertThat(LinkFeatures.of(CONTENT, CUES, 2, paragraphs).paragraphs()).isEqualTo(3);
    assertThat(LinkFeatures.of(CONTENT, CUES, 1, paragraphs).paragraphs()).isEqualTo(0);
  }

  @Property
  void everyFeatureIsARowOfItsTable(
      @ForAll @IntRange(min = 0, max = 5000) int of,
      @ForAll @IntRange(min = 0, max = 5000) int at) {
    LinkFeatures features =
        LinkFeatures.of(
            new TaggedSpan(Role.CONTENT, of, of + 3), List.of(cue(at)), 0, new int[6000]);
    assertThat(features.distance()).isBetween(0, LinkFeatures.DISTANCES - 1);
    assertThat(features.rank()).isBetween(0, LinkFeatures.RANKS - 1);
    assertThat(features.paragraphs()).isBetween(0, LinkFeatures.PARAGRAPHS - 1);
  }

  private static TaggedSpan cue(int at) {
    return new TaggedSpan(Role.CUE, at, at);
  }
}
