package io.github.onrecord.app.cli;

import io.github.onrecord.claim.Change;
import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Stance;
import io.github.onrecord.feeds.FeedWatcher;
import io.github.onrecord.ledger.Addition;
import io.github.onrecord.ledger.Addition.Outcome;
import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.reading.Reading;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.Fragment;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the articles that feeds bring, and prints a line for each statement that is asked for. */
final class Alerts implements FeedWatcher.Receiver {
  private final Extractor extractor;
  private final Ledger ledger;
  private final Topic topic;
  private final Writer out;
  private final Messages messages;
  private final Problems problems;

  Alerts(Extractor extractor, Ledger ledger, Topic topic, Writer out, Messages messages) {
    this.extractor = extractor;
    this.ledger = ledger;
    this.topic = topic;
    this.out = out;
    this.messages = messages;
    this.problems = new Problems(messages);
  }

  @Override
  public void page(Reading reading) throws IOException {
    if (reading instanceof Reading.Failure failure) {
      messages.line(failure.line());
    } else if (reading instanceof Reading.Skipped skipped) {
      messages.line(skipped.place() + ": " + skipped.message());
    } else if (reading instanceof Reading.Read read && !ledger.holds(read.article())) {
      read.warnings().forEach(warning -> messages.line("warning: " + warning));
      add(read.article());
    }
  }

  @Override
  public void trouble(String line) {
    messages.line(line);
  }

  private void add(Article article) throws IOException {
    Optional<ArticleRecord> record;
    try (Stream<ArticleRecord> records = extractor.readAll(Stream.of(article), problems::unread)) {
      record = records.findFirst();
    }
    if (record.isPresent()) {
      add(record.get());
    }
  }

  private void add(ArticleRecord record) throws IOException {
    Addition addition = ledger.add(record);
    // A copy of a story says only what it adds.
    ArticleRecord said =
        addition.copyOf().isEmpty() ? record : withoutRepeated(addition.article(), record);
    if (addition.outcome() != Outcome.ALREADY_THERE && !said.statements().isEmpty()) {
      Topic.Findings findings = topic.of(addition.article(), said);
      for (Topic.Told told : findings.told()) {
        out.write(line(record.article(), told) + "\n");
      }
      for (Change change : findings.changes()) {
        out.write(line(change) + "\n");
      }
    }
    out.flush();
  }

  private ArticleRecord withoutRepeated(String article, ArticleRecord record) {
    List<Statement> fresh =
        record.statements().stream()
            .filter(statement -> !ledger.isRepeated(article, statement.id()))
            .toList();
    return new ArticleRecord(record.article(), record.speakers(), fresh, record.model());
  }

  /** "2024-03-05 Ama Boateng denies: a sale is planned (Volta Post, https://...)". */
  private static String line(Article article, Topic.Told told) {
    Statement statement = told.statement();
    String words = words(statement);
    return oneLine(
        "%s %s %s%s (%s)"
            .formatted(
                day(article.published()),
                name(statement.speaker()),
                told.deed(),
                words.isEmpty() ? "" : ": " + words,
                where(article)));
  }

  /**
   * "2024-03-09 Ama Boateng now denies the claim: a sale is planned (Volta Post, https://...);
   * before, affirms it on 2024-03-05: it will be sold (Lakes Wire)".
   */
  private static String line(Change change) {
    Evidence before = change.before();
    Evidence after = change.after();
    return oneLine(
        "%s %s now %s the claim: %s (%s); before, %s it on %s: %s (%s)"
            .formatted(
                day(after.day()),
                name(change.speaker()),
                stance(change.to()),
                words(after.statement()),
                where(after.article()),
                stance(change.from()),
                day(before.day()),
                words(before.statement()),
                where(before.article())));
  }

  private static String stance(Stance stance) {
    return stance.name().toLowerCase(Locale.ROOT);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("undated");
  }

  private static String name(Speaker speaker) {
    return speaker.isKnown() ? speaker.name() : "somebody";
  }

  private static String words(Statement statement) {
    return statement.content().fragments().stream()
        .map(Fragment::text)
        .collect(Collectors.joining(" … "));
  }

  private static String where(Article article) {
    return Stream.concat(article.outlet().stream(), article.url().stream())
        .collect(Collectors.joining(", "));
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ");
  }
}
