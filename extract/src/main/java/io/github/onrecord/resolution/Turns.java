package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells who speaks in the paragraphs of a transcript, from their labels: "ANN LOWE, HOST: ...",
 * "QUESTION (Ann Lowe, Tarn Radio): ...", "Ann Lowe (Tarn): ...". Whoever says there what others
 * said passes it on.
 */
final class Turns {
  /** Labels from which on a text is a transcript. */
  private static final int LEAST = 4;

  /** Words and marks of a label at most, and words of a name. */
  private static final int LABEL = 16;

  private static final int NAME = 4;

  /** Labels that tell what somebody does and not who it is. */
  private static final Set<String> ROLES =
      Set.of("q", "a", "question", "answer", "presenter", "host", "moderator", "interviewer");

  private static final Set<String> FIRST_PERSON = Set.of("i", "we");

  private final Words words;
  private final PhraseParser parser;
  private final Map<Integer, Label> labels = new HashMap<>();

  Turns(Words words, PhraseParser parser) {
    this.words = words;
    this.parser = parser;
    for (int i = 0; i < words.size(); i++) {
      if (i == 0 || words.get(i).paragraph() != words.get(i - 1).paragraph()) {
        int from = i;
        label(from).ifPresent(l -> labels.put(words.get(from).paragraph(), l));
      }
    }
    List<String> all = labels.values().stream().map(this::last).toList();
    labels.values().removeIf(l -> !l.shouted() && once(all, last(l)));
    if (labels.size() < LEAST || all.stream().allMatch(l -> once(all, l))) {
      labels.clear();
    }
  }

  /**
   * The name before a colon.
   *
   * @param shouted whether it is in capitals, as names within a text are not
   * @param end index of the colon
   */
  private record Label(int from, int to, boolean shouted, int end) {}

  /**
   * The relays with whoever speaks put before the others, where they say what others said.
   *
   * @param relays of each attribution, nearest to the article first
   */
  List<List<Entity>> before(
      List<List<Entity>> relays, List<Attribution> attributions, Speakers speakers) {
    List<List<Entity>> all = new ArrayList<>();
    for (int i = 0; i < relays.size(); i++) {
      Attribution attribution = attributions.get(i);
      Optional<Entity> speaks =
          speaker(words.at(RelayFinder.anchor(attribution)))
              .filter(p -> ofOthers(attribution))
              .flatMap(speakers::entity);
      all.add(Stream.concat(speaks.stream(), relays.get(i).stream()).distinct().toList());
    }
    return all;
  }

  private boolean ofOthers(Attribution attribution) {
    return attribution.source().fragments().stream()
        .flatMap(f -> words.in(f.span()).stream())
        .anyMatch(w -> !FIRST_PERSON.contains(w.base()));
  }

  /** The words for whoever speaks where a word stands; empty within a label. */
  private Optional<Phrase> speaker(int at) {
    return Optional.ofNullable(labels.get(words.get(at).paragraph()))
        .filter(l -> at > l.end())
        .flatMap(this::named)
        .filter(p -> p.form() == Phrase.Form.NAME);
  }

  private Optional<Phrase> named(Label label) {
    if (!ROLES.contains(last(label))) {
      return Optional.of(parser.parse(label.from(), label.to()));
    }
    int from = label.to() + 1;
    int to = nameEnd(from);
    boolean told = words.is(label.to(), "(") && to > from;
    return told ? Optional.of(parser.parse(from, to)) : Optional.empty();
  }

  private String last(Label label) {
    return words.get(label.to() - 1).lower();
  }

  private static boolean once(List<String> all, String label) {
    return all.indexOf(label) == all.lastIndexOf(label);
  }

  private Optional<Label> label(int from) {
    int to = nameEnd(from);
    boolean shouted = to > from && words.all().subList(from, to).stream().allMatch(Turns::shouted);
    int end = colon(to);
    boolean name = shouted ? to > from : to > from + 1;
    return name && to - from <= NAME && end >= 0
        ? Optional.of(new Label(from, to, shouted, end))
        : Optional.empty();
  }

  private static boolean shouted(Word word) {
    return word.text().equals(word.text().toUpperCase(Locale.ROOT));
  }

  private int nameEnd(int from) {
    int to = from;
    while (to < words.size() && words.get(to).letters() && words.get(to).capital()) {
      to++;
    }
    return to;
  }

  /** The colon after what is told in brackets or in capitals of who bears a name. */
  private int colon(int from) {
    List<Word> beside = new ArrayList<>();
    int depth = 0;
    for (int i = from; i < Math.min(words.size(), from + LABEL); i++) {
      depth += words.is(i, "(") ? 1 : words.is(i, ")") ? -1 : 0;
      if (words.is(i, ":") && depth == 0) {
        return beside.stream().allMatch(Turns::shouted) ? i : -1;
      }
      if (depth == 0) {
        beside.add(words.get(i));
      }
    }
    return -1;
  }
}
