package io.github.onrecord.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratTest {
  private static final String TEXT =
      "“The dam\r\nis safe,” Meera Nair said 🌧, “for\tnow.”\r\nNot so, villagers.\n";

  @TempDir private Path folder;

  private static ArticleRecord dam() {
    return RecordBuilder.of("dam", TEXT)
        .speaker("p1", "Meera Nair", SpeakerKind.PERSON, "engineer")
        .belongs("p1", "Dam Safety\tBoard")
        .speaker("o1", "PTI", SpeakerKind.ORGANISATION, "")
        .states(
            "p1",
            Act.ASSERTS,
            Kind.DIRECT,
            "Meera Nair",
            "said",
            "“The dam\r\nis safe,”",
            "“for\tnow.”")
        .via("o1")
        .on("2024-05-01", "2024-05-31")
        .states("", Act.DENIES, Kind.INDIRECT, "", "", "Not so", "villagers")
        .inOwnWords()
        .build();
  }

  @Test
  void writesSpansAndEventsAsPolNearDoes() throws IOException {
    write(dam());
    assertThat(folder.resolve("dam.ann"))
        .hasContent(
            """
            T1\tSource 20 30\tMeera Nair
            T2\tCue 31 35\tsaid
            T3\tContent 0 19;39 49\t“The dam  is safe,” “for now.”
            T4\tAttribution 31 35\tsaid
            E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
            A1\tAct E1 asserts
            A2\tActBasis E1 cue
            A3\tKind E1 direct
            #1\tAnnotatorNotes E1\tspeaker: Meera Nair, person, engineer, Dam Safety Board; \
            via: PTI; said: 2024-05-01 to 2024-05-31; confidence: 0.93
            T5\tContent 51 57;59 68\tNot so villagers
            T6\tAttribution 51 57\tNot so
            E2\tAttribution:T6 Content:T5
            A4\tAct E2 denies
            A5\tActBasis E2 content
            A6\tKind E2 indirect
            #2\tAnnotatorNotes E2\tspeaker: Unknown speaker; confidence: 0.93
            """);
  }

  @Test
  void keepsTheTextAsItWasRead() throws IOException {
    write(dam());
    assertThat(Files.readString(folder.resolve("dam.txt"))).isEqualTo(TEXT);
  }

  @Test
  void readsItsOwnFilesBack() throws IOException {
    write(dam());
    List<Attribution> read = BratReader.read(new ArticleText(TEXT), folder.resolve("dam.ann"));
    assertThat(read).hasSize(2);
    assertThat(read.get(0).content()).isEqualTo(dam().statements().get(0).content());
    assertThat(read.get(0).source().text()).isEqualTo("Meera Nair");
    assertThat(read.get(1).cue()).isEmpty();
  }

  @Test
  void putsTogetherWhatOthersWriteApart() throws IOException {
    String annotation =
        """
        E1\tAttribution:T9 Content:T1 Content2:T2 Source:T3 Cue:T4\r
        #1\tAnnotatorNotes T1\tE1\tAttribution:T1
        T1\tContent 39 49\tx\ttab
        T2\tContent 0 19\tx
        T3\tSource 20 30\tMeera Nair
        T4\tCue 31 33;34 35\tsa d
        A1\tNegated E1
        """;
    Attribution read = read(annotation).get(0);
    assertThat(read.content().fragments()).extracting(Fragment::start).containsExactly(0, 39);
    assertThat(read.cue().map(Fragment::text)).contains("sa");
    assertThat(read.confidence()).isEqualTo(1);
  }

  @Test
  void namesTheBrokenLine() {
    assertThatThrownBy(() -> read("T1\tCue 0 2\tx\nT2\tCue 1;2\tx"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("own.ann, line 2: no span or event as brat writes it: 1");
    assertThatThrownBy(() -> read("T1\tCue 0 2000\tx"))
        .hasMessageContaining("line 1: the text ends before Span[start=0, end=2000]");
    assertThatThrownBy(() -> read("E1\tAttribution:T1 Cue:T1"))
        .hasMessageEndingWith("own.ann: E1 names T1, not there");
    assertThatThrownBy(() -> read("T1\tSource 0 2\tx\nE1\tAttribution:T1 Source:T1"))
        .hasMessageEndingWith("own.ann: E1: an attribution needs a cue or content");
  }

  @Test
  void needsAFolder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Writers.to(Format.BRAT, new StringWriter()))
        .withMessageContaining("give a folder");
  }

  private void write(ArticleRecord record) throws IOException {
    try (RecordWriter writer = Writers.to(Format.BRAT, folder)) {
      writer.write(record);
    }
  }

  private List<Attribution> read(String annotation) throws IOException {
    Path file = Files.writeString(folder.resolve("own.ann"), annotation);
    return BratReader.read(new ArticleText(TEXT), file);
  }
}
