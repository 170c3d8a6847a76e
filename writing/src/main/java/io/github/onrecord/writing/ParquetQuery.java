package io.github.onrecord.writing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Asks the tables of the archive job for records as the JSON contract has them. */
final class ParquetQuery {
  private static final String SPEAKER =
      "{'id': id, 'name': name, 'kind': kind, 'role': role, 'affiliation': affiliation,"
          + " 'mentions': mentions}";

  private static final String STATEMENT =
      "{'id': id, 'kind': kind, 'act': act, 'actBasis': actBasis, 'source': source, 'cue': cue,"
          + " 'content': content, 'via': via, 'saidOn': saidOn, 'confidence': confidence}";

  private static final String RECORD =
      "{'article': {'id': a.id, 'url': a.url, 'outlet': a.outlet, 'title': a.title,"
          + " 'published': a.published, 'text': a.text, 'author': a.author, 'origins': a.origins},"
          + " 'speakers': coalesce(speakers.members, '[]'::JSON),"
          + " 'statements': coalesce(statements.members, '[]'::JSON), 'model': a.model}";

  private ParquetQuery() {}

  /** The number and the JSON of each article of an input, in order. */
  static String records(Path folder, String input) {
    return "WITH speakers AS ("
        + rows(folder, "speakers", input, SPEAKER)
        + "), statements AS ("
        + rows(folder, "statements", input, STATEMENT)
        + ") SELECT a.article_number, CAST(to_json("
        + RECORD
        + ") AS VARCHAR) FROM "
        + table(folder, "articles", input)
        + " a LEFT JOIN speakers USING (article_number)"
        + " LEFT JOIN statements USING (article_number) ORDER BY article_number";
  }

  static boolean hasRows(Path folder, String table, String input) {
    return Files.isDirectory(partition(folder, table, input));
  }

  private static String rows(Path folder, String table, String input, String object) {
    return hasRows(folder, table, input)
        ? "SELECT article_number, to_json(list("
            + object
            + " ORDER BY \"position\")) AS members FROM "
            + table(folder, table, input)
            + " GROUP BY article_number"
        : "SELECT 0::BIGINT AS article_number, '[]'::JSON AS members WHERE false";
  }

  private static String table(Path folder, String table, String input) {
    String files = partition(folder, table, input).resolve("*.parquet").toString();
    return "read_parquet('" + files.replace("'", "''") + "')";
  }

  private static Path partition(Path folder, String table, String input) {
    return folder.resolve(table).resolve("input=" + input);
  }
}
