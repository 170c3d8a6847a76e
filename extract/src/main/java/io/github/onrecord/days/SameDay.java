package io.github.onrecord.days;

import io.github.onrecord.statement.Days;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What tells of something that happened on the day of publication was said on that day: not before
 * it happened, and not after it was in print.
 */
final class SameDay {
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:will|would|shall|may|might|could|should|must|can|plans?|planned|due|set|expected"
              + "|scheduled|upcoming|until|ahead|next|tomorrow|hopes?|wants?)\\b|['’]ll\\b");
  private static final Pattern PAST =
      Pattern.compile("\\b(?:was|were|had|did|has|have|\\w{2,}ed)\\b");
  private static final Pattern CLAUSE_END = Pattern.compile("[,;:]");

  private final Page page;
  private final LocalDate published;

  SameDay(Page page, LocalDate published) {
    this.page = page;
    this.published = published;
  }

  /**
   * The day of publication, if a content tells in the past tense and in the narration's words of
   * what happened then.
   *
   * @param mention an expression of time
   * @param days what it means
   */
  Optional<Days> of(Place place, Mention mention, Days days) {
    boolean then = days.from().equals(published) && days.to().equals(published);
    boolean within = place.contents().stream().anyMatch(c -> c.holds(mention.range()));
    return then && within && !page.quoted(mention.start()) && happened(mention)
        ? Optional.of(days)
        : Optional.empty();
  }

  private boolean happened(Mention mention) {
    Range sentence = page.sentence(mention.start());
    String before = page.text().substring(sentence.start(), mention.start());
    String after = page.text().substring(mention.end(), sentence.end());
    String clause = Clauses.lastClause(before) + CLAUSE_END.split(after, 2)[0];
    return PAST.matcher(clause).find()
        && !AHEAD.matcher(clause).find()
        && !Clauses.otherRelation(before, mention.range().of(page.text()), after);
  }
}
