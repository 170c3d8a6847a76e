package io.github.onrecord.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.speaker.Relink;
import io.github.onrecord.statement.LedgerEntry;
import io.github.onrecord.statement.LedgerEntry.Linked;
import io.github.onrecord.statement.LedgerEntry.Move;
import io.github.onrecord.statement.LedgerEntry.SpeakerLink;
import io.github.onrecord.writing.RecordReader.Imported;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerEntryTest {
  private static final Linked OKORO = new Linked("k1", "Amina Okoro");
  private static final Linked OTHER = new Linked("k2", "Ms Okoro");
  private static final Instant NOON = Instant.parse("2025-03-04T12:00:00.123Z");

  private static LedgerEntry entry() {
    Move move = new Move(Relink.MERGE, NOON, OTHER, OKORO, "new: first of the name");
    return new LedgerEntry(
        Samples.water(),
        "first",
        3,
        NOON,
        List.of(new SpeakerLink("p1", OKORO, "merge by hand", List.of(move))));
  }

  private static String line() throws IOException {
    StringWriter out = new StringWriter();
    RecordWriter writer = Writers.to(Format.JSONL, out);
    writer.write(entry());
    writer.close();
    return out.toString();
  }

  @Test
  void readsBackWhatALedgerKnew() throws IOException {
    LedgerEntry back = RecordReader.line("x", line()).entry().orElseThrow();
    assertThat(back.links()).isEqualTo(entry().links());
    assertThat(back.added()).isEqualTo(NOON);
    assertThat(back.story()).isEqualTo("first");
    assertThat(back.version()).isEqualTo(3);
    assertThat(back.record().statements()).hasSameSizeAs(entry().record().statements());
  }

  @Test
  void readsARecordThatNoLedgerKnows() throws IOException {
    Imported imported =
        RecordReader.line("x", JsonWriterTest.written(Format.JSONL, Samples.water()));
    assertThat(imported.entry()).isEmpty();
    assertThat(imported.record().article()).isEqualTo(Samples.water().article());
  }

  @Test
  void namesTheFieldThatIsWrong() throws IOException {
    String time = line().replace("\"added\":\"2025-03-04T12", "\"added\":\"noon");
    assertThatThrownBy(() -> RecordReader.line("a.jsonl, line 7", time))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("a.jsonl, line 7: \"added\" is no time");
    String kind = line().replace("\"merge\"", "\"mix\"");
    assertThatThrownBy(() -> RecordReader.line("x", kind)).hasMessageContaining("mix");
  }
}
