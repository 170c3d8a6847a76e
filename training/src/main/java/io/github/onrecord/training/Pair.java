package io.github.onrecord.training;

import io.github.onrecord.stance.PairPieces;

/**
 * A claim and a text with how the text stands to it.
 *
 * @param task which head answers
 * @param label its answer, counted from 0
 */
record Pair(PairTask task, PairPieces pieces, int label) {}
