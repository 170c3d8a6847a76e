package io.github.onrecord.resolution;

import io.github.onrecord.speaker.SpeakerKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who speaks by a document: who issued a statement, which outlet a report is from. */
final class Issuers {
  /** Documents by which their makers speak. */
  private static final Set<String> OWN_CHANNEL =
      Set.of(
          "statement",
          "filing",
          "release",
          "announcement",
          "tweet",
          "post",
          "communique",
          "website",
          "site",
          "blog",
          "letter",
          "memo",
          "page",
          "account");

  /** Documents of outlets. */
  private static final Set<String> REPORTS =
      Set.of("report", "story", "article", "broadcast", "headline");

  private final Words words;
  private final Cast cast;
  private final Reports reports;

  Issuers(Words words, Cast cast) {
    this.words = words;
    this.cast = cast;
    this.reports = new Reports(words, cast);
  }

  /** Who issued a statement, or whose report it is. */
  Optional<Entity> of(Phrase phrase, Optional<Entity> spoke) {
    boolean channel = OWN_CHANNEL.contains(phrase.head());
    boolean report = REPORTS.contains(phrase.head());
    if (!channel && !report) {
      return Optional.empty();
    }
    List<Name> names = NameFinder.within(words, phrase.from(), phrase.to());
    Optional<Entity> owner =
        names.stream()
            .filter(n -> !n.bareWords().isEmpty() && !addressed(phrase, n) && !adjective(n))
            .sorted(Comparator.comparing(n -> n.to() < phrase.coreTo() && !words.is(n.to(), "'s")))
            .map(cast::named)
            .filter(e -> channel || outlet(e))
            .findFirst();
    boolean bare =
        names.isEmpty() && phrase.telling().size() == 1 && phrase.coreTo() == phrase.to();
    return owner
        .or(
            () ->
                bare && phrase.definite()
                    ? spoke.filter(e -> channel ? mayOwn(e, phrase) : outlet(e))
                    : Optional.empty())
        .or(() -> report && names.isEmpty() ? reports.publisher(phrase) : Optional.empty());
  }

  /** Whether a channel may be that of who spoke last: "the site" after words of a person is not. */
  private static boolean mayOwn(Entity spoke, Phrase channel) {
    return !Nouns.site(channel.head()) || spoke.kind() != SpeakerKind.PERSON;
  }

  /** Whether a letter is to somebody, who did not write it. */
  private boolean addressed(Phrase phrase, Name name) {
    boolean sent = phrase.head().equals("letter") || phrase.head().equals("memo");
    return sent && words.is(name.from() - 1, "to");
  }

  /** Whether a name only tells of the noun after it: "the website of the Tarnish tribunal". */
  private boolean adjective(Name name) {
    boolean single = name.words().size() == 1 && Nouns.ofCountry(name.words().get(0).lower());
    return single && name.to() < words.size() && words.get(name.to()).letters();
  }

  /** Whether somebody is an outlet by a word of its name. */
  static boolean outlet(Entity entity) {
    return entity.kind() == SpeakerKind.ORGANISATION
        && (NameKinds.paper(entity.tokens())
            || entity.tokens().stream().anyMatch(WordGroup.MEDIA::hasExactly));
  }
}
