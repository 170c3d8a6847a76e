package io.github.onrecord.evaluation;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Article;
import java.util.List;
import java.util.Objects;

/**
 * An article with the attributions that a careful reader marked in it.
 *
 * @param article the article, its id the file's name without extension
 * @param attributions the gold attributions in the order of the annotation
 */
public record GoldArticle(Article article, List<Attribution> attributions) {
  /** Refuses null; copies the list. */
  public GoldArticle {
    Objects.requireNonNull(article, "article");
    attributions = List.copyOf(attributions);
  }
}
