package io.github.onrecord.ledger;

import java.util.List;

/** Turns sentences into vectors of length 1, near each other where the meaning is. */
interface Meaning extends AutoCloseable {
  List<float[]> encode(List<String> sentences);

  @Override
  void close();
}
