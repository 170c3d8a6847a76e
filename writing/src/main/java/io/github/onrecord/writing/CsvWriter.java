package io.github.onrecord.writing;

import io.github.onrecord.correction.Answer;
import io.github.onrecord.correction.Named;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Days;
import io.github.onrecord.statement.LedgerEntry;
import io.github.onrecord.statement.LedgerEntry.SpeakerLink;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.Fragment;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes RFC 4180 with a header, one row for each statement. As in JSON, an unnamed speaker has no
 * name and its description as its role; {@code via} holds the relays nearest to the article first.
 *
 * <p>A spreadsheet runs a cell that begins like a formula, and the words are a stranger's. As OWASP
 * advises against formula injection, such a cell gets an apostrophe in front, which spreadsheets
 * take as "this is text"; programs that need the exact words read JSON.
 */
final class CsvWriter implements RecordWriter {
  private static final String[] HEADER = {
    "article_id",
    "url",
    "outlet",
    "title",
    "published",
    "statement_id",
    "speaker_id",
    "speaker_name",
    "speaker_kind",
    "role",
    "affiliation",
    "act",
    "act_basis",
    "kind",
    "source",
    "cue",
    "content",
    "content_start",
    "content_end",
    "via",
    "said_from",
    "said_to",
    "confidence"
  };
  private static final String FORMULA_STARTS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

  /** Whom the speaker is taken for across articles, and the first copy of the article. */
  private static final List<String> LEDGER_HEADER = List.of("speaker_key", "story");

  private static final List<String> FOUND_HEADER = List.of("speaker_key", "also_in", "relayed");

  private final CSVPrinter csv;
  private boolean begun;

  CsvWriter(Writer out) throws IOException {
    csv = new CSVPrinter(out, CSVFormat.RFC4180);
  }

  @Override
  public void write(ArticleRecord record) throws IOException {
    begin(List.of());
    for (Statement statement : record.statements()) {
      printStatement(record.article(), statement);
      csv.println();
    }
  }

  @Override
  public void write(LedgerEntry entry) throws IOException {
    begin(corrected(LEDGER_HEADER));
    Map<String, String> keys =
        entry.links().stream().collect(Collectors.toMap(SpeakerLink::speaker, l -> l.to().key()));
    Map<String, Answer> read =
        entry.read().stream()
            .map(LedgerEntry.Read::statement)
            .collect(Collectors.toMap(Statement::id, CsvWriter::answer));
    for (Statement statement : entry.record().statements()) {
      printStatement(entry.record().article(), statement);
      csv.print(keys.getOrDefault(statement.speaker().id(), ""));
      csv.print(text(entry.story()));
      ReadingColumns.print(Optional.ofNullable(read.get(statement.id())), csv);
      csv.println();
    }
  }

  void write(FoundStatement found) throws IOException {
    begin(corrected(FOUND_HEADER));
    printStatement(found.article(), found.statement());
    csv.print(found.key().orElse(""));
    csv.print(text(String.join("; ", found.alsoIn())));
    csv.print(found.relayed());
    ReadingColumns.print(found.read(), csv);
    csv.println();
  }

  private static Answer answer(Statement read) {
    return new Answer(true, read.act(), Named.of(read.speaker()));
  }

  private static List<String> corrected(List<String> header) {
    return Stream.concat(header.stream(), ReadingColumns.HEADER.stream()).toList();
  }

  private void begin(List<String> more) throws IOException {
    if (!begun) {
      begun = true;
      csv.printRecord(Stream.concat(Stream.of(HEADER), more.stream()).toList());
    }
  }

  private void printStatement(Article article, Statement statement) throws IOException {
    printArticle(article);
    printSpeaker(statement);
    printWords(statement);
    printOrigin(statement);
  }

  @Override
  public void close() throws IOException {
    begin(List.of());
    csv.flush();
  }

  private void printArticle(Article article) throws IOException {
    csv.print(text(article.id()));
    csv.print(text(article.url().orElse("")));
    csv.print(text(article.outlet().orElse("")));
    csv.print(text(article.title().orElse("")));
    csv.print(orEmpty(article.published()));
  }

  private void printSpeaker(Statement statement) throws IOException {
    Optional<Speaker> known = Optional.of(statement.speaker()).filter(Speaker::isKnown);
    csv.print(text(statement.id()));
    csv.print(text(known.map(Speaker::id).orElse("")));
    csv.print(text(known.flatMap(SpeakerWords::name).orElse("")));
    csv.print(known.map(Speaker::kind).map(Words::of).orElse(""));
    csv.print(text(known.flatMap(SpeakerWords::role).orElse("")));
    csv.print(text(known.flatMap(Speaker::affiliation).orElse("")));
    csv.print(Words.of(statement.act()));
    csv.print(Words.of(statement.basis()));
    csv.print(Words.of(statement.kind()));
  }

  private void printWords(Statement statement) throws IOException {
    csv.print(text(statement.attribution().source().text()));
    csv.print(text(statement.attribution().cue().map(Fragment::text).orElse("")));
    csv.print(text(statement.content().text()));
    List<Fragment> content = statement.content().fragments();
    csv.print(content.isEmpty() ? "" : content.get(0).start());
    csv.print(content.isEmpty() ? "" : content.get(content.size() - 1).end());
  }

  private void printOrigin(Statement statement) throws IOException {
    String via = statement.via().stream().map(Speaker::name).collect(Collectors.joining("; "));
    csv.print(text(via));
    csv.print(orEmpty(statement.saidOn().map(Days::from)));
    csv.print(orEmpty(statement.saidOn().map(Days::to)));
    csv.print(Words.probability(statement.confidence()));
  }

  private static String orEmpty(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  /** Words that no spreadsheet takes for a formula. */
  static String text(String words) {
    boolean formula = !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
    return formula ? "'" + words : words;
  }
}
