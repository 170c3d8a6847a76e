package io.github.onrecord.training;

import java.util.List;

/** The questions a cross-encoder answers. */
enum PairTask {
  /** A sentence against a claim. */
  SENTENCE("sentence"),
  /** An article against a claim. */
  ARTICLE("article"),
  /** A statement, with who makes it and what stands around it, against a claim. */
  STATEMENT("statement");

  private static final List<String> SENTENCE_LABELS =
      List.of("entailment", "neutral", "contradiction");
  private static final List<String> ARTICLE_LABELS =
      List.of("agree", "disagree", "discuss", "unrelated");

  private static final List<String> STATEMENT_LABELS =
      List.of("affirms", "denies", "sidesteps", "declines", "reports", "silent");

  /** Denials are few and are what everybody misses. */
  private static final List<Float> ARTICLE_WEIGHTS = List.of(1f, 2.5f, 0.8f, 0.8f);

  private final String head;

  PairTask(String head) {
    this.head = head;
  }

  /** The name of the head. */
  String head() {
    return head;
  }

  /** The answers, in the order of the head's scores. */
  List<String> labels() {
    return switch (this) {
      case SENTENCE -> SENTENCE_LABELS;
      case ARTICLE -> ARTICLE_LABELS;
      case STATEMENT -> STATEMENT_LABELS;
    };
  }

  /** What an example of an answer counts in the loss. */
  float weight(int label) {
    return this == ARTICLE ? ARTICLE_WEIGHTS.get(label) : 1;
  }
}
