package io.github.onrecord.app.cli;

import io.github.onrecord.claim.Change;
import io.github.onrecord.claim.Evidence;
import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.ledger.Question;
import io.github.onrecord.positions.Asking;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Fragment;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The denials and confirmations that the ledger finds for a claim. As a search always finds
 * something, the article must also hold half of the claim's words.
 */
final class ClaimTopic implements Topic {
  private static final int CANDIDATES = 200;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}");

  /** As much of a word as its inflections share. */
  private static final int STEM = 5;

  private final String claim;
  private final Ledger ledger;
  private final Asking asking;

  ClaimTopic(String claim, Ledger ledger, Asking asking) {
    this.claim = claim;
    this.ledger = ledger;
    this.asking = asking;
  }

  @Override
  public List<Statement> of(String article, ArticleRecord record) {
    List<Statement> sides = Topic.everything().of(article, record);
    if (sides.isEmpty() || !speaksOfIt(record.article().text().toString())) {
      return List.of();
    }
    Set<String> candidates =
        ledger.candidates(claim, CANDIDATES).stream()
            .filter(found -> found.record().article().id().equals(article))
            .map(found -> words(found.statement()))
            .collect(Collectors.toSet());
    return sides.stream().filter(each -> candidates.contains(words(each))).toList();
  }

  /** Asks the ledger anew, which knows what all speakers of the article said before. */
  @Override
  public List<Change> changes(String article, ArticleRecord record) {
    if (record.statements().isEmpty() || !speaksOfIt(record.article().text().toString())) {
      return List.of();
    }
    Question question = Question.about(claim, Consultation.STATEMENTS);
    return new Consultation(ledger, asking)
        .ask(question).changes().stream()
            .filter(change -> isIn(article, change.before()) || isIn(article, change.after()))
            .toList();
  }

  private static boolean isIn(String article, Evidence evidence) {
    return evidence.article().id().equals(article);
  }

  @Override
  public void close() {
    asking.close();
  }

  private boolean speaksOfIt(String text) {
    Set<String> wanted = stems(claim);
    Set<String> there = stems(text);
    long shared = wanted.stream().filter(there::contains).count();
    return shared * 2 >= wanted.size();
  }

  private static Set<String> stems(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .collect(Collectors.toSet());
  }

  private static String words(Statement statement) {
    return statement.content().fragments().stream()
        .map(Fragment::text)
        .collect(Collectors.joining(" "));
  }
}
