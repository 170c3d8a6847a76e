package io.github.onrecord.resolution;

import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a content says that something is not so which the article elsewhere says or asks. */
final class Contradiction {
  /** The share of a clause's telling words that one sentence must affirm. */
  private static final double ENOUGH = 0.4;

  /** Telling words of a clause below which it tells too little to be recognised. */
  private static final int FEWEST = 2;

  /** Sentences to either side of a content that are looked at, so that long texts stay cheap. */
  private static final int NEAR = 120;

  /** Sentences of a content that are looked at: a denial comes before its reasons. */
  private static final int SAID = 3;

  private final Words words;
  private final Set<String> negated;
  private final Set<String> clause;

  private Contradiction(Words words, Negation negation) {
    this.words = words;
    this.negated = Echo.stems(negation.after());
    this.clause = Echo.stems(negation.before());
    clause.addAll(negated);
  }

  /**
   * Whether what a sentence of a content negates in its first clause is told or asked elsewhere, by
   * its author or by others: a sentence that shares some of what is negated, and two fifths of the
   * clause's telling words, in parts that negate nothing.
   */
  static boolean of(Passage content, Words words) {
    return sentences(content, words)
        .limit(SAID)
        .flatMap(sentence -> Negation.of(sentence).stream())
        .anyMatch(n -> new Contradiction(words, n).elsewhere(content.fragments()));
  }

  private static Stream<List<Word>> sentences(Passage content, Words words) {
    Map<Integer, List<Word>> sentences =
        content.fragments().stream()
            .flatMap(f -> words.in(f.span()).stream())
            .collect(
                Collectors.groupingBy(Word::sentence, LinkedHashMap::new, Collectors.toList()));
    return sentences.values().stream();
  }

  private boolean elsewhere(List<Fragment> content) {
    if (negated.isEmpty()) {
      return false;
    }
    int first = words.sentenceAt(content.get(0).start());
    int last = words.sentenceAt(content.get(content.size() - 1).end() - 1);
    for (int i = Math.max(0, first - NEAR); i < Math.min(words.sentences(), last + NEAR); i++) {
      if ((i < first || i > last) && affirms(words.sentence(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean affirms(List<Word> sentence) {
    Set<String> shared = new HashSet<>();
    int from = 0;
    for (int i = 0; i <= sentence.size(); i++) {
      if (i == sentence.size() || sentence.get(i).is(",") || sentence.get(i).is(";")) {
        List<Word> part = sentence.subList(from, i);
        if (part.stream().noneMatch(Contradiction::negates)) {
          shared.addAll(Echo.stems(part));
        }
        from = i + 1;
      }
    }
    shared.retainAll(clause);
    return shared.stream().anyMatch(negated::contains)
        && shared.size() >= ENOUGH * Math.max(FEWEST, clause.size());
  }

  private static boolean negates(Word word) {
    return word.is("not")
        || word.is("no")
        || word.is("never")
        || word.is("cannot")
        || word.lower().endsWith("n't");
  }
}
