package io.github.onrecord.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class ReadBackTest {
  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("brat");
  }

  @AfterContainer
  static void deleteFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Provide
  Arbitrary<ArticleRecord> records() {
    return WildRecords.records();
  }

  @Property(tries = 150)
  void jsonReadsBackEqual(@ForAll("records") ArticleRecord record) throws IOException {
    for (Format format : List.of(Format.JSON, Format.JSONL)) {
      StringWriter out = new StringWriter();
      try (RecordWriter writer = Writers.to(format, out)) {
        writer.write(record);
        writer.write(record);
      }
      String utf8 =
          new String(out.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
      try (RecordReader reader = RecordReader.open("test", new StringReader(utf8))) {
        assertThat(reader.next()).contains(rounded(record));
        assertThat(reader.next()).contains(rounded(record));
        assertThat(reader.next()).isEmpty();
      }
    }
  }

  @Property(tries = 150)
  void bratReadsBackTheSpans(@ForAll("records") ArticleRecord record) throws IOException {
    try (RecordWriter writer = Writers.to(Format.BRAT, folder)) {
      writer.write(record);
    }
    String name = FileNames.of(record.article().id());
    String text = Files.readString(folder.resolve(name + ".txt"));
    List<Attribution> read = BratReader.read(new ArticleText(text), folder.resolve(name + ".ann"));
    assertThat(text.codePointCount(0, text.length())).isEqualTo(record.article().text().length());
    assertThat(read.stream().map(ReadBackTest::spans))
        .isEqualTo(
            record.statements().stream()
                .map(Statement::attribution)
                .map(ReadBackTest::spans)
                .toList());
  }

  private static List<List<Span>> spans(Attribution attribution) {
    return List.of(
        spans(attribution.source()),
        attribution.cue().stream().map(Fragment::span).toList(),
        spans(attribution.content()));
  }

  private static List<Span> spans(Passage passage) {
    return passage.fragments().stream().map(Fragment::span).toList();
  }

  private static ArticleRecord rounded(ArticleRecord record) {
    List<Statement> statements =
        record.statements().stream()
            .map(
                s ->
                    new Statement(
                        s.id(),
                        new Attribution(
                            s.attribution().source(),
                            s.attribution().cue(),
                            s.attribution().content(),
                            Words.probability(s.confidence())),
                        s.speaker(),
                        s.via(),
                        s.kind(),
                        s.act(),
                        s.basis(),
                        s.saidOn()))
            .toList();
    return new ArticleRecord(record.article(), record.speakers(), statements, record.model());
  }
}
