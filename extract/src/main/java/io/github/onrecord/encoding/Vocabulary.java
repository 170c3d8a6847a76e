package io.github.onrecord.encoding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The word pieces that an encoder knows, numbered from 0. */
public final class Vocabulary {
  private final Map<String, Integer> ids;
  private final int unknown;
  private final int first;
  private final int separator;

  /**
   * @param pieces in the order of their numbers; pieces inside a word begin with {@code ##}
   * @throws IllegalArgumentException if [CLS], [SEP] or [UNK] is missing
   */
  public Vocabulary(List<String> pieces) {
    this.ids = new HashMap<>(pieces.size() * 2);
    for (int i = 0; i < pieces.size(); i++) {
      ids.put(pieces.get(i), i);
    }
    this.unknown = required("[UNK]");
    this.first = required("[CLS]");
    this.separator = required("[SEP]");
  }

  private int required(String piece) {
    int id = id(piece);
    if (id < 0) {
      throw new IllegalArgumentException("the vocabulary lacks " + piece);
    }
    return id;
  }

  /** The number of a piece, or -1. */
  int id(String piece) {
    return ids.getOrDefault(piece, -1);
  }

  int unknown() {
    return unknown;
  }

  /** The number of the piece that opens every window. */
  public int first() {
    return first;
  }

  /** The number of the piece that closes every window. */
  public int separator() {
    return separator;
  }

  /** How many pieces there are. */
  public int size() {
    return ids.size();
  }
}
