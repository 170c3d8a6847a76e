package io.github.onrecord.positions;

import java.util.LinkedHashMap;
import java.util.Map;

/** Named numbers that tell how a statement may stand to a claim, in the order of adding. */
public final class Features {
  private final Map<String, Double> values = new LinkedHashMap<>();

  Features() {
    add("always", 1);
  }

  Features copy() {
    Features copy = new Features();
    copy.values.putAll(values);
    return copy;
  }

  Features add(String name, double value) {
    values.put(name, value);
    return this;
  }

  Features add(String name, boolean holds) {
    return add(name, holds ? 1 : 0);
  }

  /** The numbers by name. */
  public Map<String, Double> values() {
    return Map.copyOf(values);
  }

  double get(String name) {
    return values.getOrDefault(name, 0.0);
  }
}
