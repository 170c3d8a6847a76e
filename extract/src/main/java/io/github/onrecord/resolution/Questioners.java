package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.text.Fragment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells who put the questions that an article credits to nobody: the outlet that was answered, or
 * the poll whose shares of answers follow.
 */
final class Questioners {
  private static final Set<String> SHARES = Set.of("percent", "per", "%", "pc");
  private static final Set<String> POLLS = Set.of("poll", "polls", "survey", "surveys");

  private final Words words;
  private final Cast cast;
  private final List<Attribution> told;

  private Questioners(Words words, Cast cast, List<Attribution> told) {
    this.words = words;
    this.cast = cast;
    this.told = told;
  }

  /**
   * The speakers with the unknown questioners among them told.
   *
   * @param told the attributions
   * @param found the speaker of each
   * @param relays through whom each came
   */
  static List<Optional<Entity>> known(
      Words words,
      Cast cast,
      List<Attribution> told,
      List<Optional<Entity>> found,
      List<List<Entity>> relays) {
    Questioners questioners = new Questioners(words, cast, told);
    List<Optional<Entity>> known = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      boolean asked = found.get(i).filter(cast.unattributed()::asked).isPresent();
      int at = i;
      known.add(
          asked
              ? questioners
                  .poll(i)
                  .or(() -> questioners.answered(at, relays))
                  .or(() -> found.get(at))
              : found.get(i));
    }
    return known;
  }

  /** The poll that spoke, the one named last before the sentence ends, if that tells shares. */
  private Optional<Entity> poll(int question) {
    int sentence = sentence(told.get(question));
    List<Word> all = words.sentence(sentence);
    if (all.stream().noneMatch(w -> SHARES.contains(w.lower()))) {
      return Optional.empty();
    }
    int end = all.get(all.size() - 1).end();
    return cast.entities().stream()
        .filter(e -> e.kind() == SpeakerKind.DOCUMENT && e.before(end).isPresent())
        .filter(e -> e.tokens().stream().anyMatch(POLLS::contains))
        .max(
            Comparator.comparing(Entity::spoke)
                .thenComparingInt(e -> e.before(end).orElseThrow().span().start()));
  }

  /** Whom an answer in the same paragraph was given to. */
  private Optional<Entity> answered(int question, List<List<Entity>> relays) {
    int paragraph = paragraph(question);
    for (int i : List.of(question + 1, question - 1, question + 2)) {
      boolean beside = i >= 0 && i < told.size() && paragraph(i) == paragraph;
      if (beside && !relays.get(i).isEmpty()) {
        return Optional.of(relays.get(i).get(0));
      }
    }
    return Optional.empty();
  }

  private int paragraph(int i) {
    return words.get(words.firstOf(sentence(told.get(i)))).paragraph();
  }

  /** The sentence of the cue, or of the content's end. */
  private int sentence(Attribution attribution) {
    int place = attribution.cue().map(Fragment::start).orElse(Unsourced.end(attribution) - 1);
    return words.sentenceAt(place);
  }
}
