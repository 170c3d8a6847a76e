package io.github.onrecord.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
  private static List<CSVRecord> rows(ArticleRecord record) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    String csv = JsonWriterTest.written(Format.CSV, record);
    return format.parse(new StringReader(csv)).getRecords();
  }

  @Test
  void writesARowForEachStatement() throws IOException {
    List<CSVRecord> rows = rows(Samples.water());
    assertThat(rows).hasSize(10);
    assertThat(rows.get(6).toMap())
        .containsEntry("article_id", "waterworks-17")
        .containsEntry("published", "2025-03-04")
        .containsEntry("statement_id", "s7")
        .containsEntry("speaker_name", "Amina Okoro")
        .containsEntry("speaker_kind", "person")
        .containsEntry("role", "water minister")
        .containsEntry("speaker_id", "p1")
        .containsEntry("affiliation", "her department")
        .containsEntry("act", "pledges")
        .containsEntry("act_basis", "cue")
        .containsEntry("kind", "mixed")
        .containsEntry("source", "Ms Okoro")
        .containsEntry("cue", "had promised")
        .containsEntry("content", "“not one job” would go")
        .containsEntry("via", "Chidi Eze")
        .containsEntry("said_from", "2025-01-01")
        .containsEntry("said_to", "2025-01-31")
        .containsEntry("confidence", "0.93");
  }

  @Test
  void spansFromTheFirstToTheLastOfInterruptedContent() throws IOException {
    CSVRecord row = rows(Samples.water()).get(2);
    assertThat(row.get("content_start")).isEqualTo("186");
    assertThat(row.get("content_end")).isEqualTo("339");
  }

  @Test
  void putsTheDescriptionOfAnUnnamedSpeakerUnderRole() throws IOException {
    assertThat(rows(Samples.water()).get(3).toMap())
        .containsEntry("speaker_name", "")
        .containsEntry("speaker_kind", "unnamed")
        .containsEntry("role", "Officials familiar with the talks");
  }

  @Test
  void joinsRelaysNearestFirst() throws IOException {
    ArticleRecord record =
        RecordBuilder.of("x", "It rained, Ana Duarte told Novo, the Wire reported.")
            .speaker("p1", "Ana Duarte", SpeakerKind.PERSON, "")
            .speaker("o1", "Novo", SpeakerKind.ORGANISATION, "")
            .speaker("o2", "the Wire", SpeakerKind.ORGANISATION, "")
            .states("p1", Act.ASSERTS, Kind.INDIRECT, "Ana Duarte", "told", "It rained")
            .via("o2", "o1")
            .build();
    assertThat(rows(record).get(0).get("via")).isEqualTo("the Wire; Novo");
  }

  @Test
  void endsLinesAndQuotesAsRfc4180Says() throws IOException {
    ArticleRecord record =
        RecordBuilder.of("a,\"b\"", "Rain\nfell, he said")
            .states("", Act.ASSERTS, Kind.INDIRECT, "", "", "Rain\nfell")
            .build();
    assertThat(JsonWriterTest.written(Format.CSV, record))
        .startsWith("article_id,url,outlet,title,published,")
        .endsWith(
            "\r\n"
                + "\"a,\"\"b\"\"\",,,,,s1,,,,,,asserts,cue,indirect,,,\"Rain\n"
                + "fell\",0,9,,,,0.93\r\n");
  }

  @Test
  void keepsSpreadsheetsFromRunningTheWords() throws IOException {
    String text = "=HYPERLINK(x) @home -5C +44 \t=1 he said";
    RecordBuilder record =
        RecordBuilder.of("-1", text).speaker("p1", "@home", SpeakerKind.PERSON, "=SUM(A1)");
    for (String words : List.of("=HYPERLINK(x)", "-5C", "+44", "\t=1")) {
      record.states("p1", Act.ASSERTS, Kind.INDIRECT, "@home", "", words);
    }
    List<CSVRecord> rows = rows(record.build());
    assertThat(rows)
        .extracting(row -> row.get("content"))
        .containsExactly("'=HYPERLINK(x)", "'-5C", "'+44", "'\t=1");
    assertThat(rows.get(0).toMap())
        .containsEntry("article_id", "'-1")
        .containsEntry("speaker_name", "'@home")
        .containsEntry("role", "'=SUM(A1)")
        .containsEntry("source", "'@home");
  }
}
