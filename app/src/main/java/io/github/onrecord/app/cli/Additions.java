package io.github.onrecord.app.cli;

import io.github.onrecord.ledger.Addition;
import io.github.onrecord.ledger.Addition.Outcome;
import io.github.onrecord.ledger.Overview;
import io.github.onrecord.statement.ArticleRecord;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what became of articles that were added. */
final class Additions {
  private final AtomicLong held = new AtomicLong();
  private long added;
  private long versions;
  private long copies;
  private long statements;

  void count(Addition addition, ArticleRecord record) {
    if (addition.outcome() == Outcome.ALREADY_THERE) {
      countHeld();
      return;
    }
    added++;
    statements += record.statements().size();
    boolean version = addition.outcome() == Outcome.NEW_VERSION;
    versions += version ? 1 : 0;
    copies += !version && addition.copyOf().isPresent() ? 1 : 0;
  }

  /** Counts an article that was not read because it is there; in whichever thread. */
  void countHeld() {
    held.incrementAndGet();
  }

  /** "added 12 articles (2 new versions, 1 copy of a story), 240 statements; ..." */
  String line(Path ledger, Overview all) {
    String kinds = versions + copies == 0 ? "" : " (" + kinds() + ")";
    return "added %s%s, %s; %s there already; %s holds %s, %s"
        .formatted(
            count(added, "article", "articles"),
            kinds,
            count(statements, "statement", "statements"),
            String.format(Locale.ROOT, "%,d", held.get()),
            ledger,
            count(all.articles(), "article", "articles"),
            count(all.statements(), "statement", "statements"));
  }

  private String kinds() {
    String versionWords = versions == 0 ? "" : count(versions, "new version", "new versions");
    String copyWords = copies == 0 ? "" : count(copies, "copy of a story", "copies of stories");
    boolean both = versions > 0 && copies > 0;
    return versionWords + (both ? ", " : "") + copyWords;
  }

  private static String count(long number, String one, String more) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : more);
  }
}
