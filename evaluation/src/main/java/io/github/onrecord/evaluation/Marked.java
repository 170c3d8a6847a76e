package io.github.onrecord.evaluation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Span;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * An attribution as it is compared.
 *
 * @param tokens the numbers of the tokens of each part
 * @param spans the trimmed spans of each part
 */
record Marked(Map<Role, BitSet> tokens, Map<Role, Set<Span>> spans) {
  static Marked of(Attribution attribution, Tokens text) {
    Map<Role, BitSet> tokens = new EnumMap<>(Role.class);
    Map<Role, Set<Span>> spans = new EnumMap<>(Role.class);
    for (Role part : Role.parts()) {
      tokens.put(part, text.in(part.spans(attribution)));
      spans.put(
          part,
          part.spans(attribution).stream()
              .flatMap(span -> text.trimmed(span).stream())
              .collect(toUnmodifiableSet()));
    }
    return new Marked(tokens, spans);
  }

  BitSet tokens(Role part) {
    return tokens.getOrDefault(part, new BitSet());
  }

  Set<Span> spans(Role part) {
    return spans.getOrDefault(part, Set.of());
  }

  int shared(Marked other, Role part) {
    return shared(tokens(part), other.tokens(part));
  }

  static int shared(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }

  /** Shared tokens over all tokens; 0 where there are none. */
  static double jaccard(BitSet one, BitSet other) {
    int shared = shared(one, other);
    int all = one.cardinality() + other.cardinality() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }
}
