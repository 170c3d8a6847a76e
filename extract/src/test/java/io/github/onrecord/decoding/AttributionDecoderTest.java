package io.github.onrecord.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.encoding.Pieces;
import io.github.onrecord.encoding.Vocabulary;
import io.github.onrecord.encoding.WordPieces;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Decodes scores that say plainly which piece is what. */
class AttributionDecoderTest {
  private static final int LINKS = 2 * Linker.VECTORS * Linker.WIDTH;

  private final AttributionDecoder decoder =
      new AttributionDecoder(
          new Chain(new float[Tag.COUNT][Tag.COUNT]),
          new Linker(nearest(-100), 0),
          new Linker(nearest(-100), 1));

  /** Tables that prefer the nearest candidate, and none where it scores less than {@code none}. */
  private static LinkTables nearest(float none) {
    float[] distance = new float[LinkFeatures.DISTANCES];
    for (int i = 0; i < distance.length; i++) {
      distance[i] = -(i >> 1);
    }
    float[] never = new float[Linker.WIDTH];
    never[0] = none;
    return new LinkTables(
        never, distance, new float[LinkFeatures.RANKS], new float[LinkFeatures.PARAGRAPHS]);
  }

  @Test
  void putsSourceCueAndContentTogether() {
    List<Candidate> found = decode("Ngozi said it rained . Bello denied it", "S C N N N S C N");
    assertThat(found).extracting(c -> c.source().text()).containsExactly("Ngozi", "Bello");
    assertThat(found)
        .extracting(c -> c.cue().orElseThrow().text())
        .containsExactly("said", "denied");
    assertThat(found).extracting(c -> c.content().text()).containsExactly("it rained .", "it");
  }

  @Test
  void joinsTheHalvesOfAnInterruptedContent() {
    List<Candidate> found = decode("We won , Bello said , by far", "N N O S C O N N");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).content().fragments())
        .extracting(Fragment::text)
        .containsExactly("We won", "by far");
  }

  @Test
  void keepsAContentThatHasNoCue() {
    List<Candidate> found = decode("We won by far", "N N N N");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).cue()).isEmpty();
    assertThat(found.get(0).source().isEmpty()).isTrue();
  }

  @Test
  void leavesOutACueWithoutContent() {
    assertThat(decode("Bello said nothing much", "S C O O")).isEmpty();
  }

  @Test
  void findsNothingInNothing() {
    assertThat(decode("", "")).isEmpty();
  }

  @Test
  void isSurerOfPlainScoresThanOfVagueOnes() {
    Evidence plain = decode("Bello said it", "S C N", 9).get(0).evidence();
    Evidence vague = decode("Bello said it", "S C N", 2).get(0).evidence();
    assertThat(plain.content()).isGreaterThan(vague.content());
    assertThat(plain.source()).isGreaterThan(vague.source());
  }

  private List<Candidate> decode(String text, String labels) {
    return decode(text, labels, 9);
  }

  private List<Candidate> decode(String text, String labels, float strength) {
    Pieces pieces =
        new WordPieces(new Vocabulary(List.of("[UNK]", "[CLS]", "[SEP]")))
            .cut(text.codePoints().toArray());
    List<String> each = labels.isEmpty() ? List.of() : List.of(labels.split(" ", -1));
    float[][] tags = new float[pieces.size()][Tag.COUNT];
    float[][] links = new float[pieces.size()][LINKS];
    for (int i = 0; i < pieces.size(); i++) {
      String label = each.get(i);
      boolean begins = i == 0 || !each.get(i - 1).equals(label);
      tags[i][tag(label, begins)] = strength;
      for (int vector = 0; vector < 2 * Linker.VECTORS; vector += 2) {
        links[i][vector * Linker.WIDTH] = 1;
      }
    }
    return decoder.decode(new ArticleText(text), pieces, new Scores(tags, links));
  }

  private static int tag(String label, boolean begins) {
    Role role =
        switch (label) {
          case "S" -> Role.SOURCE;
          case "C" -> Role.CUE;
          default -> Role.CONTENT;
        };
    if (label.equals("O")) {
      return Tag.OUTSIDE;
    }
    return begins ? Tag.begin(role) : Tag.inside(role);
  }
}
