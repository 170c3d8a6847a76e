package io.github.onrecord.training;

import io.github.onrecord.evaluation.GoldArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What is shown in each epoch: all annotated articles, in random styles of quotation marks, and a
 * share of the others.
 *
 * @param annotated articles with gold attributions
 * @param others articles without
 * @param share how much of the others an epoch shows, 0 to 1
 * @param seed of all that is random
 */
record Lessons(
    List<GoldArticle> annotated,
    List<GoldArticle> others,
    double share,
    Examples examples,
    Batches batches,
    long seed) {

  /** The batches of an epoch, counted from 0; the same at each call. */
  List<Batch> epoch(int epoch) {
    Random random = new Random(seed + epoch);
    List<GoldArticle> chosen = new ArrayList<>(others);
    Collections.shuffle(chosen, random);
    chosen = new ArrayList<>(chosen.subList(0, (int) (share * others.size())));
    chosen.addAll(annotated);
    List<Example> shown = new ArrayList<>();
    for (GoldArticle article : chosen) {
      shown.add(examples.of(article, QuoteStyle.random(random)));
    }
    return batches.shuffled(shown, random);
  }
}
