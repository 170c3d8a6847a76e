package io.github.onrecord.text;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One news text.
 *
 * @param id what the article is called in output; unique in one run
 * @param url where it was published
 * @param outlet who published it
 * @param title its headline
 * @param published its day of publication
 * @param text the text as it was read, unchanged
 * @param author who wrote it, as the article names them
 * @param origins where a page told these
 */
public record Article(
    String id,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> title,
    Optional<LocalDate> published,
    ArticleText text,
    Optional<String> author,
    Origins origins) {

  /**
   * @throws IllegalArgumentException if the id is blank
   */
  public Article {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(origins, "origins");
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
  }

  /** An article whose author is not known, and that was no page. */
  public Article(
      String id,
      Optional<String> url,
      Optional<String> outlet,
      Optional<String> title,
      Optional<LocalDate> published,
      ArticleText text) {
    this(id, url, outlet, title, published, text, Optional.empty(), Origins.NONE);
  }

  /** A text of which nothing else is known. */
  public static Article of(String id, String text) {
    return new Article(
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new ArticleText(text));
  }

  /** An article known by its address, which serves as its id. */
  public static Article of(String url, String outlet, LocalDate published, String text) {
    return new Article(
        url,
        Optional.of(url),
        Optional.of(outlet),
        Optional.empty(),
        Optional.of(published),
        new ArticleText(text));
  }
}
