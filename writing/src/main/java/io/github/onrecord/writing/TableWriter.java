package io.github.onrecord.writing;

import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.io.Writer;

/** Writes lines for a person at a terminal. */
final class TableWriter implements RecordWriter {
  /** Longer lines are hard to read, however wide the terminal. */
  private static final int WIDEST = 100;

  private final Writer out;
  private final TableLook look;
  private final Tally tally = new Tally();
  private boolean closed;

  TableWriter(Writer out, TableLook look) {
    this.out = out;
    this.look = look;
  }

  @Override
  public void write(ArticleRecord record) throws IOException {
    if (tally.articles() > 0) {
      out.write("\n");
    }
    tally.add(record);
    heading(record.article());
    for (Statement statement : record.statements()) {
      out.write("\n");
      statement(statement);
    }
    if (record.statements().isEmpty()) {
      lines("  ", Ink.PLAIN, new InkedText().add(Ink.DIM, "no statements found"));
    }
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      out.write("\n");
      lines("", Ink.PLAIN, new InkedText().add(Ink.BOLD, tally.toString()));
      out.flush();
    }
  }

  private void heading(Article article) throws IOException {
    lines("", Ink.PLAIN, new InkedText().add(Ink.BOLD, ArticlePage.title(article)));
    InkedText origin = new InkedText();
    article.outlet().ifPresent(outlet -> origin.item(Ink.DIM, outlet));
    article.published().ifPresent(day -> origin.item(Ink.DIM, DayWords.of(day)));
    lines("", Ink.PLAIN, origin);
  }

  private void statement(Statement statement) throws IOException {
    StatementText text = new StatementText(statement);
    lines("  ", Ink.PLAIN, text.who());
    lines("  │ ", Ink.of(statement.act()), text.words());
    lines("    ", Ink.PLAIN, text.origin());
  }

  private void lines(String indent, Ink ink, InkedText text) throws IOException {
    String begin = look.colour() ? ink.paint(indent) : indent;
    for (String line :
        text.lines(Math.min(WIDEST, look.width()) - indent.length(), look.colour())) {
      out.write(begin + line + "\n");
    }
  }
}
