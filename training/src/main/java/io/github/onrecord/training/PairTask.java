package io.github.onrecord.training;

import java.util.List;

/** The two questions a cross-encoder answers. */
enum PairTask {
  /** A sentence against a claim. */
  SENTENCE("sentence", List.of("entailment", "neutral", "contradiction"), 1, 1, 1),
  /** An article against a claim; denials are few and are what everybody misses. */
  ARTICLE("article", List.of("agree", "disagree", "discuss", "unrelated"), 1, 2.5f, 0.8f, 0.8f);

  private final String head;
  private final List<String> labels;
  private final float[] weights;

  PairTask(String head, List<String> labels, float... weights) {
    this.head = head;
    this.labels = labels;
    this.weights = weights;
  }

  /** The name of the head. */
  String head() {
    return head;
  }

  /** The answers, in the order of the head's scores. */
  List<String> labels() {
    return labels;
  }

  /** What an example of an answer counts in the loss. */
  float weight(int label) {
    return weights[label];
  }
}
