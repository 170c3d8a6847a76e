package io.github.onrecord.app.cli;

import io.github.onrecord.reading.Copies;
import io.github.onrecord.reading.Reading;
import io.github.onrecord.text.Article;
import java.util.function.Predicate;

/** Lets pass what is no near copy, and counts the others. */
final class CopyFilter implements Predicate<Article> {
  private final Copies copies = new Copies();
  private final Problems problems;

  CopyFilter(Problems problems) {
    this.problems = problems;
  }

  @Override
  public boolean test(Article article) {
    boolean copy = copies.isCopy(article);
    if (copy) {
      problems.skipped(Reading.Why.COPY);
    }
    return !copy;
  }
}
