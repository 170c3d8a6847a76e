package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.text.Fragment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds through whom each statement of an article came, nearest to the article first. */
final class Relays {
  private static final Set<String> POLLS = Set.of("poll", "survey");

  /** Occasions and channels of a speaker's own. */
  private static final Set<String> OWN =
      Set.of(
          "statement",
          "tweet",
          "tweeted",
          "twitter",
          "facebook",
          "letter",
          "release",
          "conference",
          "rally",
          "speech",
          "briefing",
          "filing",
          "blog",
          "instagram",
          "wrote",
          "memo",
          "testimony");

  /** Words that two contents share if one sums up the other. */
  private static final int ALIKE = 2;

  private final Words words;
  private final PhraseParser parser;
  private final List<Unfolded> unfolded;
  private final Speakers speakers;
  private final RelayFinder finder;
  private final Cast cast;
  private final List<List<Entity>> found = new ArrayList<>();

  /** Whether the sentence of each attribution tells of an outlet that was spoken to. */
  private final List<Boolean> outlets = new ArrayList<>();

  private Relays(Words words, Cast cast, List<Unfolded> unfolded, Speakers speakers) {
    this.unfolded = unfolded;
    this.speakers = speakers;
    this.cast = cast;
    this.words = words;
    this.parser = new PhraseParser(words);
    this.finder = new RelayFinder(words);
  }

  /** The relays of each attribution. */
  static List<List<Entity>> of(Words words, Cast cast, List<Unfolded> unfolded, Speakers speakers) {
    Relays relays = new Relays(words, cast, unfolded, speakers);
    for (int i = 0; i < unfolded.size(); i++) {
      relays.found.add(relays.told(i));
    }
    relays.carry();
    relays.carryBack();
    return relays.nested();
  }

  /** Those whom the sentence of the statement tells. */
  private List<Entity> told(int i) {
    Unfolded each = unfolded.get(i);
    List<Entity> relays = new ArrayList<>();
    each.relays().forEach(p -> speakers.entity(p).ifPresent(relays::add));
    Optional<Entity> speaker = speakers.found().get(i);
    boolean outlet = false;
    for (RelayFinder.Found candidate : finder.of(each.attribution())) {
      List<Entity> more =
          relay(candidate).stream()
              .filter(r -> !relays.contains(r) && speaker.filter(s -> s == r).isEmpty())
              .toList();
      relays.addAll(more);
      outlet |= !more.isEmpty() && candidate.wording() != RelayFinder.Wording.SURE;
    }
    outlets.add(outlet);
    if (relays.isEmpty()) {
      speaker.flatMap(s -> poll(s, each.attribution())).ifPresent(relays::add);
    }
    return relays;
  }

  private List<Entity> relay(RelayFinder.Found candidate) {
    Phrase phrase = candidate.phrase();
    boolean sure = candidate.wording() == RelayFinder.Wording.SURE;
    if (sure && phrase.definite() && phrase.head().equals("report") && phrase.core().size() == 1) {
      return lastRelay().stream().toList();
    }
    if (phrase.titled() && phrase.core().stream().anyMatch(Word::letters)) {
      return List.of(cast.titled(phrase));
    }
    Optional<Entity> entity = speakers.entity(phrase).filter(e -> Outlets.is(candidate, e));
    return Stream.concat(owner(phrase, entity).stream(), entity.stream()).toList();
  }

  /** The outlet of an interviewer: "CNN's Jake Tapper". */
  private Optional<Entity> owner(Phrase phrase, Optional<Entity> relay) {
    boolean person = relay.filter(e -> e.kind() == SpeakerKind.PERSON).isPresent();
    return phrase
        .name()
        .filter(n -> person && words.is(n.from() - 1, "'s"))
        .map(n -> parser.parse(phrase.from(), n.from() - 1))
        .flatMap(speakers::entity);
  }

  private Optional<Entity> lastRelay() {
    for (int i = found.size() - 1; i >= 0; i--) {
      if (!found.get(i).isEmpty()) {
        return Optional.of(found.get(i).get(0));
      }
    }
    return Optional.empty();
  }

  /** The poll that asked those who answered: "45 per cent of voters said". */
  private Optional<Entity> poll(Entity speaker, Attribution attribution) {
    boolean asked =
        speaker.kind() == SpeakerKind.UNNAMED
            && speaker.shown().matches("(?i).*(per ?cent|majority|respondents|polled|surveyed).*");
    int at = attribution.content().isEmpty() ? 0 : attribution.content().fragments().get(0).start();
    return cast.entities().stream()
        .filter(e -> asked && POLLS.contains(e.lastToken()))
        .filter(e -> e.before(at).isPresent())
        .max(Comparator.comparingInt(e -> e.mentions().size()));
  }

  /** An interview goes on: what its speaker says besides came through the same relay. */
  private void carry() {
    IdentityHashMap<Entity, List<Entity>> current = new IdentityHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      Optional<Entity> speaker = speakers.found().get(i).filter(s -> !s.plural());
      if (speaker.isEmpty()) {
        continue;
      }
      if (!found.get(i).isEmpty() && outlets.get(i)) {
        current.put(speaker.get(), found.get(i));
      } else if (found.get(i).isEmpty() && current.containsKey(speaker.get()) && !elsewhere(i)) {
        found.set(i, current.get(speaker.get()));
      }
    }
  }

  /** What a headline or first sentence sums up came through the interview it is taken from. */
  private void carryBack() {
    for (int i = 0; i < found.size(); i++) {
      Optional<Entity> speaker = speakers.found().get(i);
      if (found.get(i).isEmpty() && speaker.isPresent() && !elsewhere(i)) {
        for (int later = i + 1; later < found.size(); later++) {
          boolean interview = outlets.get(later) && speakers.found().get(later).equals(speaker);
          if (interview && sharedWords(i, later) >= ALIKE) {
            found.set(i, found.get(later));
            break;
          }
        }
      }
    }
  }

  private int sharedWords(int one, int other) {
    Set<String> shared = tellingWords(one);
    shared.retainAll(tellingWords(other));
    return shared.size();
  }

  private Set<String> tellingWords(int i) {
    Set<String> telling = new HashSet<>();
    for (Fragment fragment : unfolded.get(i).attribution().content().fragments()) {
      words.in(fragment.span()).stream()
          .map(Word::lower)
          .filter(w -> w.length() > 3 && !WordGroup.FUNCTION.hasExactly(w))
          .forEach(telling::add);
    }
    return telling;
  }

  /** Whether the sentence tells of another occasion. */
  private boolean elsewhere(int i) {
    int sentence = words.sentenceAt(RelayFinder.anchor(unfolded.get(i).attribution()));
    return words.sentence(sentence).stream().anyMatch(w -> !w.quoted() && OWN.contains(w.lower()));
  }

  /** Words within another's words came through the other, too, but for those the other denies. */
  private List<List<Entity>> nested() {
    List<List<Entity>> all = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      List<Entity> relays = outer(i).map(this::through).orElseGet(ArrayList::new);
      Optional<Entity> self = speakers.found().get(i);
      found.get(i).stream().filter(r -> !relays.contains(r)).forEach(relays::add);
      relays.removeIf(r -> self.filter(s -> s == r).isPresent());
      all.add(relays);
    }
    return all;
  }

  private List<Entity> through(int outer) {
    List<Entity> relays = new ArrayList<>(found.get(outer));
    Attribution attribution = unfolded.get(outer).attribution();
    if (Acts.of(attribution, words).act() != Act.DENIES) {
      speakers.found().get(outer).ifPresent(relays::add);
    }
    return relays;
  }

  /** The attribution whose content holds this one, the smallest of them. */
  private Optional<Integer> outer(int i) {
    Attribution inner = unfolded.get(i).attribution();
    Optional<Integer> smallest = Optional.empty();
    for (int o = 0; o < unfolded.size(); o++) {
      Attribution outer = unfolded.get(o).attribution();
      boolean smaller =
          smallest.isEmpty()
              || outer.content().length()
                  < unfolded.get(smallest.get()).attribution().content().length();
      if (o != i && smaller && outer.holds(inner)) {
        smallest = Optional.of(o);
      }
    }
    return smallest;
  }
}
