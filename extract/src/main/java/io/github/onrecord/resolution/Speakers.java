package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds whose words the attributions of an article hold. */
final class Speakers {
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "my", "our");

  /** Attributions to look back for who spoke last. */
  private static final int BACK = 3;

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose");

  private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their", "my", "our");

  /** Nouns for words, which speak for whoever said them. */
  private static final Set<String> WORDS =
      Set.of(
          "remark",
          "comment",
          "statement",
          "tweet",
          "post",
          "letter",
          "email",
          "speech",
          "testimony",
          "message",
          "announcement",
          "claim",
          "denial",
          "answer",
          "reply",
          "response",
          "word",
          "memo",
          "op-ed",
          "column",
          "warning",
          "allegation",
          "assertion",
          "lawsuit",
          "filing");

  private final Words words;
  private final Cast cast;
  private final PhraseParser parser;
  private final Pronouns pronouns;
  private final Descriptions descriptions;
  private final List<Attribution> attributions;
  private final List<Optional<Entity>> found = new ArrayList<>();
  private final Map<Integer, Entity> seen = new HashMap<>();

  private Speakers(Words words, Cast cast, List<Attribution> attributions) {
    this.words = words;
    this.cast = cast;
    this.attributions = attributions;
    this.parser = new PhraseParser(words);
    this.pronouns = new Pronouns(words, cast);
    this.descriptions = new Descriptions(words, cast, named());
  }

  /** The persons who are named as sources. */
  private List<Descriptions.Named> named() {
    List<Descriptions.Named> named = new ArrayList<>();
    for (Attribution attribution : attributions) {
      parser
          .parse(attribution.source())
          .flatMap(Phrase::name)
          .map(n -> new Descriptions.Named(cast.named(n), n.words().get(0).sentence()))
          .filter(n -> n.entity().kind() == SpeakerKind.PERSON)
          .ifPresent(named::add);
    }
    return named;
  }

  static Speakers of(Words words, Cast cast, List<Attribution> attributions) {
    Speakers speakers = new Speakers(words, cast, attributions);
    for (Attribution attribution : attributions) {
      speakers.found.add(speakers.speaker(attribution));
    }
    return speakers;
  }

  /** The speaker of each attribution; none where the article does not tell. */
  List<Optional<Entity>> found() {
    return found;
  }

  private Optional<Entity> speaker(Attribution attribution) {
    Optional<Phrase> phrase = parser.parse(attribution.source());
    if (phrase.isEmpty()) {
      return unsourced(attribution);
    }
    Optional<Entity> entity = entity(phrase.get());
    entity.ifPresent(
        e -> {
          cast.meet(e, phrase.get().from(), phrase.get().to());
          e.speaks();
        });
    return entity;
  }

  /** Whom a phrase means. */
  Optional<Entity> entity(Phrase phrase) {
    Optional<Entity> known = Optional.ofNullable(seen.get(phrase.from()));
    if (known.isPresent() && phrase.form() == Phrase.Form.DESCRIPTION) {
      return known;
    }
    Optional<Entity> entity = meant(phrase);
    entity.ifPresent(e -> seen.put(phrase.from(), e));
    return entity;
  }

  private Optional<Entity> meant(Phrase phrase) {
    return switch (phrase.form()) {
      case NAME -> phrase.name().map(cast::named);
      case DESCRIPTION ->
          possessor(phrase)
              .map(this::entity)
              .orElseGet(() -> Optional.of(descriptions.resolve(phrase, spoke())));
      case PRONOUN -> pronoun(phrase);
    };
  }

  /** Whose words they are where the phrase means words: "the minister's remarks", "her letter". */
  private Optional<Phrase> possessor(Phrase phrase) {
    if (!WORDS.contains(phrase.head())) {
      return Optional.empty();
    }
    if (POSSESSIVE.contains(phrase.first().lower())) {
      return Optional.of(parser.parse(phrase.from(), phrase.from() + 1));
    }
    for (int i = phrase.from() + 1; i < phrase.coreTo() - 1; i++) {
      if (words.is(i, "'s") || words.is(i, "'") || words.is(i, "’")) {
        return Optional.of(parser.parse(phrase.from(), i));
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> pronoun(Phrase phrase) {
    String pronoun = phrase.first().lower();
    if (FIRST_PERSON.contains(pronoun)) {
      return enclosing(phrase.first().span()).or(this::spoke);
    }
    if (pronoun.equals("who")) {
      return before(phrase.from()).filter(Speakers::isSomebody).or(() -> somebody(phrase.first()));
    }
    if (RELATIVE.contains(pronoun)) {
      return before(phrase.from());
    }
    return pronouns.antecedent(phrase.from(), spoke());
  }

  private static boolean isSomebody(Entity entity) {
    return entity.kind() == SpeakerKind.PERSON || entity.kind() == SpeakerKind.UNNAMED;
  }

  /** The last person of the sentence before a word. */
  private Optional<Entity> somebody(Word word) {
    return cast.before(word, 0).stream().filter(Speakers::isSomebody).findFirst();
  }

  /** Whom the words right before a relative pronoun mean. */
  private Optional<Entity> before(int at) {
    int to = at;
    while (to > 0 && words.is(to - 1, ",")) {
      to--;
    }
    int from = to;
    while (from > 0 && to - from < 8 && inPhrase(from - 1) && !article(from)) {
      from--;
    }
    return from == to ? Optional.empty() : entity(parser.parse(from, to));
  }

  private boolean inPhrase(int at) {
    Word word = words.get(at);
    boolean article = word.is("a") || word.is("an") || word.is("the");
    return word.letters() && (article || !WordGroup.FUNCTION.hasExactly(word.lower()));
  }

  private boolean article(int at) {
    return words.is(at, "a") || words.is(at, "an") || words.is(at, "the");
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

  /** Who spoke last, as far as the article tells. */
  private Optional<Entity> spoke() {
    for (int i = found.size() - 1; i >= 0 && i >= found.size() - BACK; i--) {
      if (found.get(i).filter(e -> e != cast.nobody() && e != cast.asker()).isPresent()) {
        return found.get(i);
      }
    }
    return Optional.empty();
  }

  /** A quotation that goes on, a second cue of one sentence, or hearsay. */
  private Optional<Entity> unsourced(Attribution attribution) {
    return label(attribution)
        .or(() -> goesOn(attribution) ? spoke() : Optional.empty())
        .or(() -> attribution.cue().map(c -> asked(c) ? cast.asker() : cast.nobody()));
  }

  /** Whether somebody put a question, as in "Asked whether": that is no hearsay. */
  private static boolean asked(Fragment cue) {
    String lower = cue.text().strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("asked") || lower.startsWith("pressed");
  }

  private boolean goesOn(Attribution attribution) {
    if (found.isEmpty()) {
      return false;
    }
    Word here = word(start(attribution));
    Word there = word(end(attributions.get(found.size() - 1)) - 1);
    int paragraphs = here.paragraph() - there.paragraph();
    boolean quotation =
        here.quoted() && (paragraphs == 0 || (bare(attribution) && paragraphs == 1));
    return quotation || (here.sentence() == there.sentence() && participle(attribution));
  }

  private static boolean bare(Attribution attribution) {
    return attribution.cue().isEmpty();
  }

  private Word word(int offset) {
    return words.get(Math.min(words.size() - 1, words.at(offset)));
  }

  /** Whoever stands before a colon before the content, as in headlines and transcripts. */
  private Optional<Entity> label(Attribution attribution) {
    int at = words.at(start(attribution)) - 1;
    while (at > 0 && !words.get(at).letters() && !words.is(at, ":")) {
      at--;
    }
    if (at < 1 || !words.is(at, ":") || attribution.cue().isPresent()) {
      return Optional.empty();
    }
    int from = Math.max(words.firstOf(words.get(at).sentence()), at - 8);
    Phrase phrase = parser.parse(from, at);
    return phrase.form() == Phrase.Form.NAME ? entity(phrase) : Optional.empty();
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
