package io.github.onrecord.training;

import io.github.onrecord.stance.PairCutter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Pairs made of others that show what negations and denials do, which the public sets hardly do:
 * the opposite of a hypothesis turns entailment into contradiction and back, and words credited to
 * somebody are affirmed, denied or left open by how they are credited.
 */
final class PolarityPairs {
  private static final List<String> AFFIRMING =
      List.of(
          "The spokesman said that %s",
          "She confirmed on Tuesday that %s",
          "%s, police said",
          "Officials insisted that %s",
          "\"%s,\" he told reporters",
          "According to the agency, %s");
  private static final List<String> DENYING =
      List.of(
          "The spokesman denied that %s",
          "It is not true that %s",
          "Reports that %s are false",
          "There is no truth in the claim that %s",
          "She dismissed rumours that %s",
          "The ministry rejected suggestions that %s",
          "The story that %s was a hoax",
          "\"Fake news,\" he said of reports that %s",
          "Nobody has shown that %s, and it is wrong");
  private static final List<String> OPEN =
      List.of(
          "She declined to say whether %s",
          "Police could not confirm that %s",
          "He would not comment on reports that %s",
          "It was unclear whether %s",
          "He asked whether %s");

  private final PairCutter cutter;
  private final Random random;

  PolarityPairs(PairCutter cutter, Random random) {
    this.cutter = cutter;
    this.random = random;
  }

  /** About two pairs for each row of a share of the rows. */
  List<Pair> of(List<SentenceRow> rows, double share) {
    List<Pair> pairs = new ArrayList<>();
    for (SentenceRow row : rows) {
      if (random.nextDouble() < share) {
        negated(row, pairs);
        credited(row.hypothesis(), pairs);
      }
    }
    return pairs;
  }

  private void negated(SentenceRow row, List<Pair> pairs) {
    Optional<String> opposite =
        Negation.of(row.hypothesis(), random.nextInt(4) == 0 ? "never" : "not");
    if (opposite.isEmpty()) {
      return;
    }
    switch (random.nextInt(4)) {
      case 0 -> pairs.add(pair(row.hypothesis(), opposite.get(), "contradiction"));
      case 1 -> pairs.add(pair(opposite.get(), row.hypothesis(), "contradiction"));
      case 2 -> pairs.add(pair(opposite.get(), opposite.get(), "entailment"));
      default -> pairs.add(pair(opposite.get(), row.premise(), opposite(row.label())));
    }
  }

  private static String opposite(String label) {
    return switch (label) {
      case "entailment" -> "contradiction";
      case "contradiction" -> "entailment";
      default -> label;
    };
  }

  private void credited(String sentence, List<Pair> pairs) {
    List<String> labels = List.of("entailment", "contradiction", "contradiction", "neutral");
    String label = labels.get(random.nextInt(labels.size()));
    List<String> frames =
        label.equals("entailment") ? AFFIRMING : label.equals("neutral") ? OPEN : DENYING;
    String frame = frames.get(random.nextInt(frames.size()));
    pairs.add(pair(sentence, frame.formatted(inner(sentence)), label));
  }

  /** As it stands within another sentence. */
  private static String inner(String sentence) {
    String bare = sentence.replaceFirst("[.!]\\s*$", "");
    return bare.isEmpty() || bare.startsWith("I ")
        ? bare
        : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
  }

  private Pair pair(String claim, String text, String label) {
    int answer = PairTask.SENTENCE.labels().indexOf(label);
    return new Pair(
        PairTask.SENTENCE, cutter.pair(cutter.claim(claim), cutter.sentence(text)), answer);
  }
}
