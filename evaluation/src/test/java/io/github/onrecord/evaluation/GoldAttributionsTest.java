package io.github.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Fragment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldAttributionsTest {
  private static final String TEXT = "😀 \"We,\" the lab said, \"are done,\" aides hope.";

  @TempDir private Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("text/lab.txt"), TEXT);
  }

  private List<Attribution> read(String... lines) throws IOException {
    Files.write(folder.resolve("attributions/lab_a1.ann"), List.of(lines));
    return GoldAttributions.read(folder).get(0).attributions();
  }

  @Test
  void readsPartsByCodePoint() throws IOException {
    Attribution read =
        read(
                "T1\tSource 8 15\tthe lab",
                "T2\tCue 16 20\tsaid",
                "T3\tContent 22 33;2 7\t\"We,\" \"are done,\"",
                "T4\tAttribution 16 20\tsaid",
                "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3")
            .get(0);

    assertThat(read.source().text()).isEqualTo("the lab");
    assertThat(read.cue()).map(Fragment::text).contains("said");
    assertThat(read.content().text()).isEqualTo("\"We,\" … \"are done,\"");
    assertThat(read.confidence()).isEqualTo(1);
  }

  @Test
  void joinsNumberedPartsAndOverlappingSpans() throws IOException {
    Attribution read =
        read("T1\tContent 2 7", "T2\tContent 3 10", "E1\tAttribution:T9 Content2:T2 Content:T1")
            .get(0);

    assertThat(read.content().text()).isEqualTo("\"We,\" th");
    assertThat(read.source().isEmpty()).isTrue();
    assertThat(read.cue()).isEmpty();
  }

  @Test
  void keepsSpansThatTouch() throws IOException {
    assertThat(read("T1\tContent 4 6;2 4", "E1\tX:T1 Content:T1").get(0).content().fragments())
        .hasSize(2);
  }

  @Test
  void ignoresBrokenTextLinesNotesAndDeletedSpans() throws IOException {
    assertThat(
            read(
                "T1\tCue 16 20\tsaid",
                "The rest of a quotation that broke over lines",
                "",
                "#1\tAnnotatorNotes T1\tsure?",
                "E1\tAttribution:T1 Cue:T1 Source:T7",
                "E2\tAttribution:T1 Source:T1"))
        .singleElement()
        .satisfies(only -> assertThat(only.source().isEmpty()).isTrue());
  }

  @Test
  void countsOnlySpansThatStandAboveTheEvent() throws IOException {
    assertThat(read("T1\tCue 16 20", "E1\tAttribution:T1 Cue:T1 Source:T2", "T2\tSource 8 15"))
        .singleElement()
        .satisfies(only -> assertThat(only.source().isEmpty()).isTrue());
  }

  @Test
  void takesTheFirstAnnotatorByName() throws IOException {
    Files.writeString(folder.resolve("attributions/lab_z9.ann"), "");

    assertThat(read("T1\tCue 16 20\tsaid", "E1\tAttribution:T1 Cue:T1")).hasSize(1);
  }

  @Test
  void readsAFolderWithAnnotationsBesideTheTexts(@TempDir Path plain) throws IOException {
    Files.writeString(plain.resolve("b.txt"), "She agreed.");
    Files.writeString(plain.resolve("b.ann"), "T1\tCue 4 10\tagreed\nE1\tAttribution:T1 Cue:T1\n");
    Files.writeString(plain.resolve("a.txt"), "Nobody spoke.");
    Files.writeString(plain.resolve("a.ann"), "");

    assertThat(GoldAttributions.read(plain))
        .extracting(gold -> gold.article().id(), gold -> gold.attributions().size())
        .containsExactly(tuple("a", 0), tuple("b", 1));
  }

  @Test
  void namesThePlaceOfASpanOutsideTheText() {
    assertThatThrownBy(() -> read("", "T1\tCue 16 2000\tsaid"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("lab_a1.ann line 2: span 16 to 2000 is not in a text of 45");
  }

  @Test
  void namesThePlaceOfAMalformedSpan() {
    assertThatThrownBy(() -> read("T1\tCue sixteen\tsaid"))
        .hasMessageContaining("lab_a1.ann line 1: expected 'Role START END', found 'Cue sixteen'");
  }

  @Test
  void saysWhatIsMissing(@TempDir Path empty) throws IOException {
    assertThatThrownBy(() -> GoldAttributions.read(empty)).hasMessageContaining("no gold here");
    Files.writeString(empty.resolve("c.txt"), "Alone.");
    assertThatThrownBy(() -> GoldAttributions.read(empty))
        .hasMessageContaining("c.txt: no annotations");
  }
}
