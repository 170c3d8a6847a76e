package io.github.onrecord.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.correction.Amendment;
import io.github.onrecord.correction.Answer;
import io.github.onrecord.correction.Correction;
import io.github.onrecord.correction.Named;
import io.github.onrecord.speaker.Relink;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.LedgerEntry;
import io.github.onrecord.statement.LedgerEntry.Linked;
import io.github.onrecord.statement.LedgerEntry.Move;
import io.github.onrecord.statement.LedgerEntry.SpeakerLink;
import io.github.onrecord.statement.Statement;
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
        List.of(new SpeakerLink("p1", OKORO, "merge by hand", List.of(move))),
        List.of(new LedgerEntry.Read(1, first())),
        List.of(
            correction(4, Amendment.act(Act.DENIES)),
            correction(7, Amendment.speaker(new Named("Ben Adeyemi", SpeakerKind.PERSON))),
            correction(9, Amendment.notStated())));
  }

  private static Statement first() {
    return Samples.water().statements().get(0);
  }

  private static Correction correction(long number, Amendment amendment) {
    Named who = Named.of(first().speaker());
    return new Correction(
        number,
        Samples.water().article(),
        first().id(),
        first().attribution(),
        new Answer(true, first().act(), who),
        amendment,
        "Ed Itor",
        NOON,
        "model-1");
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
    assertThat(back.read()).hasSize(1);
    assertThat(back.read().get(0).place()).isEqualTo(1);
    assertThat(back.read().get(0).statement().id()).isEqualTo(first().id());
    assertThat(back.corrections())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("article", "attribution")
        .isEqualTo(entry().corrections());
  }

  @Test
  void marksInCsvWhatPeoplePutRight() throws IOException {
    StringWriter out = new StringWriter();
    RecordWriter writer = Writers.to(Format.CSV, out);
    writer.write(entry());
    writer.close();
    List<String> rows = out.toString().lines().toList();
    assertThat(rows.get(0)).endsWith(",speaker_key,story,corrected,read_speaker,read_act");
    assertThat(rows.stream().filter(row -> row.contains(",true,")))
        .singleElement()
        .asString()
        .contains(",s1,")
        .endsWith(",first,true,Amina Okoro,denies");
    assertThat(rows.stream().skip(1).filter(row -> row.endsWith(",first,false,,"))).hasSize(9);
  }

  @Test
  void saysNothingOfCorrectionsWhereThereAreNone() throws IOException {
    LedgerEntry entry = entry();
    StringWriter out = new StringWriter();
    RecordWriter writer = Writers.to(Format.JSONL, out);
    writer.write(
        new LedgerEntry(entry.record(), "first", 1, NOON, entry.links(), List.of(), List.of()));
    writer.close();
    assertThat(out.toString()).doesNotContain("corrections", "\"read\"");
    assertThat(RecordReader.line("x", out.toString()).entry().orElseThrow().corrections())
        .isEmpty();
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
