package io.github.onrecord.days;

import io.github.onrecord.statement.Days;
import io.github.onrecord.text.Post;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The posts that an article shows whole, each with the day that stands at it. */
final class Posts {
  private static final Pattern SECONDS = Pattern.compile("\\d{9,10}");
  private static final Frame NO_FRAME = new Frame(Optional.empty(), false, Optional.empty());

  private final List<Dated> posts = new ArrayList<>();

  private record Dated(Range range, Days days) {}

  Posts(Page page, List<Post> posts) {
    for (Post post : posts) {
      post.date()
          .flatMap(Posts::day)
          .map(day -> new Dated(page.range(post.words()), new Days(day, day)))
          .ifPresent(this.posts::add);
    }
  }

  /** The day of the post with which what is said ends. */
  Optional<Days> day(Place place) {
    if (place.contents().isEmpty()) {
      return Optional.empty();
    }
    int last = place.contents().get(place.contents().size() - 1).end() - 1;
    return posts.stream().filter(p -> p.range().holds(last)).map(Dated::days).findFirst();
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
