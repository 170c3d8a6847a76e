package io.github.onrecord.server.desk;

import io.github.onrecord.server.desk.RefusedException.Why;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A text as somebody pastes it, with what they know of it; empty words for what they do not.
 *
 * @param text the text
 * @param title its headline
 * @param outlet who published it
 * @param url where
 * @param published on which day, as 2022-07-19
 */
public record Draft(String text, String title, String outlet, String url, String published) {
  private static final int HASH = 6;

  /** So many characters of a text are enough to tell it from others. */
  private static final int NAME = 70;

  /**
   * The article, called by a hash of its text.
   *
   * @throws RefusedException if there is no text or the day is none
   */
  public Article article() {
    if (text.isBlank()) {
      throw new RefusedException(
          Why.UNREADABLE, "there is no text; paste some words of an article");
    }
    return new Article(
        "text-" + hash(text),
        given(url),
        given(outlet),
        given(title),
        given(published).map(Draft::day),
        new ArticleText(text));
  }

  /**
   * The same, called by the first words of its text where it has no headline: a hash is no name for
   * people.
   */
  public Draft named() {
    if (!title.isBlank() || text.isBlank()) {
      return this;
    }
    String line = text.strip().lines().findFirst().orElse("").strip();
    return new Draft(text, shortened(line), outlet, url, published);
  }

  /** Cut at a blank where there is one. */
  private static String shortened(String line) {
    if (line.codePointCount(0, line.length()) <= NAME) {
      return line;
    }
    String start = line.substring(0, line.offsetByCodePoints(0, NAME));
    return start.replaceFirst("\\s+\\S*$", "") + " …";
  }

  private static Optional<String> given(String words) {
    return Optional.of(words.strip()).filter(w -> !w.isEmpty());
  }

  private static LocalDate day(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeParseException e) {
      throw new RefusedException(
          Why.UNREADABLE, "'" + words + "' is no day; write it as 2022-07-19");
    }
  }

  private static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
