package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds whose words the attributions of an article hold. */
final class Speakers {
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "my", "our");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose");

  private final Words words;
  private final Cast cast;
  private final PhraseParser parser;
  private final Pronouns pronouns;
  private final Descriptions descriptions;
  private final List<Attribution> attributions;
  private final List<Optional<Entity>> found = new ArrayList<>();

  private Speakers(Words words, Cast cast, List<Attribution> attributions) {
    this.words = words;
    this.cast = cast;
    this.attributions = attributions;
    this.parser = new PhraseParser(words);
    this.pronouns = new Pronouns(words, cast);
    this.descriptions = new Descriptions(words, cast);
  }

  /** The speaker of each attribution; none where the article does not tell. */
  static List<Optional<Entity>> of(Words words, Cast cast, List<Attribution> attributions) {
    Speakers speakers = new Speakers(words, cast, attributions);
    for (Attribution attribution : attributions) {
      speakers.found.add(speakers.speaker(attribution));
    }
    return speakers.found;
  }

  private Optional<Entity> speaker(Attribution attribution) {
    Optional<Phrase> phrase = parser.parse(attribution.source());
    if (phrase.isEmpty()) {
      return unsourced(attribution);
    }
    Optional<Entity> entity = entity(phrase.get());
    entity.ifPresent(
        e -> {
          e.mention(cast.mention(phrase.get().from(), phrase.get().to()));
          e.speaks();
        });
    return entity;
  }

  private Optional<Entity> entity(Phrase phrase) {
    return switch (phrase.form()) {
      case NAME -> phrase.name().map(cast::named);
      case DESCRIPTION -> Optional.of(descriptions.resolve(phrase, spoke()));
      case PRONOUN -> pronoun(phrase);
    };
  }

  private Optional<Entity> pronoun(Phrase phrase) {
    String pronoun = phrase.first().lower();
    if (FIRST_PERSON.contains(pronoun)) {
      return enclosing(phrase.first().span()).or(this::spoke);
    }
    if (RELATIVE.contains(pronoun)) {
      return before(phrase.from());
    }
    return pronouns.antecedent(phrase.from(), spoke());
  }

  /** Whom the words right before a relative pronoun name. */
  private Optional<Entity> before(int at) {
    int last = at - 1;
    while (last >= 0 && !words.get(last).letters()) {
      last--;
    }
    if (last < 0) {
      return Optional.empty();
    }
    int end = words.get(last).end();
    return cast.entities().stream()
        .filter(e -> e.mentions().stream().anyMatch(m -> m.span().end() == end))
        .findFirst();
  }

  /** Who says the words that hold a place. */
  private Optional<Entity> enclosing(Span place) {
    for (int i = found.size() - 1; i >= 0; i--) {
      boolean holds =
          attributions.get(i).content().fragments().stream()
              .anyMatch(f -> f.span().overlaps(place));
      if (holds) {
        return found.get(i);
      }
    }
    return Optional.empty();
  }

  /** Who spoke last. */
  private Optional<Entity> spoke() {
    return found.isEmpty() ? Optional.empty() : found.get(found.size() - 1);
  }

  /** A quotation that goes on in the same paragraph, or a second cue of one sentence. */
  private Optional<Entity> unsourced(Attribution attribution) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Attribution last = attributions.get(found.size() - 1);
    Word here = words.get(Math.min(words.size() - 1, words.at(start(attribution))));
    Word there = words.get(Math.min(words.size() - 1, words.at(end(last) - 1)));
    boolean goesOn =
        here.quoted() && attribution.cue().isEmpty() && here.paragraph() - there.paragraph() <= 1;
    boolean sameSentence = here.sentence() == there.sentence() && participle(attribution);
    return goesOn || sameSentence ? spoke() : Optional.empty();
  }

  private static boolean participle(Attribution attribution) {
    return attribution.cue().filter(c -> c.text().strip().endsWith("ing")).isPresent();
  }

  private static int start(Attribution attribution) {
    return places(attribution).stream().mapToInt(Fragment::start).min().orElse(0);
  }

  private static int end(Attribution attribution) {
    return places(attribution).stream().mapToInt(Fragment::end).max().orElse(1);
  }

  private static List<Fragment> places(Attribution attribution) {
    List<Fragment> places = new ArrayList<>(attribution.content().fragments());
    attribution.cue().ifPresent(places::add);
    Passage source = attribution.source();
    places.addAll(source.fragments());
    return places;
  }
}
