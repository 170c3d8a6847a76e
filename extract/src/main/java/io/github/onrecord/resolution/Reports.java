package io.github.onrecord.resolution;

import io.github.onrecord.speaker.SpeakerKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the outlet of a report that a sentence does not name: "a new report", which the next
 * sentence credits to the Gazette, or "the hoax story", which a site named before published.
 */
final class Reports {
  /** Sentences after a report within which its outlet is named. */
  private static final int AHEAD = 4;

  /** Sentences before a report within which its outlet was named. */
  private static final int BACK = 8;

  /** Tell nothing of a report but how it reads or when it came. */
  private static final Set<String> LIGHT =
      Set.of(
          "new",
          "latest",
          "recent",
          "original",
          "exclusive",
          "hoax",
          "fake",
          "false",
          "phony",
          "bogus",
          "satirical",
          "viral",
          "anonymous",
          "shocking",
          "same",
          "full",
          "today",
          "online",
          "news",
          "alleged");

  /** Tell that it is another report than those the article is about. */
  private static final Set<String> OTHER =
      Set.of("earlier", "previous", "prior", "other", "another", "separate", "different");

  /** Lead to the outlet of a story: "published by", "a story on". */
  private static final Set<String> LINKS = Set.of("by", "on", "in", "from", "at");

  private static final Set<String> PUBLISHED =
      Set.of(
          "published",
          "posted",
          "reported",
          "appeared",
          "originated",
          "originates",
          "came",
          "comes",
          "debuted",
          "run",
          "ran",
          "report",
          "story",
          "article",
          "piece",
          "reporting");

  private static final Set<String> REPORTS =
      Set.of("reported", "reports", "reporting", "published");

  private static final Set<String> PLATFORMS =
      Set.of(
          "facebook",
          "twitter",
          "youtube",
          "instagram",
          "reddit",
          "tumblr",
          "google",
          "internet",
          "web");

  private final Words words;
  private final Cast cast;

  Reports(Words words, Cast cast) {
    this.words = words;
    this.cast = cast;
  }

  /** The outlet of a report; empty where the article tells none near. */
  Optional<Entity> publisher(Phrase phrase) {
    boolean plain =
        !phrase.plural()
            && phrase.tellsOnly(LIGHT)
            && phrase.core().stream().noneMatch(w -> OTHER.contains(w.lower()))
            && !words.is(phrase.coreTo(), "of")
            && !words.is(phrase.coreTo(), "by");
    if (!plain) {
      return Optional.empty();
    }
    Optional<Entity> before = phrase.definite() ? nearest(phrase, -BACK, 0) : Optional.empty();
    return before
        .or(() -> nearest(phrase, 0, AHEAD))
        .or(() -> phrase.definite() ? only() : Optional.empty());
  }

  /** The outlet named nearest to a phrase, from so many sentences after it to so many. */
  private Optional<Entity> nearest(Phrase phrase, int from, int to) {
    return cast.entities().stream()
        .filter(e -> distance(e, phrase, from, to) < Integer.MAX_VALUE && outlet(e))
        .min(Comparator.comparingInt(e -> distance(e, phrase, from, to)));
  }

  /** The only outlet that the article names. */
  private Optional<Entity> only() {
    List<Entity> all = cast.entities().stream().filter(this::outlet).toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private static int distance(Entity entity, Phrase phrase, int from, int to) {
    int at = phrase.first().start();
    return entity.mentions().stream()
        .filter(m -> m.sentence() - phrase.first().sentence() >= from)
        .filter(m -> m.sentence() - phrase.first().sentence() <= to)
        .mapToInt(m -> m.span().start() - at)
        .filter(d -> from < 0 ? d < 0 : d > 0)
        .map(Math::abs)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private boolean outlet(Entity entity) {
    boolean named = entity.kind() == SpeakerKind.ORGANISATION || Pronouns.unheardOf(entity);
    return named
        && !WordGroup.BODY.has(entity.lastToken())
        && entity.tokens().stream().noneMatch(PLATFORMS::contains)
        && !Pronouns.place(entity)
        && !(entity.tokens().size() == 1 && Nouns.ofCountry(entity.lastToken()))
        && (entity.mentions().stream().anyMatch(this::publishes)
            || accordingTo(entity)
            || Outlets.called(entity, words));
  }

  /** Whether a mention tells of publishing: "published by X", "X reports", "a story on X". */
  private boolean publishes(Entity.Mention mention) {
    int from = words.at(mention.span().start());
    int to = words.after(mention.span());
    int link = words.is(from - 1, "the") ? from - 2 : from - 1;
    boolean by =
        link > 0
            && LINKS.contains(words.get(link).lower())
            && PUBLISHED.contains(words.get(link - 1).lower());
    return by || reports(to);
  }

  /** Whether a verb of reporting comes after a name, and not the noun of "new reports say". */
  private boolean reports(int at) {
    boolean verb = at < words.size() && REPORTS.contains(words.get(at).lower());
    boolean ends = at + 1 >= words.size() || !words.get(at + 1).letters();
    return verb && (!words.is(at, "reports") || ends || words.is(at + 1, "that"));
  }

  /** "According to X", if nothing tells that X is a person or another body. */
  private boolean accordingTo(Entity entity) {
    boolean unknown = Outlets.medium(entity) || Pronouns.unheardOf(entity);
    return unknown
        && entity.mentions().stream()
            .mapToInt(m -> words.at(m.span().start()))
            .map(i -> words.is(i - 1, "the") ? i - 1 : i)
            .anyMatch(i -> words.is(i - 1, "to") && words.is(i - 2, "according"));
  }
}
