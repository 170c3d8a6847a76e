package io.github.onrecord.writing;

import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.io.Writer;

/** Writes lines for a person at a terminal. */
final class TableWriter implements RecordWriter {
  private final TableLines lines;
  private final Tally tally = new Tally();
  private boolean closed;

  TableWriter(Writer out, TableLook look) {
    lines = new TableLines(out, look);
  }

  @Override
  public void write(ArticleRecord record) throws IOException {
    if (tally.articles() > 0) {
      lines.blank();
    }
    tally.add(record);
    heading(record.article());
    for (Statement statement : record.statements()) {
      lines.blank();
      statement(statement);
    }
    if (record.statements().isEmpty()) {
      lines.write("  ", Ink.PLAIN, new InkedText().add(Ink.DIM, "no statements found"));
    }
    lines.flush();
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      lines.blank();
      lines.write("", Ink.PLAIN, new InkedText().add(Ink.BOLD, tally.toString()));
      lines.flush();
    }
  }

  private void heading(Article article) throws IOException {
    lines.write("", Ink.PLAIN, new InkedText().add(Ink.BOLD, ArticlePage.title(article)));
    InkedText origin = new InkedText();
    article.outlet().ifPresent(outlet -> origin.item(Ink.DIM, outlet));
    article.published().ifPresent(day -> origin.item(Ink.DIM, DayWords.of(day)));
    lines.write("", Ink.PLAIN, origin);
  }

  private void statement(Statement statement) throws IOException {
    StatementText text = new StatementText(statement);
    lines.write("  ", Ink.PLAIN, text.who());
    lines.write("  │ ", Ink.of(statement.act()), text.words());
    lines.write("    ", Ink.PLAIN, text.origin());
  }
}
