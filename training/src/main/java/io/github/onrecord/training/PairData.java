package io.github.onrecord.training;

import java.util.List;

/**
 * Pairs to learn from and pairs to measure on.
 *
 * @param learned to learn from
 * @param heldBack to measure on
 */
record PairData(List<Pair> learned, List<Pair> heldBack) {}
