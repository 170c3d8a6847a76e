package io.github.onrecord.resolution;

import io.github.onrecord.speaker.SpeakerKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the body that an article calls by the first word of its name: "Harlow" of "Harlow Foods".
 */
final class ShortNames {
  /** Stand before what a product is called, and not before a company's name. */
  private static final Set<String> PRODUCT = Set.of("the", "a", "an", "its", "new", "this", "each");

  private ShortNames() {}

  /**
   * The one body or unknown name that begins with a single word and was named in full before it, a
   * headline left out of account; or that ends with a word that stands after "the".
   *
   * @param sharing those who share the word
   */
  static Optional<Entity> of(Name name, Collection<Entity> sharing, Words words) {
    List<String> tokens = name.tokens();
    if (tokens.size() != 1 || name.bare() > name.from()) {
      return Optional.empty();
    }
    String word = tokens.get(0);
    boolean the = words.is(name.from() - 1, "the") && !WordGroup.PLACE.hasExactly(word);
    boolean first = distinct(word);
    List<Entity> fuller =
        sharing.stream()
            .filter(e -> e.tokens().size() > 1)
            .filter(
                e ->
                    (the && e.lastToken().equals(word))
                        || (first && begins(e, word) && !product(e, words)))
            .filter(e -> e.kind() != SpeakerKind.UNNAMED && e.kind() != SpeakerKind.DOCUMENT)
            .filter(e -> !e.isToldOf())
            .filter(e -> headline(name) || e.first() < name.span().start())
            .toList();
    return fuller.size() == 1 ? Optional.of(fuller.get(0)) : Optional.empty();
  }

  /** The one body of the United Nations that the article names, where it says "the UN". */
  static Optional<Entity> unitedNations(Name name, Collection<Entity> united) {
    boolean un = Set.of(List.of("un"), List.of("u.n.")).contains(name.tokens());
    List<Entity> bodies =
        united.stream()
            .filter(e -> un && e.tokens().size() > 2 && e.kind() == SpeakerKind.ORGANISATION)
            .filter(e -> e.tokens().subList(0, 2).equals(List.of("united", "nations")))
            .toList();
    return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
  }

  private static boolean begins(Entity entity, String word) {
    return entity.tokens().get(0).equals(word);
  }

  private static boolean product(Entity entity, Words words) {
    return entity.mentions().stream().anyMatch(m -> product(m, words));
  }

  private static boolean headline(Name name) {
    return name.words().get(0).sentence() == 0;
  }

  private static boolean product(Entity.Mention mention, Words words) {
    int at = words.at(mention.span().start());
    return at > 0 && PRODUCT.contains(words.get(at - 1).lower());
  }

  /** Whether a word is a name's own, and no place, person's name or noun that many names have. */
  private static boolean distinct(String word) {
    return NameMatch.distinct(word)
        && Gender.ofGivenName(word) == Gender.UNKNOWN
        && !WordGroup.BODY.has(word)
        && !WordGroup.MEDIA.hasExactly(word)
        && !WordGroup.PERSON.has(word)
        && !WordGroup.CALENDAR.hasExactly(word)
        && !Nouns.ofCountry(word);
  }
}
