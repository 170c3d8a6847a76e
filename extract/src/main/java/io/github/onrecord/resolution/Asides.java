package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Fragment;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells interviews of another time than the article's, of which it speaks in passing. */
final class Asides {
  private static final Pattern ANOTHER_TIME =
      Pattern.compile(
          ".*\\b(last (week|month|year|spring|summer|fall|autumn|winter)|earlier this (month|year)"
              + "|(days|weeks|months|years) (ago|earlier)|previously|(a|in) recent"
              + "|(in|an?|since|late|early|last) (january|february|march|april|may|june|july|august"
              + "|september|october|november|december))\\b.*");

  /** What makes the saying the time of something else: "days after he told X", "he had told X". */
  private static final Set<String> BEFORE = Set.of("after", "since", "before", "had");

  private final Words words;

  Asides(Words words) {
    this.words = words;
  }

  /** Whether the sentence that credits the words puts the saying at another time. */
  boolean tellOf(Attribution attribution) {
    int sentence = words.sentenceAt(RelayFinder.anchor(attribution));
    String told =
        words.sentence(sentence).stream()
            .filter(w -> !RelayPhrases.inContent(attribution, w.span()))
            .map(Word::lower)
            .collect(Collectors.joining(" "));
    return ANOTHER_TIME.matcher(told).matches()
        || attribution.cue().filter(this::follows).isPresent()
        || attribution.source().fragments().stream().anyMatch(this::follows);
  }

  private boolean follows(Fragment part) {
    int before = words.at(part.start()) - 1;
    return before >= 0 && BEFORE.contains(words.get(before).lower());
  }
}
