package io.github.onrecord.resolution;

import io.github.onrecord.speaker.SpeakerKind;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a description may mean somebody, by what the article says of both. */
final class Likeness {
  /** Titles that tell little of what somebody does. */
  private static final Set<String> DEGREES = Set.of("doctor", "professor");

  private Likeness() {}

  /** Whether nouns, number and names of the description agree with what is known. */
  static boolean fits(Entity entity, Phrase phrase) {
    if (entity.plural() != phrase.plural() || otherNumber(entity, phrase)) {
      return false;
    }
    if (entity.kind() == SpeakerKind.UNNAMED && !entity.tokens().containsAll(phrase.telling())) {
      return false;
    }
    String head = phrase.head();
    boolean same =
        entity.kind() == SpeakerKind.PERSON
            ? Callings.alike(entity.heads()).contains(head)
            : like(head, WordGroup.singular(entity.lastToken())) || headOf(entity).contains(head);
    return same && !contradicts(entity, phrase) && !otherSort(entity, phrase);
  }

  /** Whether a named body is not of the sort described: "the central bank" and "Tarn Bank". */
  private static boolean otherSort(Entity entity, Phrase phrase) {
    boolean named = entity.kind() == SpeakerKind.ORGANISATION && !nameless(entity);
    List<String> telling = phrase.telling();
    return named
        && telling.size() > 1
        && !WordGroup.MEDIA.hasExactly(phrase.head())
        && entity.roles().isEmpty()
        && entity.tokens().size() > 1
        && entity.shown().codePoints().anyMatch(Character::isUpperCase)
        && telling.stream()
            .limit(telling.size() - 1L)
            .noneMatch(
                t -> entity.tokens().stream().anyMatch(e -> WordGroup.singular(e).equals(t)));
  }

  /** Whether both tell numbers, and others: "71 per cent of parents", "38 per cent of pupils". */
  private static boolean otherNumber(Entity entity, Phrase phrase) {
    Set<String> known = numbers(entity.shown());
    Set<String> told = numbers(phrase.text());
    return !known.isEmpty() && !told.isEmpty() && Collections.disjoint(known, told);
  }

  private static Set<String> numbers(String text) {
    return Arrays.stream(text.split("[^0-9]+", -1))
        .filter(n -> !n.isEmpty())
        .collect(Collectors.toSet());
  }

  private static boolean like(String head, String other) {
    return head.equals(other)
        || (Set.of("poll", "survey").contains(head) && Set.of("poll", "survey").contains(other));
  }

  private static Set<String> headOf(Entity entity) {
    Set<String> heads = entity.heads();
    if (entity.kind() == SpeakerKind.ORGANISATION) {
      entity.tokens().forEach(t -> heads.add(WordGroup.singular(t)));
      if (Issuers.outlet(entity)) {
        heads.addAll(Set.of("paper", "newspaper", "outlet", "publication"));
      }
    }
    return heads;
  }

  /** Whether the description names a country, body or party that the roles do not. */
  private static boolean contradicts(Entity entity, Phrase phrase) {
    if (nameless(entity)) {
      return false;
    }
    Set<String> known = new HashSet<>(entity.capitals());
    known.removeIf(WordGroup.TITLE::hasExactly);
    if (entity.kind() != SpeakerKind.PERSON) {
      known.addAll(entity.tokens());
    }
    List<String> named =
        phrase.core().stream()
            .filter(w -> w.capital() && !w.equals(phrase.first()))
            .map(Word::lower)
            .filter(w -> !WordGroup.TITLE.hasExactly(w))
            .toList();
    return !named.isEmpty() && !known.isEmpty() && named.stream().noneMatch(known::contains);
  }

  /** How many words of the description are known of somebody. */
  static int shared(Entity entity, Phrase phrase) {
    Set<String> known = new HashSet<>(entity.tokens());
    known.addAll(Callings.alike(entity.heads()));
    known.removeAll(DEGREES);
    entity.roles().forEach(r -> known.addAll(words(r)));
    return (int) phrase.telling().stream().filter(known::contains).count();
  }

  /** The words of a role in lower case, and in the singular without a genitive's ending. */
  private static Set<String> words(Role role) {
    Set<String> words = new HashSet<>();
    for (String word : role.text().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      words.add(word);
      words.add(WordGroup.singular(word.replaceFirst("['’]s?$", "")));
    }
    return words;
  }

  /** Whether a document is described without any name, as in "a new nationwide poll". */
  static boolean nameless(Entity entity) {
    return entity.kind() == SpeakerKind.DOCUMENT
        && entity.shown().codePoints().noneMatch(Character::isUpperCase);
  }
}
