package io.github.onrecord.server.api;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.ledger.Entity;
import io.github.onrecord.ledger.Found;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.LedgerEntry;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.writing.AnswerWriter;
import io.github.onrecord.writing.Format;
import io.github.onrecord.writing.FoundStatement;
import io.github.onrecord.writing.FoundWriter;
import io.github.onrecord.writing.Readings;
import io.github.onrecord.writing.RecordWriter;
import io.github.onrecord.writing.TableLook;
import io.github.onrecord.writing.Writers;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Records and statements as the formats of the command line write them. */
final class Written {
  private Written() {}

  /** An article with all that the ledger knows of it, as {@code export} writes it. */
  static String entry(Format format, LedgerEntry entry) {
    StringWriter out = new StringWriter();
    try (RecordWriter writer = Writers.to(format, out)) {
      writer.write(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  static String records(Format format, List<ArticleRecord> records) {
    StringWriter out = new StringWriter();
    try (RecordWriter writer = Writers.to(format, out)) {
      for (ArticleRecord record : records) {
        writer.write(record);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Shows statements in the form that is asked for. */
  static void show(Context context, List<Found> found) {
    Shape shape = Shape.of(context);
    shape.show(context, found(shape.format(), found));
  }

  /** Linked data holds whole articles: those of the statements, with these statements alone. */
  private static String found(Format format, List<Found> found) {
    if (format == Format.JSONLD) {
      return records(format, Kept.of(found));
    }
    return statements(format, found.stream().map(Written::statement).toList());
  }

  /** One statement of a record. */
  static String statement(Format format, ArticleRecord record, FoundStatement statement) {
    return format == Format.JSONLD
        ? records(format, List.of(Kept.of(record.article(), Set.of(statement.statement()))))
        : statements(format, List.of(statement));
  }

  /** What is on record about a claim. */
  static String answer(Format format, Answer answer, Readings readings) {
    StringWriter out = new StringWriter();
    try (AnswerWriter writer = AnswerWriter.to(format, out, TableLook.plain(), readings)) {
      writer.write(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** One statement with its article and speaker as one JSON object on one line. */
  static String line(ArticleRecord record, Statement statement, Optional<String> key) {
    return statements(
            Format.JSONL,
            List.of(
                new FoundStatement(
                    record.article(), statement, key, List.of(), Optional.empty(), false)))
        .strip();
  }

  /** One statement that was found as one JSON object on one line. */
  static String line(Found found) {
    return statements(Format.JSONL, List.of(statement(found))).strip();
  }

  private static String statements(Format format, List<FoundStatement> found) {
    StringWriter out = new StringWriter();
    try (FoundWriter writer = FoundWriter.to(format, out, TableLook.plain())) {
      for (FoundStatement each : found) {
        writer.write(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static FoundStatement statement(Found found) {
    return new FoundStatement(
        found.record().article(),
        found.statement(),
        found.entity().map(Entity::key),
        found.alsoIn(),
        found.read(),
        false);
  }
}
