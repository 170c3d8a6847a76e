package io.github.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.stance.PairCutter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolarityPairsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry is old | The ferry is not old",
        "Two men were rowing | Two men were not rowing",
        "Bello will resign | Bello will not resign",
      })
  void aSentenceIsNegatedAtItsFirstAuxiliary(String sentence, String negated) {
    assertThat(Negation.of(sentence, "not")).contains(negated);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The ferry sank", "Nobody was there", "It isn't old", "He is not in"})
  void whatHasNoAuxiliaryOrNegatesAlreadyIsLeft(String sentence) {
    assertThat(Negation.of(sentence, "not")).isEmpty();
  }

  @Test
  void makesDenialsAffirmationsAndOpenOnesOfHypotheses() {
    List<SentenceRow> rows =
        Collections.nCopies(200, new SentenceRow("It was wet", "It is wet", "entailment"));
    List<Pair> pairs = new PolarityPairs(cutter(), new Random(1)).of(rows, 1);
    Set<Integer> answers = pairs.stream().map(Pair::label).collect(Collectors.toSet());
    assertThat(pairs).hasSize(400);
    assertThat(answers).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void takesOnlyAShare() {
    List<SentenceRow> rows =
        Collections.nCopies(400, new SentenceRow("It was wet", "Rain fell", "neutral"));
    assertThat(new PolarityPairs(cutter(), new Random(1)).of(rows, 0.25)).hasSizeBetween(70, 130);
  }

  private static PairCutter cutter() {
    List<String> pieces = new ArrayList<>(Tiny.PIECES);
    pieces.set(7, "the");
    pieces.addAll(new HashSet<>(List.of("is", "wet", "not", "never")));
    return PairCutter.of(pieces);
  }
}
