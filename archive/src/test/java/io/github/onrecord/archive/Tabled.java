package io.github.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.extract.ModelSize;
import io.github.onrecord.extract.Onrecord;
import io.github.onrecord.reading.ArticleReader;
import io.github.onrecord.reading.Copies;
import io.github.onrecord.reading.Reading;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import io.github.onrecord.writing.Format;
import io.github.onrecord.writing.ParquetRecords;
import io.github.onrecord.writing.RecordWriter;
import io.github.onrecord.writing.Writers;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that look into the tables that the job writes, each in a folder of its own. */
abstract class Tabled {
  @TempDir Path folder;
  Path news;
  Path out;

  @BeforeEach
  void nameFolders() {
    news = folder.resolve("news");
    out = folder.resolve("tables");
  }

  static String written(Iterable<ArticleRecord> records) throws IOException {
    StringWriter json = new StringWriter();
    try (RecordWriter writer = Writers.to(Format.JSONL, json)) {
      for (ArticleRecord record : records) {
        writer.write(record);
      }
    }
    return json.toString();
  }

  /** What {@code onrecord read --format jsonl} prints of each input. */
  static String read(boolean skipsCopies, Path... inputs) throws IOException {
    ArticleReader reader = ArticleReader.withDefaults(Optional.empty(), Optional.empty());
    StringBuilder all = new StringBuilder();
    try (Onrecord onrecord = Onrecord.open(ModelSize.FAST, 2)) {
      for (Path input : inputs) {
        Copies copies = new Copies();
        try (Stream<Reading> readings = reader.read(input)) {
          Stream<Article> articles =
              readings
                  .flatMap(each -> each instanceof Reading.Read r ? Stream.of(r) : Stream.empty())
                  .map(Reading.Read::article)
                  .filter(article -> !skipsCopies || !copies.isCopy(article));
          all.append(written(onrecord.readAll(articles).toList()));
        }
      }
    }
    return all.toString();
  }

  /** The records that can be read back, all of which must. */
  List<ArticleRecord> records() throws IOException {
    List<ArticleRecord> records = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    ParquetRecords.in(out).forEach(records::add, problems::add);
    assertThat(problems).isEmpty();
    return records;
  }

  String stored() throws IOException {
    return written(records());
  }

  /** Asks DuckDB; $ is the folder of the tables. */
  List<String> ask(String query) throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query.replace("$", out.toString()))) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
