package io.github.onrecord.training;

import io.github.onrecord.evaluation.GoldArticle;
import io.github.onrecord.stance.Digestible;
import io.github.onrecord.stance.PairCutter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Claims and articles on rumours, a tenth held back by rumour. */
record ArticlePairs(Map<String, Digestible> articles, PairCutter cutter) {
  static final double HELD_BACK = 0.1;
  private static final int UNRELATED = PairTask.ARTICLE.labels().indexOf("unrelated");

  static PairData read(Path texts, Path stances, PairCutter cutter, long seed) throws IOException {
    Map<String, Digestible> articles = new HashMap<>();
    for (GoldArticle text : RumourTexts.read(texts)) {
      String id = text.article().id();
      articles.put(id, cutter.article(text.article().text().toString()));
    }
    return new ArticlePairs(articles, cutter).split(Table.read(stances, 3), seed);
  }

  private PairData split(List<List<String>> rows, long seed) {
    RumourSplit split = new RumourSplit(rows, HELD_BACK, seed);
    List<Pair> learned = new ArrayList<>();
    List<Pair> heldBack = new ArrayList<>();
    for (List<String> row : rows) {
      switch (split.side(row)) {
        case LEARNED -> learned.add(pair(row));
        case HELD_BACK -> heldBack.add(pair(row));
        case NEITHER -> {}
      }
    }
    return new PairData(learned, heldBack);
  }

  private Pair pair(List<String> row) {
    int[] claim = cutter.claim(row.get(0));
    Digestible article = articles.get(row.get(1));
    if (article == null) {
      throw new IllegalArgumentException("no text of article " + row.get(1));
    }
    int[] digest = article.digest(claim, PairCutter.DIGEST);
    int label = PairTask.ARTICLE.labels().indexOf(row.get(2));
    return new Pair(PairTask.ARTICLE, cutter.pair(claim, digest), label);
  }

  /**
   * What a pass shows.
   *
   * @param shares of the pairs that agree or disagree, of those that discuss, and of those that are
   *     unrelated
   */
  static List<Pair> shown(List<Pair> learned, Shares shares, Random random) {
    List<Pair> shown = new ArrayList<>(learned);
    Collections.shuffle(shown, random);
    shown.removeIf(pair -> random.nextDouble() >= shares.of(pair.label()));
    return shown;
  }

  /** How much of each kind of pair a pass shows, 0 to 1. */
  record Shares(double sides, double discuss, double unrelated) {
    double of(int label) {
      return label == UNRELATED ? unrelated : label == UNRELATED - 1 ? discuss : sides;
    }
  }
}
