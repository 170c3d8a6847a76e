package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads interviews that are printed as questions and answers: each answer is one statement of
 * whoever its label names.
 */
final class Transcripts {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?m)^(Q|A|\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,3})(?: \\([^)\\n]*\\))?:"
              + "[ \\t]+[“\"]?(\\S.*?)[”\"]?[ \\t]*$");

  private static final Pattern FIRST_PERSON = Pattern.compile("(?i)(i|we|my|our)\\b.*");

  /** Turns from which on a text is a transcript. */
  private static final int LEAST = 4;

  /** How sure it is whose words stand after a label. */
  private static final double CONFIDENCE = 0.9;

  private final Words words;
  private final ArticleText text;
  private final List<Turn> turns = new ArrayList<>();

  Transcripts(Words words) {
    this.words = words;
    this.text = words.text();
    Matcher label = LABEL.matcher(text.toString());
    while (label.find()) {
      Span said = new Span(point(label.start(2)), point(label.end(2)));
      turns.add(new Turn(label.group(1), new Span(point(label.start()), point(label.end())), said));
    }
    boolean repeats = turns.stream().map(Turn::label).distinct().count() < turns.size();
    if (turns.size() < LEAST || !repeats) {
      turns.clear();
    }
  }

  /**
   * What one says before another speaks.
   *
   * @param whole the paragraph with its label
   * @param said the words after the label, without quotation marks around them
   */
  private record Turn(String label, Span whole, Span said) {}

  private int point(int index) {
    return text.toString().codePointCount(0, index);
  }

  /** The attributions of an article, those of answers as the article prints them. */
  List<Attribution> told(List<Attribution> attributions) {
    if (turns.isEmpty()) {
      return attributions;
    }
    Stream<Attribution> within = attributions.stream().map(this::within).flatMap(Optional::stream);
    Stream<Attribution> answers =
        turns.stream()
            .filter(this::answers)
            .map(
                t ->
                    new Attribution(
                        Passage.none(),
                        Optional.empty(),
                        text.passage(List.of(t.said())),
                        CONFIDENCE));
    return Stream.concat(within, answers)
        .sorted(Comparator.comparingInt(Transcripts::start))
        .toList();
  }

  /** The attribution as far as it lies within one turn; none where an answer replaces it. */
  private Optional<Attribution> within(Attribution each) {
    Optional<Turn> home = turn(start(each));
    boolean own =
        each.cue().isEmpty()
            || each.source().isEmpty()
            || FIRST_PERSON.matcher(each.source().text()).matches();
    List<Span> content = cut(each.content(), home);
    if (content.isEmpty() || (own && home.filter(this::answers).isPresent())) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            text.passage(cut(each.source(), home)),
            each.cue(),
            text.passage(content),
            each.confidence()));
  }

  /** The parts of a passage within a turn, or outside all turns, without labels. */
  private List<Span> cut(Passage passage, Optional<Turn> home) {
    return passage.fragments().stream()
        .map(Fragment::span)
        .filter(s -> turn(s.start()).equals(home))
        .map(s -> home.map(t -> new Span(Math.max(s.start(), t.said().start()), s.end())).orElse(s))
        .toList();
  }

  private Optional<Turn> turn(int offset) {
    return turns.stream().filter(t -> t.whole().contains(offset)).findFirst();
  }

  /** Where the cue is, or else the source or the content. */
  private static int start(Attribution each) {
    return each.cue()
        .map(Fragment::start)
        .or(() -> each.source().fragments().stream().findFirst().map(Fragment::start))
        .or(() -> each.content().fragments().stream().findFirst().map(Fragment::start))
        .orElse(0);
  }

  /** Whether a turn is no question: neither labelled so nor of one who mostly asks. */
  private boolean answers(Turn turn) {
    List<Turn> same = turns.stream().filter(t -> t.label().equals(turn.label())).toList();
    long questions = same.stream().filter(this::asks).count();
    return !turn.label().equals("Q") && 2 * questions < same.size();
  }

  private boolean asks(Turn turn) {
    return text.fragment(turn.said()).text().endsWith("?");
  }

  /** Who gives the answers labelled "A": the first person named before them. */
  Optional<Name> interviewee(Attribution attribution) {
    boolean labelled =
        turn(start(attribution))
            .filter(t -> attribution.cue().isEmpty() && t.label().equals("A"))
            .isPresent();
    return labelled
        ? NameFinder.within(words, 0, words.at(turns.get(0).whole().start())).stream()
            .filter(n -> n.tokens().size() > 1)
            .filter(n -> Gender.ofGivenName(n.tokens().get(0)) != Gender.UNKNOWN)
            .findFirst()
        : Optional.empty();
  }
}
