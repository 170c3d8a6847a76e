package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.statement.Act;
import io.github.onrecord.text.Fragment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Carries an interview on to what its speaker says besides, and back to what sums it up: an article
 * names the outlet once.
 */
final class Interviews {
  /** Words that two contents share if one sums up the other. */
  private static final int ALIKE = 2;

  private static final int NEAR = 2;

  /** The last paragraph that sums up what comes next. */
  private static final int LEAD = 1;

  /** Others who may speak before an interview goes on. */
  private static final int OTHERS = 2;

  private final Words words;
  private final OwnChannels channels;
  private final List<Said> said;
  private final Map<Entity, Set<List<Entity>>> given = new HashMap<>();

  /**
   * An attribution, who says it and what its own sentence tells of relays.
   *
   * @param relays nearest to the article first
   * @param tie how far the relays hold for what else the speaker says
   */
  record Said(Attribution attribution, Optional<Entity> speaker, List<Entity> relays, Tie tie) {
    Said {
      relays = List.copyOf(relays);
    }

    Said without(Entity relay) {
      List<Entity> others = relays.stream().filter(r -> r != relay).toList();
      return new Said(attribution, speaker, others, others.isEmpty() ? Tie.NONE : tie);
    }

    /** The same where the relay holds for what is told in passing alone. */
    Said inPassing() {
      return tie.spoken() ? new Said(attribution, speaker, relays, Tie.ASIDE) : this;
    }

    private boolean by(Entity other) {
      return speaker.filter(s -> s == other).isPresent();
    }
  }

  /** How far a relay holds beyond its sentence. */
  enum Tie {
    /** An interview: as far as the speaker goes on, and for what sums it up before. */
    INTERVIEW,
    /** Words told to an outlet: as far as the speaker goes on, but others may come before. */
    TOLD,
    /** An interview of another time: as far as the speaker goes on at once. */
    ASIDE,
    /** Words passed on: to the next sentences. */
    PASSED,
    /** Not at all. */
    NONE;

    /** Whether the speaker spoke to the relay. */
    boolean spoken() {
      return this == INTERVIEW || this == TOLD;
    }
  }

  Interviews(Words words, List<Said> said) {
    this.words = words;
    this.channels = new OwnChannels(words);
    Asides asides = new Asides(words);
    this.said = said.stream().map(s -> asides.tellOf(s.attribution()) ? s.inPassing() : s).toList();
    for (Said each : this.said) {
      if (each.tie().spoken()) {
        each.speaker()
            .ifPresent(s -> given.computeIfAbsent(s, n -> new HashSet<>()).add(each.relays()));
      }
    }
  }

  /** The relays of each attribution, interviews carried on and back. */
  List<List<Entity>> carried() {
    List<List<Entity>> relays = onward();
    for (int i = 0; i < said.size(); i++) {
      if (relays.get(i).isEmpty() && open(i)) {
        relays.set(i, later(i, relays));
      }
    }
    summedUp(relays);
    for (int i = 0; i < said.size(); i++) {
      if (relays.get(i).isEmpty() && asks(i)) {
        relays.set(i, answered(i, relays));
      }
    }
    return relays;
  }

  /** Carries an interview back to the headline, which sums up what comes next. */
  private void summedUp(List<List<Entity>> relays) {
    for (int i = said.size() - 2; i >= 0; i--) {
      Said next = said.get(i + 1);
      boolean headline = paragraph(said.get(i)) == 0 && paragraph(next) == 1;
      if (headline
          && relays.get(i).isEmpty()
          && next.speaker().filter(said.get(i)::by).isPresent()) {
        relays.set(i, relays.get(i + 1));
      }
    }
  }

  /** Whether an interviewer nobody names asks: "Asked about the dam, she said". */
  private boolean asks(int i) {
    return said.get(i).attribution().source().isEmpty()
        && Acts.of(said.get(i).attribution(), words).act() == Act.ASKS;
  }

  /** The relays of the next answer or the last, of which an interviewer's question is part. */
  private List<Entity> answered(int i, List<List<Entity>> relays) {
    for (int other : new int[] {i + 1, i - 1}) {
      boolean near = other >= 0 && other < said.size();
      if (near && paragraph(said.get(other)) == paragraph(said.get(i))) {
        return relays.get(other);
      }
    }
    return List.of();
  }

  private List<List<Entity>> onward() {
    List<List<Entity>> relays = new ArrayList<>();
    Map<Entity, Integer> current = new HashMap<>();
    Map<Entity, Integer> last = new HashMap<>();
    for (int i = 0; i < said.size(); i++) {
      Said each = said.get(i);
      relays.add(each.relays());
      if (each.speaker().isEmpty() || each.speaker().get().plural()) {
        continue;
      }
      Entity speaker = each.speaker().get();
      if (!each.relays().isEmpty()) {
        current.put(speaker, i);
        last.put(speaker, i);
      } else if (channels.tellOf(each.attribution()) || atAnotherTime(each)) {
        current.remove(speaker);
      } else if (current.containsKey(speaker)
          && goesOn(current.get(speaker), last.get(speaker), i)) {
        relays.set(i, said.get(current.get(speaker)).relays());
        last.put(speaker, i);
      }
    }
    return relays;
  }

  /** Whether the cue is put at another time than what goes before: "later said". */
  private boolean atAnotherTime(Said each) {
    int cue = words.at(RelayFinder.anchor(each.attribution()));
    return words.is(cue, "later") || words.is(cue - 1, "later");
  }

  private boolean goesOn(int first, int last, int later) {
    Said from = said.get(first);
    Said to = said.get(later);
    int paragraphs = paragraph(to) - paragraph(from);
    return switch (from.tie()) {
      case INTERVIEW, TOLD ->
          paragraphs == 0
              || (only(to) && othersBetween(last, later) <= OTHERS)
              || nobodyBetween(first, later)
              || paragraph(to) - paragraph(said.get(last)) <= NEAR;
      case ASIDE -> paragraphs <= 1 && nobodyBetween(first, later);
      case PASSED -> paragraphs == 0;
      case NONE -> false;
    };
  }

  /** How many others speak between two statements. */
  private long othersBetween(int last, int later) {
    return said.subList(last + 1, later).stream()
        .flatMap(s -> s.speaker().stream())
        .filter(s -> !said.get(later).by(s))
        .distinct()
        .count();
  }

  /** Whether the speaker gave one interview alone. */
  private boolean only(Said each) {
    return each.speaker().filter(s -> given.getOrDefault(s, Set.of()).size() == 1).isPresent();
  }

  private boolean open(int i) {
    Optional<Entity> speaker = said.get(i).speaker();
    return speaker.isPresent()
        && !channels.tellOf(said.get(i).attribution())
        && !goesOnElsewhere(i, speaker.get());
  }

  /** Whether the speaker has just used a channel of their own: "posted ... He added ...". */
  private boolean goesOnElsewhere(int i, Entity speaker) {
    for (int before = i - 1; before >= 0; before--) {
      Said other = said.get(before);
      if (other.by(speaker)) {
        boolean near = paragraph(said.get(i)) - paragraph(other) <= 1;
        return near && channels.tellOf(other.attribution());
      }
    }
    return false;
  }

  /** The relays of a later interview that these words are taken from. */
  private List<Entity> later(int i, List<List<Entity>> relays) {
    Entity speaker = said.get(i).speaker().get();
    for (int later = i + 1; later < said.size(); later++) {
      Said other = said.get(later);
      if (other.tie().spoken() && other.by(speaker) && sums(i, later, relays)) {
        return other.relays();
      }
    }
    return List.of();
  }

  /** Whether words sum up a later interview; within a paragraph they stand beside it. */
  private boolean sums(int i, int later, List<List<Entity>> relays) {
    int paragraphs = paragraph(said.get(later)) - paragraph(said.get(i));
    boolean beside = paragraphs == 0 && paragraph(said.get(i)) > LEAD;
    Said from = said.get(later);
    boolean interview =
        from.tie() == Tie.INTERVIEW || Retold.from(from.relays().get(0), said, relays);
    return (interview && paragraphs <= NEAR && !beside && nobodyBetween(i, later))
        || toldOf(i)
        || (interview && sharedWords(i, later) >= ALIKE);
  }

  /** Whether the speaker of two statements says all that is said between them. */
  private boolean nobodyBetween(int i, int later) {
    Entity speaker = said.get(i).speaker().orElseThrow();
    return said.subList(i + 1, later).stream().allMatch(s -> s.by(speaker));
  }

  /** Whether the sentence speaks of an interview without saying with whom. */
  private boolean toldOf(int i) {
    int sentence = words.sentenceAt(RelayFinder.anchor(said.get(i).attribution()));
    return words.sentence(sentence).stream().anyMatch(w -> !w.quoted() && w.is("interview"));
  }

  private int paragraph(Said each) {
    int at = words.at(RelayFinder.anchor(each.attribution()));
    return words.get(Math.min(at, words.size() - 1)).paragraph();
  }

  private int sharedWords(int one, int other) {
    Set<String> shared = tellingWords(one);
    shared.retainAll(tellingWords(other));
    return shared.size();
  }

  private Set<String> tellingWords(int i) {
    Set<String> telling = new HashSet<>();
    for (Fragment fragment : said.get(i).attribution().content().fragments()) {
      words.in(fragment.span()).stream()
          .map(Word::lower)
          .filter(w -> w.length() > 3 && !WordGroup.FUNCTION.hasExactly(w))
          .forEach(telling::add);
    }
    return telling;
  }
}
