package io.github.onrecord.text;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a page told what is known of its article; empty where it is not known, was told with the
 * text, or was given by whoever had it read.
 *
 * @param title of the headline
 * @param outlet of who published it
 * @param author of who wrote it
 * @param published of the day of publication
 */
public record Origins(
    Optional<Origin> title,
    Optional<Origin> outlet,
    Optional<Origin> author,
    Optional<Origin> published) {

  /** Of an article that was no page. */
  public static final Origins NONE =
      new Origins(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Refuses null. */
  public Origins {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(published, "published");
  }
}
