package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Fragment;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who made the document public that is a source: "a memo first published by the Courier", "a
 * cable posted on Friday by the site Tarnwatch".
 */
final class Publishers {
  private static final Set<String> PUBLISHED =
      Set.of(
          "published",
          "posted",
          "obtained",
          "seen",
          "reviewed",
          "examined",
          "aired",
          "carried",
          "quoted",
          "cited",
          "interviewed",
          "reached");

  private final Words words;
  private final PhraseParser parser;

  Publishers(Words words, PhraseParser parser) {
    this.words = words;
    this.parser = parser;
  }

  /** The words for the publisher within those for the source. */
  Optional<Phrase> of(Attribution attribution) {
    return attribution.source().fragments().stream().flatMap(f -> within(f).stream()).findFirst();
  }

  private Optional<Phrase> within(Fragment source) {
    int to = words.after(source.span());
    for (int by = words.at(source.start()) + 1; by < to - 1; by++) {
      if (words.is(by, "by") && published(by - 1) && named(by + 1)) {
        return Optional.of(parser.parse(by + 1, to));
      }
    }
    return Optional.empty();
  }

  /** Whether the verb stands before "by", or before the day between them: "on Friday". */
  private boolean published(int at) {
    boolean day = WordGroup.CALENDAR.hasExactly(words.get(at).lower());
    int before = day ? at - 1 : at;
    int verb = day && words.is(before, "on") ? before - 1 : before;
    return verb >= 0 && PUBLISHED.contains(words.get(verb).lower());
  }

  private boolean named(int at) {
    return words.get(at).capital() || words.is(at, "the") || words.is(at, "local");
  }
}
