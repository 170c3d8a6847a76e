package io.github.onrecord.days;

import io.github.onrecord.statement.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The posts of social networks that an article shows whole, each with the day that stands at it:
 * {@code … — Name (@name) May 14, 2024}, or markup such as {@code <tweet
 * date="2024-05-14">…</tweet>}.
 */
final class Posts {
  private static final String DATE =
      "(?:"
          + Vocabulary.LONG_MONTH
          + " \\d{1,2}, \\d{4}|\\d{1,2} "
          + Vocabulary.LONG_MONTH
          + " \\d{4})";
  private static final Pattern SIGNATURE =
      Pattern.compile("(?:[—–]|--) ?[^\\n()—–]{1,60} ?\\(@\\w{1,30}\\),? (" + DATE + ")");
  private static final Pattern MARKUP =
      Pattern.compile(
          "<(\\w{1,20})\\b[^<>]{0,300}?\\b(?:date|datetime|timestamp)=\"([^\"<>]{1,40})\"[^<>]{0,300}>");
  private static final Pattern SECONDS = Pattern.compile("\\d{9,10}");
  private static final Frame NO_FRAME = new Frame(Optional.empty(), false, Optional.empty());

  private final Page page;
  private final List<Post> posts = new ArrayList<>();

  private record Post(Range range, Days days) {}

  Posts(Page page) {
    this.page = page;
    signed();
    marked();
  }

  /** The day of the post with which what is said ends. */
  Optional<Days> day(Place place) {
    if (place.contents().isEmpty()) {
      return Optional.empty();
    }
    int last = place.contents().get(place.contents().size() - 1).end() - 1;
    return posts.stream().filter(p -> p.range().holds(last)).map(Post::days).findFirst();
  }

  private void signed() {
    Matcher signature = SIGNATURE.matcher(page.text());
    while (signature.find()) {
      add(opening(signature.start()), signature.start(), signature.group(1));
    }
  }

  /** Where the paragraph of a signature begins, or the one before if the signature is a line. */
  private int opening(int signature) {
    int end = signature;
    while (end > 0 && Character.isWhitespace(page.text().charAt(end - 1))) {
      end--;
    }
    return page.text().lastIndexOf('\n', Math.max(0, end - 1)) + 1;
  }

  private void marked() {
    Matcher opening = MARKUP.matcher(page.text());
    while (opening.find()) {
      int end = page.text().indexOf("</" + opening.group(1) + ">", opening.end());
      if (end >= 0) {
        add(opening.end(), end, opening.group(2));
      }
    }
  }

  private void add(int start, int end, String date) {
    day(date).map(d -> new Post(new Range(start, end), new Days(d, d))).ifPresent(posts::add);
  }

  /** The day that a date or the seconds since 1970 tell. */
  private static Optional<LocalDate> day(String date) {
    if (SECONDS.matcher(date).matches()) {
      Instant moment = Instant.ofEpochSecond(Long.parseLong(date));
      return Optional.of(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }
    return Mentions.in(date).stream()
        .flatMap(m -> m.meaning().in(NO_FRAME).stream())
        .map(Days::from)
        .findFirst();
  }
}
