package io.github.onrecord.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Kind;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TableWriterTest {
  private static String table(TableLook look, ArticleRecord... records) throws IOException {
    StringWriter out = new StringWriter();
    try (RecordWriter writer = Writers.table(out, look)) {
      for (ArticleRecord record : records) {
        writer.write(record);
      }
    }
    return out.toString();
  }

  private static ArticleRecord fog(String name, String role) {
    return RecordBuilder.of("fog", "“The runway is shut,” " + name + " said.")
        .speaker("p1", name, SpeakerKind.PERSON, role)
        .states("p1", Act.ASSERTS, Kind.DIRECT, name, "said", "“The runway is shut,”")
        .build();
  }

  @Test
  void showsWhoSaysWhatWithTheWordsAndWhereTheyAreFrom() throws IOException {
    String table = table(new TableLook(60, false), Samples.water());
    assertThat(table)
        .startsWith(
            """
            Minister denies plan to sell Lagos Waterworks
            Harbour Courier · 4 March 2025

              Amina Okoro, water minister, her department  denies
              (article: “denied”)
              │ that her department plans to sell the Lagos Waterworks
                source “The water minister” · indirect · confidence 0.93

              Chidi Eze, leads the Union of Water Workers  asserts
              │ that buyers had already been shown around the pumping
              │ stations
                said 3 March 2025 · source “a union leader” · indirect ·
                confidence 0.93

              Amina Okoro, water minister, her department  denies (own
              words)
              │ “There is no plan, and there never was a plan, to sell a
              │ single pipe,” … “We are mending it, not selling it.”
                said 3 March 2025 · via Daily Gleaner · direct ·
                confidence 0.93
            """)
        .endsWith("\n\n10 statements by 6 speakers\n");
  }

  @Test
  void saysProbablyWhereItIsUncertain() throws IOException {
    assertThat(table(TableLook.plain(), Samples.water()))
        .contains(
            """
              Critics, unnamed  probably thinks (article: “fear”)
              │ bills will double
                indirect · confidence 0.50
            """)
        .contains("  Officials familiar with the talks, unnamed  probably asserts\n");
  }

  @Test
  void paintsOnlyWhenAsked() throws IOException {
    assertThat(table(new TableLook(80, false), Samples.water())).doesNotContain("\033");
    assertThat(table(new TableLook(80, true), Samples.water()))
        .contains("\033[1mAmina Okoro\033[0m")
        .contains("\033[1;31mdenies\033[0m");
  }

  @Test
  void keepsLinesShortOnAWideTerminal() throws IOException {
    assertThat(table(new TableLook(240, false), Samples.water()).lines())
        .allMatch(line -> line.length() <= 100);
  }

  @Test
  void showsWhatWouldSteerTheTerminal() throws IOException {
    String table =
        table(new TableLook(80, true), fog("Eve\033[2J\u009b31m\u202e\007", "\033]0;x\007pilot"));
    assertThat(table).contains("Eve␛[2J�31m�␇").contains("␛]0;x␇pilot");
  }

  @Test
  void countsSpeakersInOneArticleAndArticlesInSeveral() throws IOException {
    ArticleRecord fog = fog("Ana Duarte", "");
    assertThat(table(TableLook.plain(), fog)).endsWith("\n1 statement by 1 speaker\n");
    assertThat(table(TableLook.plain(), fog, fog)).endsWith("\n2 statements in 2 articles\n");
    assertThat(table(TableLook.plain())).isEqualTo("\n0 statements in 0 articles\n");
  }

  @Test
  void saysWhenAnArticleHasNoStatements() throws IOException {
    assertThat(table(TableLook.plain(), RecordBuilder.of("empty", "Rain.").build()))
        .isEqualTo("empty\n  no statements found\n\n0 statements by 0 speakers\n");
  }

  @Test
  void showsThatASpeakerIsUnknown() throws IOException {
    ArticleRecord record =
        RecordBuilder.of("x", "Some say it rained. It snowed.")
            .states("", Act.ASSERTS, Kind.INDIRECT, "Some", "say", "it rained")
            .states("", Act.ASSERTS, Kind.INDIRECT, "", "", "It snowed")
            .build();
    assertThat(table(TableLook.plain(), record))
        .contains("  Unknown speaker  asserts\n  │ it rained\n    source “Some” · indirect")
        .contains("  Unknown speaker  asserts\n  │ It snowed\n    indirect · confidence 0.93");
  }

  @Test
  void drawsRelaysInTheOrderTheWordsTravelled() throws IOException {
    ArticleRecord record =
        RecordBuilder.of("x", "It rained, Ana Duarte told Novo, the Wire reported.")
            .speaker("p1", "Ana Duarte", SpeakerKind.PERSON, "")
            .speaker("o1", "Novo", SpeakerKind.ORGANISATION, "")
            .speaker("o2", "the Wire", SpeakerKind.ORGANISATION, "")
            .states("p1", Act.ASSERTS, Kind.INDIRECT, "Ana Duarte", "told", "It rained")
            .via("o2", "o1")
            .build();
    assertThat(table(TableLook.plain(), record)).contains("    via Novo › the Wire · indirect");
  }

  @Test
  void neverShowsWhatIsUncertainAsCertain() throws IOException {
    ArticleRecord record =
        RecordBuilder.of("x", "It rained.")
            .states("", Act.DENIES, Kind.INDIRECT, "", "", "It rained")
            .confidence(0.6999)
            .build();
    assertThat(table(TableLook.plain(), record))
        .contains("probably denies (article)")
        .contains("confidence 0.69");
  }
}
