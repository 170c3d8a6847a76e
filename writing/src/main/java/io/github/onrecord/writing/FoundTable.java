package io.github.onrecord.writing;

import io.github.onrecord.claim.Evidence;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Statements in lines for a person at a terminal. */
final class FoundTable implements FoundWriter {
  private final TableLines lines;
  private long statements;
  private boolean begun;

  FoundTable(Writer out, TableLook look) {
    lines = new TableLines(out, look);
  }

  @Override
  public void heading(SpeakerHeading heading) throws IOException {
    gap();
    InkedText who = new InkedText().add(Ink.BOLD, heading.name());
    who.item(Ink.DIM, Words.of(heading.kind())).item(Ink.DIM, "key " + heading.key());
    lines.write("", Ink.PLAIN, who);
    list("also called ", heading.names().stream().filter(n -> !n.equals(heading.name())).toList());
    list("", heading.roles());
    list("of ", heading.affiliations());
    InkedText counted =
        new InkedText().add(Ink.DIM, Tally.count(heading.statements(), "statement"));
    counted.gap(" in ").add(Ink.DIM, Tally.count(heading.articles(), "article"));
    heading.first().ifPresent(day -> counted.item(Ink.DIM, DayWords.of(day)));
    heading.last().ifPresent(day -> counted.gap(" – ").add(Ink.DIM, DayWords.of(day)));
    lines.write("", Ink.PLAIN, counted);
    for (SpeakerHeading.Because link : heading.links()) {
      InkedText why = new InkedText().add(Ink.PLAIN, link.article());
      lines.write(
          "  ", Ink.PLAIN, why.gap("  ").add(Ink.DIM, link.called() + ": " + link.evidence()));
    }
  }

  private void list(String begin, List<String> words) throws IOException {
    if (!words.isEmpty()) {
      lines.write("", Ink.PLAIN, new InkedText().add(Ink.DIM, begin + String.join("; ", words)));
    }
  }

  @Override
  public void write(FoundStatement found) throws IOException {
    gap();
    statements++;
    Statement statement = found.statement();
    StatementText text = new StatementText(statement);
    lines.write("  ", Ink.PLAIN, text.who());
    lines.write("  │ ", Ink.of(statement.act()), text.words());
    lines.write("    ", Ink.PLAIN, text.origin());
    lines.write("    ", Ink.PLAIN, where(found));
    if (found.change().isPresent()) {
      lines.write("    ", Ink.PLAIN, change(found.change().get()));
    }
  }

  private static InkedText change(FoundChange change) {
    Evidence before = change.before();
    InkedText line = new InkedText().add(Ink.BOLD, "changed position:");
    line.gap(" ").add(Ink.PLAIN, Words.of(change.to()) + " what it said before");
    before.day().ifPresent(day -> line.item(Ink.DIM, DayWords.of(day)));
    line.item(Ink.DIM, before.article().id());
    return line.gap(": ").add(Ink.PLAIN, before.text());
  }

  private static InkedText where(FoundStatement found) {
    Article article = found.article();
    InkedText where = new InkedText().add(Ink.DIM, found.relayed() ? "passed on in" : "in");
    where.gap(" ").add(Ink.DIM, ArticlePage.title(article));
    article.outlet().ifPresent(outlet -> where.item(Ink.DIM, outlet));
    article.published().ifPresent(day -> where.item(Ink.DIM, DayWords.of(day)));
    where.item(Ink.DIM, article.id());
    if (!found.alsoIn().isEmpty()) {
      where.item(Ink.DIM, "also in " + Tally.count(found.alsoIn().size(), "copy", "copies"));
    }
    if (found.corrected()) {
      where.item(Ink.DIM, "corrected by hand");
    }
    return where;
  }

  private void gap() throws IOException {
    if (begun) {
      lines.blank();
    }
    begun = true;
  }

  @Override
  public void close() throws IOException {
    gap();
    lines.write("", Ink.PLAIN, new InkedText().add(Ink.BOLD, Tally.count(statements, "statement")));
    lines.flush();
  }
}
