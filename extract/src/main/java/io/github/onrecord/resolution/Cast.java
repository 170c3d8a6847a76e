package io.github.onrecord.resolution;

import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All who are named in an article, each once, with their mentions and roles. */
final class Cast {
  private static final Set<String> OPENERS =
      Set.of(
          "the",
          "a",
          "an",
          "but",
          "and",
          "yet",
          "meanwhile",
          "however",
          "now",
          "also",
          "for",
          "of");

  /** Words before a subject at most. */
  private static final int REACH = 8;

  private final Words words;
  private final RoleFinder roles;
  private final NameKinds kinds;
  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, Set<Entity>> byWord = new HashMap<>();
  private final TreeMap<Integer, Entity> places = new TreeMap<>();
  private final Unattributed unattributed = new Unattributed();

  private Cast(Words words, List<Name> names) {
    this.words = words;
    this.roles = new RoleFinder(words);
    this.kinds = new NameKinds(words, names);
  }

  /** The cast of an article: longer names first, so that shorter ones find them. */
  static Cast of(Words words) {
    List<Name> names = NameFinder.find(words);
    Cast cast = new Cast(words, names);
    Comparator<Name> longest = Comparator.comparingInt(n -> -n.tokens().size());
    names.stream()
        .filter(n -> !n.bareWords().isEmpty())
        .sorted(longest.thenComparingInt(Name::from))
        .forEach(n -> cast.introduce(n));
    return cast;
  }

  private void introduce(Name name) {
    Entity entity = named(name);
    List<Word> parts = name.bareWords();
    for (int i = 0; i + 2 < parts.size() && entity.kind() == SpeakerKind.ORGANISATION; i++) {
      List<Word> person = parts.subList(i, i + 2);
      List<String> tokens = person.stream().map(Word::lower).toList();
      Gender gender = Gender.ofGivenName(tokens.get(0));
      if (gender != Gender.UNKNOWN && NameMatch.programme(parts)) {
        Entity host = new Entity(SpeakerKind.PERSON, false, Name.text(person), tokens);
        host.gender(gender);
        add(host);
      }
    }
  }

  List<Entity> entities() {
    return entities;
  }

  /** Whom a name means, here; a new entity where nobody was named so. */
  Entity named(Name name) {
    SpeakerKind kind = kinds.of(name);
    Entity entity =
        known(name, kind)
            .or(() -> bySurname(name, kind))
            .or(() -> misspelt(name, kind))
            .or(() -> ShortNames.of(name, sharing(name.tokens()), words))
            .or(() -> ShortNames.unitedNations(name, sharing(List.of("united"))))
            .orElseGet(() -> add(name, kind));
    if (NameMatch.address(entity.tokens(), name.tokens())) {
      entity.shown(name.text());
    }
    note(entity, name);
    return entity;
  }

  /** Somebody known by the last of several capitalised words: "Oscar-winner Mensah". */
  private Optional<Entity> bySurname(Name name, SpeakerKind kind) {
    List<String> tokens = name.tokens();
    boolean likely =
        kind == SpeakerKind.PERSON
            && tokens.size() > 1
            && Gender.ofGivenName(tokens.get(0)) == Gender.UNKNOWN;
    String last = tokens.get(tokens.size() - 1);
    return sharing(List.of(last)).stream()
        .filter(e -> likely && e.kind() == SpeakerKind.PERSON && e.tokens().size() > 1)
        .filter(e -> e.lastToken().equals(last) && tokens.stream().anyMatch(t -> noun(t)))
        .findFirst();
  }

  /** Somebody whose surname the word writes with one letter amiss: "Okonwko" for "Okonkwo". */
  private Optional<Entity> misspelt(Name name, SpeakerKind kind) {
    List<String> tokens = name.tokens();
    boolean single = kind == SpeakerKind.PERSON && tokens.size() == 1;
    List<Entity> alike =
        entities.stream()
            .filter(e -> single && e.kind() == SpeakerKind.PERSON && e.tokens().size() > 1)
            .filter(e -> e.firm() && Misspelling.of(e.lastToken(), tokens.get(0)))
            .toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  private static boolean noun(String token) {
    String last = token.substring(token.lastIndexOf('-') + 1);
    return WordGroup.PERSON.hasExactly(last)
        || last.matches("winner|winning|elect|turned|born|based|educated");
  }

  private Entity add(Name name, SpeakerKind kind) {
    boolean bare = name.bareWords().size() == 1 && kind == SpeakerKind.PERSON;
    String shown = bare && name.formal() ? name.whole() : name.text();
    return add(new Entity(kind, false, shown, name.tokens()));
  }

  private Entity add(Entity entity) {
    entities.add(entity);
    List<String> keys = new ArrayList<>(entity.tokens());
    keys.add(NameMatch.initials(entity.tokens()));
    entity.tokens().stream().map(t -> t.replaceFirst("\\..*", "")).forEach(keys::add);
    keys.forEach(k -> byWord.computeIfAbsent(k, n -> new LinkedHashSet<>()).add(entity));
    return entity;
  }

  /** Those who share a word with a name, or have it for initials. */
  private Set<Entity> sharing(List<String> tokens) {
    Set<Entity> sharing = new LinkedHashSet<>();
    for (String token : tokens) {
      sharing.addAll(byWord.getOrDefault(token, Set.of()));
      sharing.addAll(byWord.getOrDefault(token.replace(".", ""), Set.of()));
      sharing.addAll(byWord.getOrDefault("al-" + token, Set.of()));
      sharing.addAll(byWord.getOrDefault(token.replaceFirst("\\..*", ""), Set.of()));
    }
    return sharing;
  }

  /** Those mentioned in the sentences before a word, the last first. */
  Set<Entity> before(Word word, int sentences) {
    Set<Entity> near = new LinkedHashSet<>();
    for (Map.Entry<Integer, Entity> place :
        places.headMap(word.start(), false).descendingMap().entrySet()) {
      if (word.sentence() - words.sentenceAt(place.getKey()) > sentences) {
        return near;
      }
      near.add(place.getValue());
    }
    return near;
  }

  private void note(Entity entity, Name name) {
    meet(entity, name.from(), name.to());
    if (entity.kind() == SpeakerKind.PERSON) {
      entity.gender(Gender.ofWords(name.words().stream().limit(3).map(Word::lower).toList()));
      if (name.tokens().size() > 1 || entity.tokens().get(0).equals(name.tokens().get(0))) {
        entity.gender(Gender.ofGivenName(name.tokens().get(0)));
      }
      roles.of(name).forEach(entity::role);
      entity.gender(Kin.of(words, name));
    }
  }

  /** Notes that the words between two indices mean somebody. */
  void meet(Entity entity, int from, int to) {
    Word first = words.get(from);
    boolean subject = !first.quoted() && !words.is(to, "'s") && opens(from, first.sentence());
    entity.mention(
        new Entity.Mention(
            new Span(first.start(), words.get(to - 1).end()),
            first.sentence(),
            subject,
            first.quoted()));
    places.put(first.start(), entity);
  }

  /** Whether a sentence begins with the word, but for an article, titles and adjectives. */
  private boolean opens(int from, int sentence) {
    for (int i = words.firstOf(sentence); i < from; i++) {
      Word word = words.get(i);
      boolean light =
          !WordGroup.FUNCTION.hasExactly(word.lower()) || OPENERS.contains(word.lower());
      if (!light || from - i > REACH) {
        return false;
      }
    }
    return true;
  }

  /** Those behind what the article credits to nobody: "reportedly", "is said to". */
  Unattributed unattributed() {
    return unattributed;
  }

  /** An outlet or programme by its title. */
  Entity titled(Phrase phrase) {
    List<Word> title =
        phrase.core().stream().filter(w -> w.letters() || w.is("'s") || w.is("&")).toList();
    List<String> tokens = title.stream().filter(w -> !w.is("'s")).map(Word::lower).toList();
    Optional<Entity> known =
        sharing(tokens).stream()
            .filter(e -> NameMatch.same(e, tokens, SpeakerKind.ORGANISATION))
            .findFirst();
    Entity entity =
        known.orElseGet(
            () -> {
              String shown = phrase.coreText().replaceAll("[“”\"]", "");
              return add(new Entity(SpeakerKind.ORGANISATION, false, shown, tokens));
            });
    if (entity.kind() == SpeakerKind.UNNAMED) {
      entity.isBody();
    }
    meet(entity, phrase.from(), phrase.coreTo());
    return entity;
  }

  /** Somebody by the name of an account. */
  Entity user(String handle) {
    List<String> tokens = List.of(handle.toLowerCase(Locale.ROOT).split(" ", -1));
    return entities.stream()
        .filter(e -> NameMatch.equal(e, tokens))
        .findFirst()
        .orElseGet(() -> add(new Entity(SpeakerKind.PERSON, false, handle, tokens)));
  }

  /** Adds somebody who is described, not named. */
  Entity described(SpeakerKind kind, boolean plural, Phrase phrase) {
    String shown =
        switch (kind) {
          case ORGANISATION -> phrase.bareOfPlace() ? phrase.text() : phrase.coreText();
          case DOCUMENT -> phrase.fullText();
          default -> phrase.text();
        };
    Entity entity = new Entity(kind, plural, shown, phrase.telling());
    entity.gender(Gender.ofWord(phrase.head()));
    if (kind == SpeakerKind.UNNAMED && !Nouns.human(phrase)) {
      entity.isThing();
    }
    return add(entity);
  }

  private Optional<Entity> known(Name name, SpeakerKind kind) {
    List<String> tokens = name.tokens();
    List<Entity> alike =
        sharing(tokens).stream()
            .filter(e -> e.kind() != SpeakerKind.UNNAMED && NameMatch.same(e, tokens, kind))
            .collect(Collectors.toList());
    Gender told = Gender.ofWords(name.words().stream().limit(1).map(Word::lower).toList());
    alike.removeIf(e -> !e.gender().agrees(told));
    if (alike.stream().anyMatch(e -> e.kind() == SpeakerKind.PERSON)) {
      alike.removeIf(e -> e.kind() != SpeakerKind.PERSON && !NameMatch.equal(e, tokens));
    }
    int at = name.span().start();
    return alike.stream()
        .max(
            Comparator.<Entity>comparingInt(e -> NameMatch.equal(e, tokens) ? 1 : 0)
                .thenComparingInt(e -> holds(e, name) ? 1 : 0)
                .thenComparingInt(e -> NameMatch.participle(e) ? 0 : 1)
                .thenComparingInt(e -> e.before(at).map(m -> m.span().start()).orElse(-1)));
  }

  /** Whether somebody is known to hold the office that stands before a name: "Judge Okoro". */
  private static boolean holds(Entity entity, Name name) {
    Set<String> heads = entity.heads();
    return name.words().subList(0, name.bare() - name.from()).stream()
        .anyMatch(w -> WordGroup.PERSON.has(w.lower()) && heads.contains(w.lower()));
  }
}
