package io.github.onrecord.archive;

import io.github.onrecord.reading.Reading;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Origin;
import io.github.onrecord.text.Origins;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** What became of each article of the inputs, as rows that can go to another machine. */
final class Found {
  static final StructType SCHEMA =
      StructType.fromDDL(
          "input STRING, article_number BIGINT, outcome STRING, place STRING, message STRING,"
              + " id STRING, url STRING, outlet STRING, title STRING, published DATE,"
              + " text STRING, author STRING, title_origin STRING, outlet_origin STRING,"
              + " author_origin STRING, published_origin STRING");

  /** The outcome of articles that were read. */
  static final String READ = "read";

  /** The outcome of what could not be read. */
  static final String FAILED = "failed";

  private Found() {}

  /**
   * @param number of the reading within its input, from 0
   * @param place where it stands, by the input's own name
   */
  static Row row(InputFile input, long number, Reading reading, String place) {
    if (reading instanceof Reading.Failure failure) {
      return other(input, number, FAILED, place, failure.message());
    }
    if (reading instanceof Reading.Skipped skipped) {
      return other(input, number, skipped.why().name(), place, skipped.message());
    }
    return row(input, number, place, ((Reading.Read) reading).article());
  }

  private static Row row(InputFile input, long number, String place, Article article) {
    return RowFactory.create(
        input.partition(),
        number,
        READ,
        place,
        null,
        article.id(),
        article.url().orElse(null),
        article.outlet().orElse(null),
        article.title().orElse(null),
        article.published().map(java.sql.Date::valueOf).orElse(null),
        article.text().toString(),
        article.author().orElse(null),
        name(article.origins().title()),
        name(article.origins().outlet()),
        name(article.origins().author()),
        name(article.origins().published()));
  }

  private static @Nullable String name(Optional<Origin> origin) {
    return origin.map(Origin::name).orElse(null);
  }

  private static Row other(
      InputFile input, long number, String outcome, String place, String message) {
    Object[] values = new Object[SCHEMA.size()];
    values[0] = input.partition();
    values[1] = number;
    values[2] = outcome;
    values[3] = place;
    values[4] = message;
    return RowFactory.create(values);
  }

  /** The article of a row that was read. */
  static Article article(Row row) {
    return new Article(
        row.getString(row.fieldIndex("id")),
        text(row, "url"),
        text(row, "outlet"),
        text(row, "title"),
        published(row),
        new ArticleText(row.getString(row.fieldIndex("text"))),
        text(row, "author"),
        new Origins(
            origin(row, "title"),
            origin(row, "outlet"),
            origin(row, "author"),
            origin(row, "published")));
  }

  private static Optional<Origin> origin(Row row, String fact) {
    return text(row, fact + "_origin").map(Origin::valueOf);
  }

  private static Optional<LocalDate> published(Row row) {
    int field = row.fieldIndex("published");
    return row.isNullAt(field) ? Optional.empty() : Optional.of(row.getDate(field).toLocalDate());
  }

  private static Optional<String> text(Row row, String name) {
    int field = row.fieldIndex(name);
    return row.isNullAt(field) ? Optional.empty() : Optional.of(row.getString(field));
  }
}
