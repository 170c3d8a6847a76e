package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds whose words the attributions of an article hold. */
final class Speakers {
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "my", "our");

  /** Attributions to look back for who spoke last. */
  private static final int BACK = 3;

  private static final Set<String> PLACING = Set.of("in", "on", "around", "from", "at");

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose");

  private final Words words;
  private final Cast cast;
  private final PhraseParser parser;
  private final Pronouns pronouns;
  private final Introductions introductions;
  private final Unsourced unsourced;
  private final Descriptions descriptions;
  private final OwnWords ownWords;
  private final Subjects subjects;
  private final Signatures signatures;
  private final Posters posters;
  private final Transcripts transcripts;
  private final List<Attribution> attributions;
  private final List<Optional<Entity>> found = new ArrayList<>();
  private final Map<Integer, Entity> seen = new HashMap<>();

  private Speakers(
      Words words, Cast cast, Transcripts transcripts, List<Attribution> attributions) {
    this.words = words;
    this.cast = cast;
    this.attributions = attributions;
    this.parser = new PhraseParser(words);
    this.pronouns = new Pronouns(words, cast);
    this.introductions = new Introductions(words, cast, parser);
    this.unsourced = new Unsourced(words, cast, parser);
    this.ownWords = new OwnWords(words, parser);
    this.subjects = new Subjects(words, parser);
    this.signatures = new Signatures(words);
    this.posters = new Posters(words, cast);
    this.transcripts = transcripts;
    this.descriptions = new Descriptions(words, cast, parser, named());
  }

  /** Those who are named as sources. */
  private List<HeldBack.Named> named() {
    List<HeldBack.Named> named = new ArrayList<>();
    for (Attribution attribution : attributions) {
      parser
          .parse(attribution.source())
          .flatMap(Phrase::name)
          .map(this::named)
          .ifPresent(named::add);
    }
    return named;
  }

  private HeldBack.Named named(Name name) {
    Entity entity = cast.named(name);
    return new HeldBack.Named(entity, name.words().get(0).sentence(), entity.first());
  }

  static Speakers of(
      Words words, Cast cast, Transcripts transcripts, List<Attribution> attributions) {
    Speakers speakers = new Speakers(words, cast, transcripts, attributions);
    for (Attribution attribution : attributions) {
      speakers.found.add(speakers.speaker(attribution));
    }
    Collections.copy(speakers.found, HeadlineWords.known(words, attributions, speakers.found));
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
    return credited(phrase.get());
  }

  /** Whom a phrase means, which is noted as somebody who speaks there. */
  private Optional<Entity> credited(Phrase phrase) {
    Optional<Entity> entity = entity(phrase);
    entity.ifPresent(
        e -> {
          cast.meet(e, phrase.from(), phrase.to());
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
          ownWords
              .owner(phrase)
              .map(this::entity)
              .orElseGet(() -> Optional.of(descriptions.resolve(phrase, lastSpeakers())));
      case PRONOUN -> pronoun(phrase);
    };
  }

  private Optional<Entity> pronoun(Phrase phrase) {
    String pronoun = phrase.first().base();
    if (FIRST_PERSON.contains(pronoun)) {
      return enclosing(phrase.first().span())
          .or(() -> phrase.first().quoted() ? spoke() : signed(phrase.first()));
    }
    if (pronoun.equals("who")) {
      return before(phrase.from()).filter(Speakers::isSomebody).or(() -> somebody(phrase.first()));
    }
    if (RELATIVE.contains(pronoun)) {
      return before(phrase.from());
    }
    Word word = phrase.first();
    return spokenFor(word)
        .or(() -> introductions.of(word).flatMap(this::entity))
        .or(() -> pronouns.antecedent(phrase.from(), lastSpeakers()));
  }

  /** Who signed below words in the first person. */
  private Optional<Entity> signed(Word word) {
    return signatures.below(word).map(cast::named).filter(e -> e.kind() == SpeakerKind.PERSON);
  }

  /** Whom "he" means in the words of somebody's spokesman or lawyer: most often their master. */
  private Optional<Entity> spokenFor(Word pronoun) {
    Gender told = Gender.ofWord(pronoun.base());
    return holding(pronoun.span())
        .filter(i -> told != Gender.UNKNOWN && !pronoun.quoted())
        .flatMap(i -> parser.parse(attributions.get(i).source()))
        .filter(Nouns::servant)
        .flatMap(
            p ->
                NameFinder.within(words, p.from(), p.to()).stream()
                    .filter(n -> !n.bareWords().isEmpty())
                    .map(cast::named)
                    .filter(e -> e.isPerson() && e.gender().agrees(told))
                    .findFirst());
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
    while (from < to && !words.get(from).letters()) {
      from++;
    }
    if (from == to) {
      return Optional.empty();
    }
    from = to == at ? headOf(from) : from;
    Phrase phrase = parser.parse(from, to);
    return apposed(from).or(() -> entity(phrase));
  }

  /**
   * Where a document begins that words tell the place or day of: "articles run in May that ...".
   */
  private int headOf(int at) {
    int noun = words.is(at - 1, "the") ? at - 3 : at - 2;
    boolean placed = noun >= 0 && PLACING.contains(words.get(noun + 1).lower());
    while (placed && noun > 0 && participle(words.get(noun))) {
      noun--;
    }
    boolean document = placed && WordGroup.DOCUMENT.has(words.get(noun).lower());
    while (document && noun > 0 && inPhrase(noun - 1) && !article(noun)) {
      noun--;
    }
    return document ? noun : at;
  }

  private static boolean participle(Word word) {
    return word.lower().endsWith("ed") || word.lower().endsWith("ing");
  }

  /** Whom a name means that a noun with "a" explains: "Zappo, a payment app that says ...". */
  private Optional<Entity> apposed(int at) {
    boolean explains = words.is(at - 1, ",") && (words.is(at, "a") || words.is(at, "an"));
    return NameFinder.within(words, words.firstOf(words.get(at).sentence()), at - 1).stream()
        .filter(n -> explains && n.to() == at - 1 && !n.bareWords().isEmpty())
        .map(cast::named)
        .findFirst();
  }

  private boolean inPhrase(int at) {
    Word word = words.get(at);
    boolean article = word.is("a") || word.is("an") || word.is("the");
    boolean letters = word.letters() || word.is("'s") || word.is("’");
    return letters && (article || !WordGroup.FUNCTION.hasExactly(word.lower()));
  }

  private boolean article(int at) {
    return words.is(at, "a") || words.is(at, "an") || words.is(at, "the");
  }

  /** Who says the words that hold a place. */
  private Optional<Entity> enclosing(Span place) {
    return holding(place).flatMap(found::get);
  }

  /** The index of the last attribution before this one whose content holds a place. */
  private Optional<Integer> holding(Span place) {
    for (int i = found.size() - 1; i >= 0; i--) {
      boolean holds =
          attributions.get(i).content().fragments().stream()
              .anyMatch(f -> f.span().overlaps(place));
      if (holds) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Who spoke last, as far as the article tells. */
  private Optional<Entity> spoke() {
    return lastSpeakers().stream().findFirst().map(LastSpeaker::entity);
  }

  /** Who spoke in the last few attributions, the last first. */
  private List<LastSpeaker> lastSpeakers() {
    List<LastSpeaker> last = new ArrayList<>();
    for (int i = found.size() - 1; i >= 0 && i >= found.size() - BACK; i--) {
      int sentence = words.sentenceAt(Unsourced.end(attributions.get(i)) - 1);
      found
          .get(i)
          .filter(e -> !cast.unattributed().has(e))
          .ifPresent(e -> last.add(new LastSpeaker(e, sentence)));
    }
    return last;
  }

  private Optional<Entity> unsourced(Attribution attribution) {
    Optional<Attribution> last =
        found.isEmpty() ? Optional.empty() : Optional.of(attributions.get(found.size() - 1));
    return posters
        .of(attribution)
        .or(() -> transcripts.interviewee(attribution).map(cast::named))
        .or(() -> unsourced.label(attribution).flatMap(this::entity))
        .or(() -> subjects.of(attribution).flatMap(this::credited))
        .or(() -> unsourced.goesOn(attribution, last) ? spoke() : Optional.empty())
        .or(() -> unsourced.unknown(attribution));
  }
}
