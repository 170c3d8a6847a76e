package io.github.onrecord.writing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.claim.ArticleAnswer;
import io.github.onrecord.claim.ArticleStance;
import io.github.onrecord.claim.Change;
import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Position;
import io.github.onrecord.claim.Stance;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Answers in lines for a person at a terminal, the positions under their stances. */
final class AnswerTable implements AnswerWriter {
  private static final String ABOUT = "This is about what is on record, not about what is true.";

  private final TableLines lines;
  private boolean begun;

  AnswerTable(Writer out, TableLook look) {
    lines = new TableLines(out, look);
  }

  @Override
  public void write(Optional<String> id, Answer answer) throws IOException {
    if (begun) {
      lines.blank();
    }
    begun = true;
    InkedText claim = new InkedText();
    id.ifPresent(name -> claim.add(Ink.DIM, name).gap("  "));
    line("", claim.add(Ink.BOLD, answer.claim()));
    InkedText verdict =
        new InkedText().add(Ink.of(answer.verdict()), VerdictWords.of(answer.verdict()));
    line("", verdict.gap(": ").add(Ink.PLAIN, VerdictWords.counts(answer)));
    line("", new InkedText().add(Ink.DIM, ABOUT));
    for (Stance stance : Stance.values()) {
      group(stance, answer.positions().stream().filter(p -> p.stance() == stance).toList());
    }
    changes(answer.changes());
    articles(answer.articles());
    lines.flush();
  }

  private void group(Stance stance, List<Position> positions) throws IOException {
    if (positions.isEmpty()) {
      return;
    }
    lines.blank();
    line("", new InkedText().add(Ink.of(stance), Words.of(stance)));
    for (Position position : positions) {
      InkedText who = who(position.speaker());
      line("  ", who.gap("  ").add(Ink.DIM, percent(position.confidence())));
      for (Evidence evidence : position.evidence()) {
        passage(evidence, stance);
      }
    }
  }

  private static InkedText who(Speaker speaker) {
    Ink ink = speaker.isKnown() ? Ink.BOLD : Ink.DIM;
    InkedText who = new InkedText().add(ink, SpeakerWords.called(speaker));
    SpeakerWords.about(speaker).forEach(words -> who.gap(", ").add(Ink.DIM, words));
    return who;
  }

  private void passage(Evidence evidence, Stance stance) throws IOException {
    StatementText text = new StatementText(evidence.statement());
    lines.write("  │ ", Ink.of(stance), text.words());
    line("    ", where(evidence, text.travel()));
    if (!evidence.reason().isBlank()) {
      line("    ", new InkedText().add(Ink.DIM, evidence.reason()));
    }
  }

  private static InkedText where(Evidence evidence, InkedText where) {
    Article article = evidence.article();
    article.outlet().ifPresent(outlet -> where.item(Ink.PLAIN, outlet));
    article.published().ifPresent(day -> where.item(Ink.DIM, "published " + DayWords.of(day)));
    article.title().ifPresent(title -> where.item(Ink.DIM, title));
    return where.item(Ink.DIM, article.id());
  }

  private void changes(List<Change> changes) throws IOException {
    if (changes.isEmpty()) {
      return;
    }
    lines.blank();
    line("", new InkedText().add(Ink.BOLD, "changes of position"));
    for (Change change : changes) {
      InkedText what = who(change.speaker()).gap("  ");
      what.add(Ink.of(change.from()), Words.of(change.from())).gap(", later ");
      line("  ", what.add(Ink.of(change.to()), Words.of(change.to())));
      passage(change.before(), change.from());
      passage(change.after(), change.to());
    }
  }

  private void articles(List<ArticleAnswer> articles) throws IOException {
    if (articles.isEmpty()) {
      return;
    }
    Map<ArticleStance, Long> counts =
        articles.stream()
            .collect(
                groupingBy(
                    ArticleAnswer::stance, () -> new EnumMap<>(ArticleStance.class), counting()));
    InkedText line = new InkedText().add(Ink.DIM, "articles");
    boolean first = true;
    for (Map.Entry<ArticleStance, Long> each : counts.entrySet()) {
      line.gap(first ? ": " : ", ").add(Ink.DIM, each.getValue() + " " + words(each));
      first = false;
    }
    lines.blank();
    line("", line);
  }

  private static String words(Map.Entry<ArticleStance, Long> counted) {
    boolean one = counted.getValue() == 1;
    return switch (counted.getKey()) {
      case AGREES -> one ? "agrees" : "agree";
      case DISAGREES -> one ? "disagrees" : "disagree";
      case DISCUSSES -> one ? "discusses" : "discuss";
      case UNRELATED -> "unrelated";
    };
  }

  /** Rounded down, so that what is uncertain never looks certain. */
  private static String percent(double confidence) {
    return String.format(Locale.ROOT, "confidence %.2f", Math.floor(confidence * 100) / 100);
  }

  private void line(String indent, InkedText text) throws IOException {
    lines.write(indent, Ink.PLAIN, text);
  }

  @Override
  public void close() throws IOException {
    lines.flush();
  }
}
