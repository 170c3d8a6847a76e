package io.github.onrecord.positions;

import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Stance;

/**
 * A statement taken to speak to a claim.
 *
 * @param key its speaker's key across articles
 * @param stance which stand it takes
 * @param evidence the statement with the probability that it takes it
 */
record Judged(String key, Stance stance, Evidence evidence) {}
