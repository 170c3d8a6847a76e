package io.github.onrecord.text;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A post of a social network that an article shows whole: {@code … — Name (@name) May 14, 2024}, or
 * markup such as {@code <tweet author="name" date="2024-05-14">…</tweet>}.
 *
 * @param words where its words stand
 * @param account the name of the account, without the sign before it; empty if none is told
 * @param date when it was posted, as the article writes it; empty if that is not told
 */
public record Post(Span words, Optional<Fragment> account, Optional<String> date) {
  private static final String MONTH =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .collect(Collectors.joining("|", "(?:", ")"));
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?:[—–]|--) ?[^\\n()—–]{1,60}\\(@(?<account>\\w{1,30})\\)"
              + ("(?:,? (?<date>" + MONTH + " \\d{1,2}, \\d{4}|\\d{1,2} " + MONTH + " \\d{4}))?"));
  private static final Pattern MARKUP = Pattern.compile("<(\\w{1,20})\\b[^<>]{1,700}>");
  private static final Pattern AUTHOR = Pattern.compile("author=\"@?(?<account>\\w{1,40})\"");
  private static final Pattern DATE =
      Pattern.compile("\\b(?:date|datetime|timestamp)=\"(?<date>[^\"<>]{1,40})\"");

  /** Refuses null. */
  public Post {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(date, "date");
  }

  /** The posts that a text shows: those that are signed, then those that are marked up. */
  public static List<Post> in(ArticleText article) {
    List<Post> posts = new ArrayList<>();
    String text = article.toString();
    Matcher signature = SIGNATURE.matcher(text);
    while (signature.find()) {
      int start = opening(text, signature.start());
      Optional<Fragment> account = Optional.of(account(article, signature));
      Optional<String> date = Optional.ofNullable(signature.group("date"));
      span(text, start, signature.start())
          .map(s -> new Post(s, account, date))
          .ifPresent(posts::add);
    }
    Matcher tag = MARKUP.matcher(text);
    while (tag.find()) {
      int end = text.indexOf("</" + tag.group(1) + ">", tag.end());
      Matcher author = AUTHOR.matcher(text).region(tag.start(), tag.end());
      Matcher date = DATE.matcher(text).region(tag.start(), tag.end());
      Optional<Fragment> account =
          author.find() ? Optional.of(account(article, author)) : Optional.empty();
      Optional<String> posted = date.find() ? Optional.of(date.group("date")) : Optional.empty();
      if (account.isPresent() || posted.isPresent()) {
        span(text, tag.end(), end).map(s -> new Post(s, account, posted)).ifPresent(posts::add);
      }
    }
    return List.copyOf(posts);
  }

  /** Where the paragraph of a signature begins, or the one before if the signature is a line. */
  private static int opening(String text, int signature) {
    int end = signature;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
  }

  private static Fragment account(ArticleText article, Matcher matcher) {
    String text = article.toString();
    return article.fragment(
        span(text, matcher.start("account"), matcher.end("account")).orElseThrow());
  }

  /** A place between two chars, in code points; empty where nothing is between. */
  private static Optional<Span> span(String text, int from, int to) {
    if (to <= from) {
      return Optional.empty();
    }
    int start = text.codePointCount(0, from);
    return Optional.of(new Span(start, start + text.codePointCount(from, to)));
  }
}
